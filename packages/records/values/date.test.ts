import { expect, test } from "vitest";
import { daysOf } from "./date.ts";

test.each([
  ["2025-09-02", "2025-09-02", "2025-09-02"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-02", "2023-02-01", "2023-02-28"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["0004-02", "0004-02-01", "0004-02-29"],
  ["2025", "2025-01-01", "2025-12-31"],
  ["2021/2030", "2021-01-01", "2030-12-31"],
])("%s is from %s to %s", (edtf, first, last) => {
  expect(daysOf(edtf)).toEqual({ first, last });
});

test.each(["XXXX-10-20", "2025-13", "mai"])("%s has no days", (edtf) => {
  expect(daysOf(edtf)).toEqual({ first: null, last: null });
});
