import { expect, test } from "vitest";
import type { EngagementRow } from "../../client/shapes.ts";
import { linesOf } from "./lines.ts";

function row(record: string, edtf: string | null): EngagementRow {
  return {
    record,
    kind: "talks",
    visitType: null,
    title: null,
    number: null,
    date: edtf === null ? null : { edtf, certainty: "said" },
    first: null,
    last: null,
    partOfDay: null,
    place: null,
    occasion: null,
    participants: [],
    status: "held",
    state: "proposed",
    basis: "reading",
    corrected: false,
    outcomes: [],
    sources: [],
    accounts: [],
    within: null,
    contains: [],
  };
}

test("engagements stand under their year and month; without a year, last and apart", () => {
  const rows = [
    row("a", "2025-12-02"),
    row("b", "XXXX-10-20"),
    row("c", "2025"),
    row("d", "2025-12-01/2025-12-04"),
    row("e", null),
    row("f", "2024-07-11"),
  ];
  expect(
    linesOf(rows).map((line) => (line.is === "engagement" ? line.row.record : `${line.is} ${line.is === "year" ? line.year : line.month}`)),
  ).toEqual(["year 2025", "month 12", "a", "d", "month null", "c", "year 2024", "month 7", "f", "year null", "b", "e"]);
});
