import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test.each([
  [
    "Hai bên nhất trí mở thêm cửa khẩu. Về y tế, hai bên tiếp tục đào tạo bác sĩ. Cạnh đó, tiếp tục phối hợp kiểm tra các dự án mà hai nước đã ký.",
    [
      "agreed both: mở thêm cửa khẩu",
      "agreed both: tiếp tục đào tạo bác sĩ",
      "agreed both: tiếp tục phối hợp kiểm tra các dự án mà hai nước đã ký",
    ],
  ],
  ["Về y tế, hai bên đã tiếp tục trao đổi bác sĩ.", []],
  [
    "Bộ trưởng Khamphone Sivongsa khẳng định dù ở cương vị nào cũng sẽ tiếp tục vun đắp tình hữu nghị.",
    ["pledged LA: tiếp tục vun đắp tình hữu nghị"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang bày tỏ sự nhất trí về những phương hướng lớn, trong đó có việc nâng cấp quan hệ hai nước.",
    ["agreed VN: nâng cấp quan hệ hai nước"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang đánh giá cao việc Lào mở thêm trạm y tế và đề nghị coi hợp tác y tế là một trụ cột.",
    ["proposed VN: coi hợp tác y tế là một trụ cột"],
  ],
  ["Bộ trưởng Nguyễn Văn Khang nhấn mạnh Việt Nam bày tỏ sự cảm ơn khi Lào luôn đồng hành, ủng hộ Việt Nam.", []],
  [
    "Bộ trưởng Nguyễn Văn Khang ủng hộ Lào đăng cai hội nghị và Bộ trưởng Khamphone Sivongsa cũng ủng hộ Việt Nam ứng cử.",
    ["pledged VN: ủng hộ Lào đăng cai hội nghị", "pledged LA: ủng hộ Việt Nam ứng cử"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang mong muốn thương mại hai nước phát triển cân bằng hơn.",
    ["hoped VN: thương mại hai nước phát triển cân bằng hơn"],
  ],
  [
    "Hai bên nhất trí mở rộng hợp tác trên các lĩnh vực kinh tế xanh và ứng phó với thiên tai.",
    ["agreed both: mở rộng hợp tác trên các lĩnh vực kinh tế xanh và ứng phó với thiên tai"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa khẳng định Lào sẽ cùng với Việt Nam bảo vệ, giữ gìn, vun đắp tình hữu nghị.",
    ["pledged LA: cùng với Việt Nam bảo vệ, giữ gìn, vun đắp tình hữu nghị"],
  ],
  [
    "Bộ trưởng Nguyễn Văn Khang nhấn mạnh quyết tâm của Đảng và Nhà nước Việt Nam trong việc mở rộng quan hệ với Lào.",
    ["pledged VN: mở rộng quan hệ với Lào"],
  ],
  [
    "Hai bên nhất trí duy trì tiếp xúc cấp cao và trao đổi đoàn các cấp, hằng năm tổ chức hội chợ.",
    ["agreed both: duy trì tiếp xúc cấp cao và trao đổi đoàn các cấp", "agreed both: hằng năm tổ chức hội chợ"],
  ],
  ["Ấn Độ vui mừng; Ấn cam kết hỗ trợ Việt Nam đóng tàu.", ["pledged IN: hỗ trợ Việt Nam đóng tàu"]],
  [
    "“Tôi sẽ tạo điều kiện cho doanh nghiệp Việt Nam”, ông Khamphone Sivongsa nói trong buổi họp báo.",
    ["pledged LA: tạo điều kiện cho doanh nghiệp Việt Nam"],
  ],
  [
    "Hai bên nhất trí hợp tác trong các lĩnh vực vận tải, bảo vệ môi trường, hỗ trợ Lào đào tạo bác sĩ.",
    ["agreed both: hợp tác trong các lĩnh vực vận tải, bảo vệ môi trường", "agreed both: hỗ trợ Lào đào tạo bác sĩ"],
  ],
])("what stands before or beside an undertaking: %s", (sentence, found) => {
  expect(briefly(sentence)).toEqual(found);
});
