import { expect, test } from "vitest";
import { read } from "../../../../index.ts";
import { briefly } from "./commitments-in.ts";

test("a second verb without a subject is said by the same person", () => {
  expect(
    briefly("Bộ trưởng Khamphone Sivongsa cảm ơn Việt Nam; đề nghị hai nước sớm họp Ủy ban biên giới; cam kết cấp thị thực nhanh."),
  ).toEqual(["proposed LA: sớm họp Ủy ban biên giới", "pledged LA: cấp thị thực nhanh"]);
});

test("the next sentence goes on with the speaker", () => {
  expect(
    briefly(
      "Bộ trưởng Khamphone Sivongsa đánh giá cao hợp tác thời gian qua. Trong thời gian tới, hai bên cần mở rộng hợp tác năng lượng.",
    ),
  ).toEqual(["proposed LA: mở rộng hợp tác năng lượng"]);
});

test("a sentence without a subject goes on with what was agreed", () => {
  expect(briefly("Hai bên nhất trí duy trì giao ban. Tăng cường tuần tra chung trên biên giới.")).toEqual([
    "agreed both: duy trì giao ban",
    "agreed both: Tăng cường tuần tra chung trên biên giới",
  ]);
});

test("items of a list go on with what was agreed", () => {
  expect(briefly("Hai bên nhất trí:\n- Nâng cấp cửa khẩu Nậm Cắn;\n- Kéo dài giờ thông quan.")).toContain(
    "agreed both: Nâng cấp cửa khẩu Nậm Cắn",
  );
});

test("who speaks may be named only by the second verb", () => {
  expect(briefly("Khẳng định quyết tâm cải cách thủ tục, Bộ trưởng Khamphone Sivongsa cho biết Lào đang sửa luật.")).toEqual([
    "pledged LA: cải cách thủ tục",
  ]);
});

test("the word of a country is given by the one who speaks for it", () => {
  const text = "Bộ trưởng Khamphone Sivongsa khẳng định Chính phủ Lào sẽ bảo đảm an ninh cho các dự án.";
  expect(briefly(text)).toEqual(["pledged LA: bảo đảm an ninh cho các dự án"]);
});

test("what stands beside the agreed is agreed too", () => {
  expect(briefly("Bên cạnh mở rộng giao thương, hai bên nhất trí lập quỹ học bổng chung.")).toEqual([
    "agreed both: mở rộng giao thương",
    "agreed both: lập quỹ học bổng chung",
  ]);
});

test("a lead that repeats the body is not counted again", () => {
  const lead = "Việt Nam và Lào nhất trí mở đường bay thẳng giữa Huế và Viêng Chăn.";
  const opening =
    "Chiều 5/3, tại Viêng Chăn, Bộ trưởng Ngoại giao Việt Nam Nguyễn Văn Khang hội đàm với Bộ trưởng Ngoại giao Lào Khamphone Sivongsa.";
  const text = `Việt - Lào bàn mở đường bay\n${lead}\n${opening} Hai bên nhất trí mở đường bay thẳng giữa Huế và Viêng Chăn từ quý sau.`;
  const found = read(text, { id: "x" })?.reading.commitments.flatMap(({ evidence }) => evidence) ?? [];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["mở đường bay thẳng giữa Huế và Viêng Chăn từ quý sau"]);
});

test("numbered items after a colon are one each", () => {
  expect(briefly("Hai Bộ trưởng thống nhất một số nội dung sau: (1) mở cửa khẩu phụ; (2) nâng cấp cầu Hữu Nghị.")).toEqual([
    "agreed both: mở cửa khẩu phụ",
    "agreed both: nâng cấp cầu Hữu Nghị",
  ]);
});

test("what both order their ministries to do is agreed; what one orders its own is its own affair", () => {
  expect(briefly("Hai Bộ trưởng giao các đơn vị liên quan khẩn trương xây dựng kế hoạch.")).toEqual([
    "agreed both: khẩn trương xây dựng kế hoạch",
  ]);
  expect(briefly("Bộ trưởng Nguyễn Văn Khang giao các đơn vị liên quan khẩn trương xây dựng kế hoạch.")).toEqual([]);
});

test("according to someone, it is their proposal", () => {
  expect(briefly("Theo Bộ trưởng Khamphone Sivongsa, hai nước nên mở thêm chợ biên giới.")).toEqual(["proposed LA: mở thêm chợ biên giới"]);
});

test("a long text without a stop is read in reasonable time", () => {
  const started = performance.now();
  briefly(`Hai bên nhất trí ${"tiếp tục mở rộng hợp tác, nâng cao hiệu quả và ".repeat(2000)}kết thúc`);
  expect(performance.now() - started).toBeLessThan(8000);
});
