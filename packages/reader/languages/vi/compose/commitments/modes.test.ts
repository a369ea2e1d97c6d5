import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

test.each([
  ["Hai bên nhất trí mở thêm hai cặp cửa khẩu.", ["agreed both: mở thêm hai cặp cửa khẩu"]],
  ["Hai Bộ trưởng thống nhất cần duy trì họp hằng quý.", ["agreed both: duy trì họp hằng quý"]],
  ["Hai bên nhấn mạnh cần rút ngắn thời gian thông quan.", ["agreed both: rút ngắn thời gian thông quan"]],
  [
    "Bộ trưởng Nguyễn Văn Khang và Bộ trưởng Khamphone Sivongsa khẳng định tiếp tục đơn giản hóa thủ tục cấp phép.",
    ["agreed both: tiếp tục đơn giản hóa thủ tục cấp phép"],
  ],
  ["Bộ trưởng Nguyễn Văn Khang cam kết cung cấp thêm 50 suất học bổng.", ["pledged VN: cung cấp thêm 50 suất học bổng"]],
  ["Bộ trưởng Khamphone Sivongsa khẳng định Lào sẵn sàng tiếp nhận giáo viên tiếng Việt.", ["pledged LA: tiếp nhận giáo viên tiếng Việt"]],
  ["Bộ trưởng Nguyễn Văn Khang khẳng định Việt Nam sẽ cử chuyên gia sang giúp Lào.", ["pledged VN: cử chuyên gia sang giúp Lào"]],
  ["Bộ trưởng Nguyễn Văn Khang nhấn mạnh Việt Nam luôn ủng hộ Lào tại ASEAN.", ["pledged VN: luôn ủng hộ Lào tại ASEAN"]],
  ["Bộ trưởng Nguyễn Văn Khang đề nghị phía Lào sớm cấp phép cho dự án.", ["proposed VN: sớm cấp phép cho dự án"]],
  ["Bộ trưởng Khamphone Sivongsa cho rằng hai bên cần khôi phục tuyến xe khách.", ["proposed LA: khôi phục tuyến xe khách"]],
  ["Bộ trưởng Khamphone Sivongsa mong muốn Việt Nam mở rộng thu mua nông sản Lào.", ["hoped LA: mở rộng thu mua nông sản Lào"]],
  [
    "Bộ trưởng Nguyễn Văn Khang tin tưởng quan hệ hai nước sẽ bước sang giai đoạn mới.",
    ["hoped VN: quan hệ hai nước sẽ bước sang giai đoạn mới"],
  ],
  ["Bộ trưởng Nguyễn Văn Khang coi trọng và mong muốn thúc đẩy hợp tác với Lào.", ["hoped VN: thúc đẩy hợp tác với Lào"]],
  ["Bộ trưởng Nguyễn Văn Khang trân trọng mời Bộ trưởng Lào sang thăm Việt Nam.", ["proposed VN: mời Bộ trưởng Lào sang thăm Việt Nam"]],
])("%s", (sentence, expected) => {
  expect(briefly(sentence)).toEqual(expected);
});
