import { expect, test } from "vitest";
import { readCursor, writeCursor } from "./cursor.ts";
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

test("a cursor comes back as it was written, and nothing else is one", () => {
  expect(readCursor(writeCursor({ sort: "2025-09-02", record: "engagement:ກ" }))).toEqual({ sort: "2025-09-02", record: "engagement:ກ" });
  expect(readCursor(null)).toBeNull();
  for (const after of ["", "%%%", Buffer.from('{"a":1}').toString("base64url")]) expect(() => readCursor(after)).toThrow(/“after”/);
});
