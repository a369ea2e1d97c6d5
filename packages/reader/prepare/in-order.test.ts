import { expect, test } from "vitest";
import { firstFrom, lyingWithin } from "./in-order.ts";

const items = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
  { start: 5, end: 20 },
  { start: 12, end: 15 },
];

test("the first of several that start alike is found, and none after the last", () => {
  expect([0, 1, 5, 6, 13].map((offset) => firstFrom(items, offset))).toEqual([0, 1, 1, 3, 4]);
  expect(firstFrom([], 3)).toBe(0);
});

test("what reaches out of a stretch does not lie within it", () => {
  expect(lyingWithin(items, { start: 5, end: 15 })).toEqual([
    { start: 5, end: 9 },
    { start: 12, end: 15 },
  ]);
  expect(lyingWithin(items, { start: 1, end: 4 })).toEqual([]);
});
