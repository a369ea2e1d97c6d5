import { expect, test } from "vitest";
import { columns } from "./columns.ts";
import { cells, padded, wrap } from "./wrap.ts";

test("text is broken at spaces and never wider than asked", () => {
  expect(wrap("hai bên nhất trí tăng cường hợp tác", 14)).toEqual(["hai bên nhất", "trí tăng cường", "hợp tác"]);
});

test("letters with marks apart are as wide as letters in one piece", () => {
  const text = "tăng cường hợp tác về chính trị";
  expect(wrap(text.normalize("NFD"), 12).map((line) => line.normalize("NFC"))).toEqual(wrap(text, 12));
  expect(cells("ດ້ວຍຄວາມເຂົ້າໃຈ")).toBe(12);
  expect(cells("ນ້ຳ")).toBe(cells("ນໍ້າ"));
});

test("Lao, which has no spaces, is broken between words, and no mark is torn off its letter", () => {
  const text = "ສອງຝ່າຍຕົກລົງເພີ່ມທະວີການຮ່ວມມືດ້ານການຄ້າ";
  const lines = wrap(text, 12);
  expect(lines.join("")).toBe(text);
  expect(lines.every((line) => cells(line) <= 12)).toBe(true);
  expect(lines.some((line) => /^\p{M}/u.test(line))).toBe(false);
});

test("a word wider than the column is broken between letters", () => {
  expect(wrap("https://example.org/aaaa", 10)).toEqual(["https://ex", "ample.org/", "aaaa"]);
});

test("padding counts cells, not code units", () => {
  expect(cells(padded("Tổng".normalize("NFD"), 8))).toBe(8);
});

test("columns fit the width, keep their order, and leave out what is empty everywhere", () => {
  const lines = columns({
    heads: ["Ngày", "Nơi", "Lời văn"],
    rows: [
      ["2025-09-02", "", "tiếp tục tăng cường hợp tác giữa hai nước trên mọi lĩnh vực"],
      ["2024", "", "mở rộng"],
    ],
    width: 40,
  });
  expect(lines).toEqual([
    "  Ngày        Lời văn",
    "  ──────────  ──────────────────────────",
    "  2025-09-02  tiếp tục tăng cường hợp",
    "              tác giữa hai nước trên mọi",
    "              lĩnh vực",
    "  2024        mở rộng",
  ]);
});

test("many columns in a narrow terminal still give a table", () => {
  const lines = columns({ heads: ["a", "b", "c", "d"], rows: [["một hai", "ba bốn năm", "sáu bảy", "tám chín mười"]], width: 20 });
  expect(lines.length).toBeGreaterThan(3);
});
