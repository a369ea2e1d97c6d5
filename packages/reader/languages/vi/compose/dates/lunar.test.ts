import { expect, test } from "vitest";
import { solarDay } from "./lunar.ts";

test.each([
  [1985, 1, 1, "1985-01-21"],
  [2007, 1, 1, "2007-02-17"],
  [2010, 1, 1, "2010-02-14"],
  [2023, 1, 1, "2023-01-22"],
  [2030, 1, 1, "2030-02-02"],
  [2023, 3, 10, "2023-04-29"],
  [2020, 8, 15, "2020-10-01"],
  [2019, 12, 26, "2020-01-20"],
])("day %i/%i/%i of the lunar calendar", (year, month, day, expected) => {
  expect(solarDay(year, month, day)).toBe(expected);
});

test("a short month has no thirtieth day", () => {
  expect(solarDay(2021, 12, 30)).toBe(null);
});
