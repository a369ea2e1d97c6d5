import { expect, test } from "vitest";
import { countFacets } from "./facets.ts";

const tallies = [
  { values: [["agreed"], ["transport", "border"]], count: 3 },
  { values: [["hoped"], ["border"]], count: 2 },
  { values: [["agreed"], []], count: 1 },
];
const facets = (mode?: string[], area?: string[]) => [
  { name: "mode", column: "mode", many: false, chosen: mode },
  { name: "area", column: "areas", many: true, chosen: area },
];

test("each facet counts what the others leave", () => {
  expect(countFacets({ facets: facets(), tallies })).toEqual({
    total: 6,
    facets: { mode: { agreed: 4, hoped: 2 }, area: { transport: 3, border: 5 } },
  });
  expect(countFacets({ facets: facets(["hoped"], ["transport"]), tallies })).toEqual({
    total: 0,
    facets: { mode: { agreed: 3 }, area: { border: 2 } },
  });
});
