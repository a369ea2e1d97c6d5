import fc from "fast-check";
import { expect, test } from "vitest";
import type { ObservationCard } from "../cards.ts";
import { type FigureContext, matchObservation } from "./match.ts";
import { observationKeys, seriesOf } from "./series.ts";
import { sideBySide } from "./side-by-side.ts";

function figure(record: string, value: number, unit: string, more: Partial<ObservationCard> = {}): ObservationCard {
  return {
    record,
    indicator: "trade-turnover",
    value,
    valueMax: null,
    unit,
    period: "2024",
    change: null,
    of: null,
    document: `document of ${record}`,
    told: null,
    ...more,
  };
}

function relation(seen: ObservationCard, known: ObservationCard, context: FigureContext = {}): string | undefined {
  return matchObservation(seen, [known], context)[0]?.relation;
}

test("one indicator, period and unit are one series, however the unit is scaled or the year is written", () => {
  const key = seriesOf(figure("a", 1.1, "tỷ USD")).key;
  for (const unit of ["USD", "million USD", "triệu đô la Mỹ", "ລ້ານໂດລາ", "US$", "billion dollars"])
    expect(seriesOf(figure("b", 1, unit)).key).toBe(key);
  expect(seriesOf(figure("b", 1, "USD", { period: "2024-01/2024-12" })).key).toBe(key);
  expect(seriesOf(figure("b", 1, "VND")).key).not.toBe(key);
  expect(seriesOf(figure("b", 1, "USD", { period: "2024-01/2024-07" })).key).not.toBe(key);
  expect(seriesOf(figure("b", 1, "USD", { indicator: "investment" })).key).not.toBe(key);
});

test.each([
  [1.1, "tỷ USD", 1_083_000_000, "USD"],
  [1_100, "million USD", 1.1, "billion USD"],
  [3, "nghìn tỷ đồng", 3_000_000_000_000, "VND"],
  [2, "GW", 2_000, "MW"],
])("%d %s is told again as %d %s", (value, unit, other, otherUnit) => {
  expect(relation(figure("a", value, unit), figure("b", other, otherUnit))).toBe("same");
});

test("what is outside the rounding that a source shows is a rival, with both reporters", () => {
  const [judged] = matchObservation(figure("a", 1.17, "tỷ USD"), [figure("b", 1.1, "tỷ USD")]);
  expect(judged).toMatchObject({
    verdict: "different",
    relation: "rival",
    seen: { value: 1_170_000_000, unit: "USD", document: "document of a" },
    known: { value: 1_100_000_000, unit: "USD", document: "document of b" },
    reasons: [{ code: "figure-rival" }],
  });
  expect(relation(figure("a", 1.12, "tỷ USD"), figure("b", 1.13, "tỷ USD"))).toBe("rival");
  expect(relation(figure("a", 1, "tỷ USD"), figure("b", 1.4, "tỷ USD"))).toBe("rival");
});

test("“over 1.2 billion” says the same as 1.25, a bare 1.2 does not", () => {
  expect(relation(figure("a", 1.2, "tỷ USD", { approximate: true }), figure("b", 1.251, "tỷ USD"))).toBe("same");
  expect(relation(figure("a", 1.2, "tỷ USD"), figure("b", 1.251, "tỷ USD"))).toBe("rival");
});

test("a figure within a range says the same", () => {
  expect(relation(figure("a", 10, "percent", { valueMax: 15 }), figure("b", 12, "%"))).toBe("same");
  expect(relation(figure("a", 10, "percent", { valueMax: 15 }), figure("b", 16, "%"))).toBe("rival");
});

test("two currencies meet only by a rate that is given, and show it", () => {
  const dong = figure("b", 2_500, "tỷ đồng");
  const dollars = figure("a", 100, "triệu USD");
  const rates = [{ from: "USD", to: "VND", per: 25_000, period: "2024", source: "State Bank" }];
  expect(matchObservation(dollars, [dong])).toEqual([]);
  expect(matchObservation(dollars, [dong], { rates })[0]).toMatchObject({
    verdict: "unsure",
    relation: "same",
    known: { value: 100_000_000, unit: "USD", converted: { value: 2_500_000_000_000, unit: "VND", per: 25_000, source: "State Bank" } },
    reasons: [{ code: "figure-same" }, { code: "figure-converted" }],
  });
  expect(observationKeys(dollars).some((key) => observationKeys(dong).includes(key))).toBe(true);
  expect(matchObservation(dollars, [{ ...dong, period: "2020" }], { rates })).toEqual([]);
});

test("without a period equal figures are a doubt, and different ones no rivals", () => {
  expect(relation(figure("a", 250, "projects", { period: null }), figure("b", 250, "dự án", { period: null }))).toBe("undated");
  expect(relation(figure("a", 250, "projects", { period: null }), figure("b", 260, "projects", { period: null }))).toBeUndefined();
});

test("rival values stand side by side, those that say the same together", () => {
  const [series] = sideBySide([
    figure("a", 1.1, "tỷ USD"),
    figure("b", 1_083_000_000, "USD"),
    figure("c", 1.4, "tỷ USD"),
    figure("d", 1, "VND"),
  ]);
  expect(series?.groups.map((group) => group.map(({ record }) => record))).toEqual([["b", "a"], ["c"]]);
});

test("figures agree or not from either side", () => {
  const any = fc.record({
    value: fc.constantFrom(1, 1.1, 1.08, 1.083, 1.2, 1.25, 900),
    approximate: fc.boolean(),
    unit: fc.constantFrom("tỷ USD", "triệu USD", "USD"),
  });
  fc.assert(
    fc.property(any, any, (one, other) => {
      const [left, right] = [figure("a", one.value, one.unit, one), figure("b", other.value, other.unit, other)];
      expect(relation(left, right)).toBe(relation(right, left));
    }),
  );
});

test("a rounding whose growth contradicts the other's is a rival; the growth of another year says nothing", () => {
  const exact = figure("a", 2_250_000_000, "USD", { change: { value: 41, unit: "percent", base: "2023" } });
  const rounded = (value: number, base: string) =>
    figure("b", 2.2, "tỷ USD", { approximate: true, change: { value, unit: "percent", base } });
  expect(relation(rounded(33.9, "2023"), exact)).toBe("rival");
  expect(relation(rounded(41.3, "2023"), exact)).toBe("same");
  expect(relation(rounded(33.9, "2022"), exact)).toBe("same");
});
