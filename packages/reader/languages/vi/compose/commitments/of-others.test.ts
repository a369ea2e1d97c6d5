/** What two other countries agree, in a paper of neither of them. */
import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { vi } from "../../index.ts";

const commitmentsIn = (text: string) => readIn(vi, text, { id: "case" }).reading.commitments.map(({ mode }) => mode);

test("said once in an article about something else, it is none", () => {
  const text =
    "Tàu sân bay thế hệ mới\n\nCon tàu dài 300 mét, chở được 60 máy bay và chạy bằng năng lượng hạt nhân. Bộ trưởng Quốc phòng Anh John Smith và Bộ trưởng Quốc phòng Pháp Paul Martin nhất trí tăng cường tuần tra chung trên biển. Tàu được đóng trong sáu năm.";
  for (const form of ["NFC", "NFD"]) expect(commitmentsIn(text.normalize(form))).toEqual([]);
});

test("told with their talks, it is one", () => {
  const text =
    "Anh và Pháp tăng cường hợp tác\n\nNgày 8/4/2019, tại Paris, Bộ trưởng Quốc phòng Anh John Smith hội đàm với Bộ trưởng Quốc phòng Pháp Paul Martin. Hai bên nhất trí tăng cường tuần tra chung trên biển và mở rộng đào tạo sĩ quan.";
  for (const form of ["NFC", "NFD"]) expect(commitmentsIn(text.normalize(form))).toEqual(["agreed", "agreed"]);
});
