import { expect, test } from "vitest";
import { holdsOn } from "./tenure-days.ts";

const none = { from: null, to: null, attested: [] };
const on = (day: string) => ({ first: day, last: day });

test("a post is held from its beginning to its end, both days included", () => {
  const tenure = { ...none, from: "2024-05-22", to: "2024-10-21" };
  expect(["2024-05-21", "2024-05-22", "2024-10-21", "2024-10-22"].map((day) => holdsOn(tenure, on(day)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("a year or month counts with all its days", () => {
  const tenure = { ...none, from: "2021", to: "2024-10" };
  expect(["2020-12-31", "2021-03-01", "2024-10-31", "2024-11-01"].map((day) => holdsOn(tenure, on(day)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("no known end: held from the beginning on; no beginning either: between the first and the last sighting", () => {
  expect(holdsOn({ ...none, from: "2021-04-05" }, on("2030-01-01"))).toBe(true);
  const seen = { ...none, attested: ["2025-09-02", "2024-07-11"] };
  expect(["2024-07-10", "2024-07-11", "2025-01-01", "2025-09-02", "2025-09-03"].map((day) => holdsOn(seen, on(day)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(holdsOn({ ...seen, to: "2026-01-01" }, on("2025-12-31"))).toBe(true);
  expect(holdsOn({ ...none, to: "2026-01-01" }, on("2025-12-31"))).toBe(false);
  expect(holdsOn(none, on("2025-12-31"))).toBe(false);
});

test("a visit of several days needs all of them, or a sighting on one", () => {
  const days = { first: "2024-05-20", last: "2024-05-23" };
  expect(holdsOn({ ...none, from: "2024-05-22" }, days)).toBe(false);
  expect(holdsOn({ ...none, from: "2024-05-22", attested: ["2024-05-23"] }, days)).toBe(true);
  expect(holdsOn({ ...none, attested: ["2024"] }, days)).toBe(true);
  expect(holdsOn({ ...none, attested: ["2024-04"] }, days)).toBe(false);
});

test("a former post is held on no day but those between its own dates", () => {
  expect(holdsOn({ ...none, attested: ["2025-09-02"], former: true }, on("2025-09-02"))).toBe(false);
  expect(holdsOn({ ...none, from: "2016", former: true }, on("2025-09-02"))).toBe(false);
  expect(holdsOn({ ...none, from: "2016", to: "2021", former: true }, on("2018-09-02"))).toBe(true);
});
