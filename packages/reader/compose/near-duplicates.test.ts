import { expect, test } from "vitest";
import { containment, wordsOf } from "./near-duplicates.ts";

test("a summary lies wholly in what it sums up", () => {
  expect(containment(wordsOf("open two gates"), wordsOf("to open two gates in May"))).toBe(1);
});

test("letter case does not matter, other words do", () => {
  expect(containment(wordsOf("Open Gates"), wordsOf("open doors"))).toBe(0.5);
});

test("nothing lies in nothing", () => {
  expect(containment(wordsOf(""), wordsOf("a"))).toBe(0);
});
