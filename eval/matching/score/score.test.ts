import type { Judged } from "@bilateral/matching";
import { expect, test } from "vitest";
import { keyed } from "../keyed.ts";
import { scoreMentions } from "./mentions.ts";
import { joinedBy, type Link, scorePairs } from "./pairs.ts";

const judged = (record: string, verdict: Judged["verdict"]): Judged => ({ record, verdict, score: 0.5, reasons: [{ code: "same-name" }] });
const link = (one: string, other: string, verdict: Judged["verdict"] = "same"): Link => ({ one, other, judged: judged(other, verdict) });

test("a doubt on a true link is half a miss, a wrong join is wrong and missed", () => {
  const none = { doubts: [], refused: [] };
  const { results, misses } = scoreMentions("room", [
    { ...none, what: "right", gold: "a", same: judged("a", "same") },
    { ...none, what: "either is right", gold: ["a", "b"], same: judged("b", "same") },
    { ...none, what: "doubted", gold: "a", same: null, doubts: [judged("a", "unsure")] },
    { ...none, what: "joined wrongly", gold: "a", same: judged("b", "same") },
    { ...none, what: "rightly new", gold: "new", same: null },
    { ...none, what: "rightly doubted", gold: "doubt", between: ["a"], same: null, doubts: [judged("a", "unsure")] },
  ]);
  expect(results[0]).toMatchObject({ right: 2, wrong: 1, doubted: 1, missed: 1, doubtsAsked: 1, doubtsShown: 1 });
  expect(results[1]).toMatchObject({ name: "room: precision", value: 0.6667 });
  expect(results[2]).toMatchObject({ name: "room: recall", value: 0.625, strict: 0.5 });
  expect(misses.map(({ kind }) => kind)).toEqual(["doubted", "wrongly-joined"]);
});

test("records are one through others, and open pairs count neither way", () => {
  const links = [link("a", "b"), link("b", "c"), link("c", "d", "unsure")];
  const together = new Set(["a", "b", "d"]);
  const { results } = scorePairs("room", {
    records: ["a", "b", "c", "d"],
    isOne: (one, other) => together.has(one) && together.has(other),
    isGiven: joinedBy(links),
    links,
    isOpen: (one, other) => [one, other].join() === "b,c",
    wordsOf: String,
  });
  expect(results[0]).toMatchObject({ right: 1, wrong: 1, missed: 2, doubted: 0, idleDoubts: 1 });
});

test("what shares no key is not near", () => {
  const words = keyed(["ab", "bc", "cd"], (word) => [...word]);
  expect(words.near(["b", "c"])).toEqual(["ab", "bc", "cd"]);
  expect(words.near(["a", "x"])).toEqual(["ab"]);
});
