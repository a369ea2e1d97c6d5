import { expect, test } from "vitest";
import type { TenureView } from "../../client/shapes.ts";
import { axisOf, placeOf, rowsOf, spansOf } from "./spans.ts";

function tenure(title: string, from: string | null, to: string | null, attested: string[] = []): TenureView {
  return {
    record: `tenure:${title}`,
    title,
    titles: null,
    body: null,
    organization: null,
    side: "VN",
    from,
    to,
    former: false,
    attested: attested.map((date) => ({ date, source: null })),
    state: "confirmed",
    basis: "pack",
    corrected: false,
    sources: [],
  };
}

test("a year begins at its start and ends at its end; an open year has no place", () => {
  expect([placeOf("2021", "start"), placeOf("2021", "end"), placeOf("2021-07", "start")]).toEqual([2021, 2022, 2021.5]);
  expect([placeOf("XXXX-10-20", "middle"), placeOf(null, "start")]).toEqual([null, null]);
  expect(placeOf("2021/2030", "end")).toBe(2031);
});

test("posts stand in the order in which they were first held, unknown ones last", () => {
  const spans = spansOf([tenure("c", null, null), tenure("b", "2021-04-05", "2026"), tenure("a", null, "2016", ["2013-12-17"])]);
  expect(spans.map(({ tenure: { title } }) => title)).toEqual(["a", "b", "c"]);
  expect(spans[0]?.known?.[1]).toBe(2017);
  expect(spans[2]?.known).toBeNull();
});

test("a post that several sources show has one row", () => {
  const rows = rowsOf(
    spansOf([
      tenure("Tổng Bí thư", "2024-08-03", null),
      tenure("tổng bí thư", null, null, ["2025-12-01"]),
      tenure("Chủ tịch nước", "2024", "2024"),
    ]),
    "en",
  );
  expect(rows.map(({ title, spans }) => [title, spans.length])).toEqual([
    ["Chủ tịch nước", 1],
    ["Tổng Bí thư", 2],
  ]);
});

test("the axis holds every known point and leaves room for an open end, but not beyond today", () => {
  const spans = spansOf([tenure("a", "2016-04", "2021-04-05"), tenure("b", "2021-04-05", null, ["2025-01-09"])]);
  const axis = axisOf(spans, 2026.4);
  expect(axis).toMatchObject({ first: 2016, last: 2027 });
  expect(axis?.ticks.every((year) => year >= 2016 && year <= 2027)).toBe(true);
  expect(axisOf(spansOf([tenure("x", null, null)]), 2026)).toBeNull();
});

test("a day that two sources show is one dot with one key", () => {
  const [span] = spansOf([tenure("a", null, null, ["2024-08-03", "2024-08-03", "2025-01-01"])]);
  expect(span?.days.map(({ date }) => date)).toEqual(["2024-08-03", "2025-01-01"]);
});

test("a post that the pack names in every language and a document in its own stands on one row, in the reader's language", () => {
  const titles = { vi: "Chủ tịch nước", en: "State President" };
  const rows = rowsOf(
    spansOf([{ ...tenure("Chủ tịch nước", "2024", "2025"), titles }, tenure("Chủ tịch nước", null, null, ["2024-07-11"])]),
    "en",
  );
  expect(rows.map(({ title, spans }) => [title, spans.length])).toEqual([["State President", 2]]);
});
