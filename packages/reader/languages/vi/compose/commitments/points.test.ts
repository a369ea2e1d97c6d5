import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test.each<[string, string[]]>([
  [
    "Hai bên thống nhất:\na) Xây dựng trạm y tế vùng biên;\nb) Tổ chức tiêm phòng dại cho đàn chó trước tháng 6/2018;\nc) Cử cán bộ học tiếng của nhau.",
    [
      "agreed both: Xây dựng trạm y tế vùng biên",
      "agreed both: Tổ chức tiêm phòng dại cho đàn chó trước tháng 6/2018",
      "agreed both: Cử cán bộ học tiếng của nhau",
    ],
  ],
  [
    "Hai Bộ trưởng thống nhất một số nội dung:\nThứ nhất, đẩy mạnh đào tạo bác sĩ nội trú.\nThứ hai, tiêm phòng dại cho vùng biên giới.\nThứ ba, lập đường dây nóng giữa hai Bộ.",
    [
      "agreed both: đẩy mạnh đào tạo bác sĩ nội trú",
      "agreed both: tiêm phòng dại cho vùng biên giới",
      "agreed both: lập đường dây nóng giữa hai Bộ",
    ],
  ],
  [
    "Hai bên đã nhất trí những điểm sau:\n- Về đào tạo: tăng 20 suất học bổng bác sĩ mỗi năm.\n- Về dược phẩm: công nhận lẫn nhau giấy phép lưu hành thuốc.",
    ["agreed both: tăng 20 suất học bổng bác sĩ mỗi năm", "agreed both: công nhận lẫn nhau giấy phép lưu hành thuốc"],
  ],
  [
    "Bộ trưởng Khamphone Sivongsa đề nghị phía Việt Nam:\n1. Hỗ trợ xây bệnh viện Xiêng Khoảng.\n2. Cung cấp vắc xin cúm.",
    ["proposed LA: Hỗ trợ xây bệnh viện Xiêng Khoảng", "proposed LA: Cung cấp vắc xin cúm"],
  ],
])("each point of a list is undertaken as its heading says: %s", (sentences, expected) => {
  expect(briefly(sentences)).toEqual(expected);
});

test.each([
  "Hai bên thống nhất chương trình làm việc:\n- Sáng: họp kín;\n- Chiều: thăm bệnh viện.",
  "Tham dự hội đàm có:\n- Ông Trần Văn Thuấn, Thứ trưởng;\n- Bà Nguyễn Thị Liên, Vụ trưởng.",
  "Bộ trưởng Nguyễn Văn Khang đánh giá cao:\n1. Sự hỗ trợ của Lào trong đại dịch.\n2. Việc cử bác sĩ sang học.",
])("a list of other things holds no undertakings: %s", (sentences) => {
  expect(briefly(sentences)).toEqual([]);
});
