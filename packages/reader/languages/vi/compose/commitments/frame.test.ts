import { expect, test } from "vitest";
import { read } from "../../../../index.ts";

/** "mode by: words" of every commitment, the same in NFC and in NFD. */
function commitmentsOf(text: string): string[] {
  const of = (form: "NFC" | "NFD") =>
    (read(text.normalize(form), { id: "x" })?.reading.commitments ?? []).map(
      ({ mode, by, evidence: [span] }) =>
        `${mode} ${by.join("+")}: ${span ? text.normalize(form).slice(span.start, span.end).normalize("NFC") : ""}`,
    );
  expect(of("NFD")).toEqual(of("NFC"));
  return of("NFC");
}

test("two countries that speak for themselves are two sides", () => {
  expect(
    commitmentsOf(
      "Thủy lợi Việt - Lào còn nhiều việc\nViệt Nam và Lào nhất trí xây dựng trạm đo mưa dọc sông. Phía Lào đề nghị Việt Nam cử kỹ sư giúp đo đạc. Việt Nam cam kết cung cấp ba bộ thiết bị trong năm 2022.",
    ),
  ).toEqual([
    "agreed both: xây dựng trạm đo mưa dọc sông",
    "proposed LA: cử kỹ sư giúp đo đạc",
    "pledged VN: cung cấp ba bộ thiết bị trong năm 2022",
  ]);
});

test("so are two provinces, and two units told by their country in brackets", () => {
  expect(
    commitmentsOf(
      "Chuyện biên giới\nĐoàn tỉnh Xiêng Khoảng (Lào) đến Vinh. Hai tỉnh thống nhất mở chợ phiên ở cửa khẩu. Nghệ An sẽ tiếp nhận 40 lưu học sinh.",
    ),
  ).toEqual(["agreed both: mở chợ phiên ở cửa khẩu", "pledged VN: tiếp nhận 40 lưu học sinh"]);
  expect(
    commitmentsOf(
      "Giao ban nơi biên giới\nĐồn Biên phòng Ba Tầng (Việt Nam) và Đại đội 315 (Lào) vừa họp. Hai đơn vị thống nhất tuần tra chung, phối hợp bắt tội phạm.",
    ),
  ).not.toEqual([]);
});

test.each([
  "Xúc tiến đầu tư ở Bình Định\nTỉnh Bình Định cam kết giải quyết thủ tục trong 5 ngày, mong doanh nghiệp Nhật Bản hợp tác. Hai bên ký hợp đồng thuê đất.",
  "Vụ cháy ở Bangkok\nCảnh sát Thái Lan đã mời nhân viên Đại sứ quán Việt Nam tại Thái Lan đến nhận dạng. Đại sứ quán sẽ hỗ trợ gia đình nạn nhân. Chính phủ Thái Lan sẽ siết quy định.",
  "Bóng đá\nHLV Thái Lan cho biết sẽ đổi đội hình. Hai đội thống nhất đá lúc 19h. Liên đoàn bóng đá Việt Nam đề nghị AFC tăng số trọng tài.",
  "Giá cà phê sang Đức\nBộ Công Thương cho biết xuất khẩu sang Đức tăng. Các nhà rang xay Đức cam kết trả giá cao hơn, hai bên ký kết hợp đồng dài hạn, hợp tác lâu dài.",
])("an article about something else holds none: %s", (text) => {
  expect(commitmentsOf(text)).toEqual([]);
});

const talks =
  "Việt Nam - Lào hợp tác\nChiều 5/3, Bộ trưởng Ngoại giao Việt Nam Nguyễn Văn Khang đã hội đàm với Bộ trưởng Ngoại giao Lào Khamphone Sivongsa.";

test("a planned visit is no pledge, nor is the commitment that a document shows", () => {
  expect(commitmentsOf(`${talks} Bộ trưởng Khamphone Sivongsa cho biết sẽ thăm Huế vào mùa thu.`)).toEqual([]);
  expect(commitmentsOf(`${talks} Bản ghi nhớ vừa ký thể hiện cam kết hợp tác chặt chẽ của hai bên và là một mốc mới.`)).toEqual([]);
  expect(commitmentsOf(`${talks} Bộ trưởng Nguyễn Văn Khang thể hiện cam kết mở thêm lớp học tiếng Lào.`)).toEqual([
    "pledged VN: mở thêm lớp học tiếng Lào",
  ]);
});
