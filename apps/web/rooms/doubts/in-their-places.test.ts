import { expect, test } from "vitest";
import { linkOf } from "../../parts/links/sample-link.ts";
import { inTheirPlaces } from "./in-their-places.ts";

const [a, b, c] = ["a", "b", "c"].map((name) => linkOf({ record: name, from: `person:${name}`, to: "person:z" })) as [
  ReturnType<typeof linkOf>,
  ReturnType<typeof linkOf>,
  ReturnType<typeof linkOf>,
];

test("what was decided stays where it was until it waits again; what is new comes last", () => {
  const { places } = inTheirPlaces({ waiting: [a, b], decided: {}, order: [] });
  const decided = { ...a, by: "person" as const };
  const after = inTheirPlaces({ waiting: [c, b], decided: { a: decided }, order: places });
  expect(after.doubts).toEqual([decided, b, c]);
  expect(inTheirPlaces({ waiting: [a, c, b], decided: {}, order: after.places }).doubts).toEqual([a, b, c]);
  // Taken back, and the list has not been asked again yet.
  expect(inTheirPlaces({ waiting: [c, b], decided: { a }, order: after.places }).doubts).toEqual([a, b, c]);
});

test("the one that the path points at goes first, and what others settled is gone", () => {
  const { doubts, places } = inTheirPlaces({ waiting: [a, b, c], decided: {}, order: [], first: "b" });
  expect(doubts).toEqual([b, a, c]);
  expect(inTheirPlaces({ waiting: [a, c], decided: {}, order: places, first: "b" }).doubts).toEqual([a, c]);
});
