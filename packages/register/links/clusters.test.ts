import fc from "fast-check";
import { expect, test } from "vitest";
import { clustersOf, type Edge } from "./clusters.ts";

let seq = 0;
const edge = (pair: string, given: Partial<Edge> = {}): Edge => {
  const [from = "", to = ""] = pair;
  seq += 1;
  return { record: `link:${pair}`, from, to, verdict: "same", by: "rule", score: 0.9, seq, ...given };
};

test("links join records into sets", () => {
  expect(clustersOf([edge("ab"), edge("bc"), edge("de")])).toEqual([
    ["a", "b", "c"],
    ["d", "e"],
  ]);
});

test("a doubt joins nothing, nor does what a rule calls different", () => {
  expect(clustersOf([edge("ab", { verdict: "unsure" }), edge("bc", { verdict: "different" })])).toEqual([]);
});

test("a person's different holds for the whole set", () => {
  const said = edge("ac", { verdict: "different", by: "person" });
  expect(clustersOf([edge("ab"), edge("bc", { score: 0.8 }), said])).toEqual([["a", "b"]]);
  expect(clustersOf([edge("ab", { by: "person" }), edge("cd", { by: "person" }), edge("bd"), said])).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("what a person joined stays joined whatever a rule would join first", () => {
  const edges = [edge("ab", { score: 1 }), edge("bc", { by: "person", score: 0 }), edge("ac", { verdict: "different", by: "person" })];
  expect(clustersOf(edges)).toEqual([["b", "c"]]);
});

test("two facts of a pack stay two, unless a person joins those two", () => {
  const [one, other] = ["pack:a/person/x", "pack:a/person/y"];
  const to = (from: string, to_: string, given: Partial<Edge> = {}) => ({
    ...edge("ab", given),
    record: `link:${from}${to_}`,
    from,
    to: to_,
  });
  const person = { by: "person" as const };
  expect(clustersOf([to(one, "q", { ...person, seq: 2 }), to(other, "q", { ...person, seq: 1 })])).toEqual([[one, "q"]]);
  expect(clustersOf([to(one, other, person)])).toEqual([[one, other]]);
});

test("the order of the links does not matter", () => {
  const letters = fc.constantFrom(..."abcdefg");
  const some = fc.array(
    fc.record({
      from: letters,
      to: letters,
      verdict: fc.constantFrom("same" as const, "different" as const, "unsure" as const),
      by: fc.constantFrom("person" as const, "rule" as const),
      score: fc.constantFrom(0.5, 0.7, 0.9),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(some, fc.func(fc.nat()), (links, key) => {
      const edges = links.map((link, at): Edge => ({ ...link, record: `link:${at}`, seq: at }));
      const shuffled = [...edges].sort((one, other) => key(one.record) - key(other.record));
      const sorted = (of: readonly Edge[]) => clustersOf(of).map(String).sort();
      expect(sorted(shuffled)).toEqual(sorted(edges));
    }),
  );
});
