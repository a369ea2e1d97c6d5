import { expect, test } from "vitest";
import { oneEach, seenFrom, sortLinks, standingWith } from "./ends.ts";
import { linkOf } from "./sample-link.ts";

test("a link is seen from the side of the record that is looked at", () => {
  const link = linkOf({ relation: "restatement", from: "commitment:2", to: "commitment:1" });
  expect(seenFrom(link, new Set(["commitment:2"]))).toMatchObject({ isFrom: true, other: { record: "commitment:1" } });
  expect(seenFrom(link, new Set(["commitment:1"]))).toMatchObject({ isFrom: false, other: { record: "commitment:2" } });
});

test("an identity that another decision outweighs joins nothing, nor does an act lie within itself", () => {
  const identity = linkOf({ from: "person:1", to: "person:2" });
  const joined = linkOf({ from: "person:1", to: "person:2", canonical: "person:1" });
  const itself = linkOf({ relation: "nesting", from: "engagement:1", to: "engagement:2", canonical: "engagement:1" });
  expect(sortLinks([identity], ["identity"]).one).toEqual([]);
  expect(sortLinks([joined], ["identity"]).one).toEqual([joined]);
  expect(sortLinks([itself], ["nesting"]).one).toEqual([]);
});

test("only a person keeps two apart; a doubt is open whoever has it", () => {
  const said = linkOf({ from: "person:1", to: "person:2", verdict: "different", by: "person" });
  const ruled = linkOf({ from: "person:1", to: "person:3", verdict: "different" });
  const left = linkOf({ from: "person:1", to: "person:4", verdict: "unsure", by: "person" });
  expect(sortLinks([said, ruled, left], ["identity"])).toEqual({ one: [], apart: [said], open: [left] });
});

test("of several links to one other record a person's is told, else the surest", () => {
  const [weak, strong, other] = [
    linkOf({ relation: "restatement", from: "commitment:2", to: "commitment:1", score: 0.7 }),
    linkOf({ relation: "restatement", from: "commitment:3", to: "commitment:1", score: 0.9 }),
    linkOf({ relation: "restatement", from: "commitment:2", to: "commitment:0", score: 0.6 }),
  ];
  const told = (links: Parameters<typeof oneEach>[0]) => oneEach(links, new Set(["commitment:2", "commitment:3"])).map(({ link }) => link);
  expect(told([weak, strong, other])).toEqual([strong, other]);
  const person = { ...weak, by: "person" as const };
  expect(told([strong, person])).toEqual([person]);
});

test("who stands with a record is told by its links", () => {
  const link = linkOf({ from: "engagement:1", to: "engagement:2", canonical: "engagement:1" });
  expect([...standingWith([link], "engagement:2")].sort()).toEqual(["engagement:1", "engagement:2"]);
  expect([...standingWith([], "engagement:2")]).toEqual(["engagement:2"]);
});
