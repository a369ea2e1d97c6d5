import { expect, test } from "vitest";
import { daysInWords } from "./days-in-words.ts";

test.each([
  ["vi", "2025-12-01/2025-12-02", "01/12/2025–02/12/2025"],
  ["lo", "2024-07-11", "11/07/2024"],
  ["en", "2025-12-01/2025-12-02", "1 December 2025–2 December 2025"],
  ["en", "2024-07", "July 2024"],
  ["vi", "2024-07", "07/2024"],
  ["en", "2025-02-18/..", "from 18 February 2025"],
  ["vi", "2025-02-18/..", "từ 18/02/2025"],
  ["vi", "2021/2025", "2021–2025"],
  ["vi", "12/QĐ-UBND, XXXX-10-20", "12/QĐ-UBND, XXXX-10-20"],
] as const)("%s: %s is %s", (language, text, written) => {
  expect(daysInWords(text, language)).toBe(written);
});
