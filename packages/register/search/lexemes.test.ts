import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { searchable, searchFor } from "./lexemes.ts";

test("Latin letters lose their marks in either normal form; Lao keeps every one", () => {
  for (const form of ["NFC", "NFD"]) {
    expect(fold("Tô Lâm, Đặng Đình Dương".normalize(form))).toBe("to lam, dang dinh duong");
    expect(fold("ສະບາຍດີ ນ້ຳ".normalize(form))).toBe("ສະບາຍດີ ນ້ຳ");
  }
  expect(fold("ນໍ້າ ຄໍາ")).toBe("ນ້ຳ ຄຳ");
  expect(fold("Ħå Œß")).toBe("ha oess");
});

test("words are found by their beginning, numbers of documents by their parts, Lao by its pairs of letters", () => {
  expect(searchable(["Số 12/QĐ-UBND", null, "Tô"]).lexemes).toEqual(["12", "qd", "so", "to", "ubnd"]);
  expect(searchable(["ທາງ"]).lexemes).toEqual(["າງ", "ງ", "ທາ"].sort());
  expect(searchFor("To Lam")).toEqual({ query: "'to':* & 'lam':*", runs: [] });
  expect(searchFor("ທາງ a")).toEqual({ query: "'ທາ':* & 'າງ':* & 'a':*", runs: ["ທາງ"] });
  expect(searchFor("  ")).toBeNull();
  expect(searchFor(undefined)).toBeNull();
});

test("signs that mean something to a query are words of nothing", () => {
  expect(searchFor("a'b\\c & !d")?.query).toBe("'a':* & 'b':* & 'c':* & 'd':*");
  expect(searchFor("'—'")?.runs).toEqual([]);
});
