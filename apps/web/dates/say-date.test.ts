import fc from "fast-check";
import { expect, test } from "vitest";
import { isDate } from "./edtf.ts";
import { sayDate, sayMonth } from "./say-date.ts";

const cases: [edtf: string, vi: string, lo: string, en: string][] = [
  ["2025-09-02", "02/09/2025", "02/09/2025", "2 Sep 2025"],
  ["2025-09", "09/2025", "09/2025", "Sep 2025"],
  ["2025", "2025", "2025", "2025"],
  ["XXXX-10-20", "20/10, chưa rõ năm", "20/10, ບໍ່ຮູ້ປີ", "20 Oct, year unknown"],
  ["XXXX-02-29", "29/02, chưa rõ năm", "29/02, ບໍ່ຮູ້ປີ", "29 Feb, year unknown"],
  ["2021/2030", "2021–2030", "2021–2030", "2021–2030"],
  ["2024-07-11/2024-07-12", "11–12/07/2024", "11–12/07/2024", "11–12 Jul 2024"],
  ["2024-07-30/2024-08-02", "30/07/2024 – 02/08/2024", "30/07/2024 – 02/08/2024", "30 Jul 2024 – 2 Aug 2024"],
  ["2016-04/..", "từ 04/2016", "ແຕ່ 04/2016", "since Apr 2016"],
  ["2016-04/", "từ 04/2016", "ແຕ່ 04/2016", "since Apr 2016"],
  ["../2021-04-05", "đến 05/04/2021", "ຮອດ 05/04/2021", "until 5 Apr 2021"],
  ["2025-33", "quý 1 năm 2025", "ໄຕມາດ 1 ປີ 2025", "Q1 2025"],
  ["2025-40", "nửa đầu năm 2025", "ເຄິ່ງຕົ້ນປີ 2025", "first half of 2025"],
  ["201X", "những năm 2010", "ຊຸມປີ 2010", "the 2010s"],
  ["2019~", "khoảng 2019", "ປະມານ 2019", "about 2019"],
  ["not a date", "not a date", "not a date", "not a date"],
];

test.each(cases)("%s is said in the short form of each language", (edtf, vi, lo, en) => {
  expect([sayDate(edtf, "vi"), sayDate(edtf, "lo"), sayDate(edtf, "en")]).toEqual([vi, lo, en]);
});

test("the long form names the month", () => {
  expect(sayDate("2025-09-02", "vi", "long")).toBe("2 tháng 9 năm 2025");
  expect(sayDate("2025-09-02", "lo", "long")).toBe("2 ກັນຍາ 2025");
  expect(sayDate("2025-09-02", "en", "long")).toBe("2 September 2025");
  expect(sayMonth(9, "lo")).toBe("ກັນຍາ");
});

test.each(["2025-13", "2025-02-30", "2025-00-01", "31/12/2025", "2025-1-1", "", "/", "2025/2026/2027", "2025-25"])(
  "%s is no date",
  (text) => {
    expect(isDate(text)).toBe(false);
  },
);

test("every day of the calendar is said with its own year", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const edtf = date.toISOString().slice(0, 10);
      for (const language of ["vi", "lo", "en"] as const) {
        expect(sayDate(edtf, language)).toContain(edtf.slice(0, 4));
        expect(sayDate(edtf, language, "long")).toContain(String(Number(edtf.slice(8))));
      }
    }),
  );
});
