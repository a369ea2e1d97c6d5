import { expect, test } from "vitest";
import type { Finder } from "../language.ts";
import type { Mention } from "../mention.ts";
import { gate } from "../prepare/gate.ts";
import { layOut } from "../prepare/page.ts";
import { keepTrace } from "../trace.ts";
import { findMentions } from "./find.ts";

const place = (start: number, end: number, rule: string): Mention => ({
  kind: "place",
  start,
  end,
  value: { name: rule, country: null },
  rule,
});
const finder = (...mentions: Mention[]): Finder => ({ name: "test", find: () => mentions });
const page = layOut(gate("một hai ba bốn năm"), { cuts: [], blocks: [], noSentenceEnd: /$^/u });

test("the longer of two overlapping mentions of a kind stays, and the trace tells which one lost to which", () => {
  const trace = keepTrace();
  const kept = findMentions(page, [finder(place(0, 3, "short")), finder(place(0, 7, "long"))], trace);
  expect(kept.map((mention) => mention.rule)).toEqual(["long"]);
  expect(trace.steps).toContainEqual({ step: "lost", mention: place(0, 3, "short"), to: place(0, 7, "long") });
});

test("of two equally long ones the earlier finder's stays", () => {
  const kept = findMentions(page, [finder(place(0, 3, "first")), finder(place(1, 4, "second"))], keepTrace());
  expect(kept.map((mention) => mention.rule)).toEqual(["first"]);
});

test("mentions of different kinds may overlap, and all come in text order", () => {
  const body: Mention = { kind: "body", start: 4, end: 10, value: { name: "x", side: null }, rule: "body" };
  const kept = findMentions(page, [finder(place(4, 7, "place"), body, place(0, 3, "before"))], keepTrace());
  expect(kept.map((mention) => mention.rule)).toEqual(["before", "body", "place"]);
});
