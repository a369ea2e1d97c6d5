import fc from "fast-check";
import { expect, test } from "vitest";
import type { InstrumentCard } from "../cards.ts";
import { instrumentKeys } from "./keys.ts";
import { type InstrumentContext, matchInstrument } from "./match.ts";

function card(record: string, titles: string[], more: Partial<InstrumentCard> = {}): InstrumentCard {
  return { record, titles, kind: "agreement", period: null, signed: null, parties: ["VN", "LA"], generic: false, supersedes: [], ...more };
}

const register = [
  card("strategy-10", ["Chiến lược hợp tác Việt Nam - Lào 2011-2020", "Cooperation strategy 2011-2020"], {
    kind: "strategy",
    period: "2011/2020",
  }),
  card(
    "strategy-20",
    ["Thỏa thuận về Chiến lược hợp tác Việt Nam - Lào giai đoạn 2021-2030", "Agreement on the cooperation strategy 2021-2030"],
    {
      kind: "strategy",
      period: "2021/2030",
    },
  ),
  card("five-16", ["Hiệp định hợp tác song phương 2016-2020", "Cooperation agreement 2016-2020"], { period: "2016/2020" }),
  card("five-21", ["Hiệp định hợp tác song phương giai đoạn 2021-2025", "Bilateral cooperation agreement 2021-2025"], {
    period: "2021/2025",
  }),
  card("plan-24", ["Thỏa thuận Kế hoạch hợp tác năm 2024", "Annual cooperation plan 2024"], { kind: "plan", period: "2024" }),
  card("plan-25", ["Thỏa thuận Kế hoạch hợp tác năm 2025", "Annual cooperation plan 2025"], { kind: "plan", period: "2025" }),
  card("justice-24", ["Kế hoạch hợp tác năm 2024 giữa hai Bộ Tư pháp", "2024 plan of the justice ministries"], {
    kind: "plan",
    period: "2024",
  }),
  card("minutes-46", ["Biên bản Kỳ họp lần thứ 46", "Minutes of the 46th session"], { kind: "minutes", signed: "2024-01-07" }),
  card("minutes-47", ["Biên bản Kỳ họp lần thứ 47", "Minutes of the 47th session"], { kind: "minutes", signed: "2025-01-09" }),
  card("friendship", ["Hiệp ước Hữu nghị và Hợp tác Việt Nam - Lào", "Viet Nam-Laos Treaty of Amity and Cooperation"], {
    kind: "treaty",
    signed: "1977-07-18",
  }),
  card("trade-15", ["Hiệp định Thương mại Việt Nam - Lào (2015)"], { signed: "2015-03-03" }),
  card("trade-24", ["Hiệp định Thương mại Việt Nam - Lào (mới)"], { signed: "2024-04-08", supersedes: ["trade-15"] }),
  card("extradition", ["Hiệp định dẫn độ", "Extradition agreement"], { signed: "2024-07-11" }),
  card("foreign-21", ["Thỏa thuận hợp tác giữa hai Bộ Ngoại giao 2021-2025"], { period: "2021/2025" }),
];

/** What is found by key, as `verdict record`, without the refusals. */
function links(seen: InstrumentCard, context: InstrumentContext = {}): string[] {
  const keys = new Set(instrumentKeys(seen));
  const candidates = register.filter((known) => instrumentKeys(known).some((key) => keys.has(key)));
  return matchInstrument(seen, candidates, context)
    .filter(({ verdict }) => verdict !== "different")
    .map(({ verdict, record }) => `${verdict} ${record}`);
}

test.each([
  ["Thoả thuận chiến lược hợp tác Việt - Lào giai đoạn 2021 - 2030", "strategy", "2021/2030", "strategy-20"],
  ["Strategic Cooperation Agreement for 2021-2030", "agreement", "2021/2030", "strategy-20"],
  ["ຍຸດທະສາດການຮ່ວມມື ລາວ-ຫວຽດນາມ ໄລຍະ 2021-2030", "strategy", "2021/2030", "strategy-20"],
  ["Chiến lược hợp tác 10 năm 2021-2030", "strategy", "2021/2030", "strategy-20"],
  ["Hiệp định về hợp tác song phương giai đoạn 2021-2025", "agreement", "2021/2025", "five-21"],
  ["Kế hoạch hợp tác năm 2024", "plan", "2024", "plan-24"],
  ["Agreement on the 2024 Cooperation Plan", "plan", null, "plan-24"],
  ["Chương trình hợp tác năm 2024 giữa hai Bộ Tư pháp", "plan", "2024", "justice-24"],
  ["Biên bản kỳ họp 46", "minutes", null, "minutes-46"],
] as const)("%s is the known one, in whichever words", (title, kind, period, record) => {
  expect(links(card("seen", [title], { kind, period }))).toEqual([`same ${record}`]);
});

test("a treaty is known by its matter and the year it was signed", () => {
  expect(links(card("seen", ["ສົນທິສັນຍາມິດຕະພາບ ແລະ ການຮ່ວມມື"], { kind: "treaty", signed: "1977" }))).toEqual(["same friendship"]);
  expect(links(card("seen", ["Hiệp ước hữu nghị và hợp tác"], { kind: "treaty", signed: "1991" }))).toEqual([]);
});

test("a period told otherwise is a doubt that shows both", () => {
  const seen = card("seen", ["Hiệp định hợp tác song phương Việt - Lào 2021 - 2023"], { period: "2021/2023" });
  expect(links(seen)).toEqual(["unsure five-21"]);
  expect(matchInstrument(seen, register).find(({ record }) => record === "five-21")).toMatchObject({
    reasons: [{ code: "instrument-period-differs", words: { seenPeriod: "2021/2023", knownPeriod: "2021/2025" } }],
    differences: [{ field: "period", seen: "2021/2023", known: "2021/2025" }],
  });
});

test("another year, another ministry, another session and a matter of its own are other documents", () => {
  expect(links(card("seen", ["Kế hoạch hợp tác năm 2023"], { kind: "plan", period: "2023" }))).toEqual([]);
  expect(links(card("seen", ["Kế hoạch hợp tác năm 2024 giữa hai Bộ Công an"], { kind: "plan", period: "2024" }))).toEqual([]);
  expect(links(card("seen", ["Biên bản kỳ họp lần thứ 45"], { kind: "minutes" }))).toEqual([]);
  expect(links(card("seen", ["Hiệp định hợp tác giáo dục 2021-2025"], { period: "2021/2025" }))).toEqual([]);
  expect(links(card("seen", ["Hiệp định bổ sung Hiệp định dẫn độ"]))).toEqual([]);
  expect(links(card("seen", ["Hiệp ước hữu nghị và hợp tác"], { kind: "treaty", signed: "1977", parties: ["VN", "LA", "KH"] }))).toEqual(
    [],
  );
});

test("a mention in general links to none", () => {
  expect(links(card("seen", ["các thỏa thuận cấp cao"], { generic: true }))).toEqual([]);
  expect(matchInstrument(register[0] as InstrumentCard, [card("general", ["Chiến lược hợp tác 2011-2020"], { generic: true })])).toEqual(
    [],
  );
});

test("without years it is the one in force on the day, and a doubt where no day is known", () => {
  const seen = card("seen", ["Five-Year Cooperation Agreement"]);
  expect(links(seen, { day: "2023-01-12" })).toEqual(["same five-21"]);
  expect(links(seen)).toEqual(["unsure five-16", "unsure five-21"]);
  expect(links(card("seen", ["Chiến lược hợp tác 10 năm"], { kind: "strategy" }), { day: "2024-05" })).toEqual(["same strategy-20"]);
  expect(links(card("seen", ["Thỏa thuận hợp tác"]), { day: "2023" })).toEqual(["unsure five-21"]);
});

test("of two that bear one title, the day of signing decides; without it both are a doubt", () => {
  expect(links(card("seen", ["Hiệp định Thương mại Việt Nam - Lào"], { signed: "2024-04" }))).toEqual(["same trade-24"]);
  expect(links(card("seen", ["Hiệp định Thương mại Việt Nam - Lào"]))).toEqual(["unsure trade-15", "unsure trade-24"]);
});

test("a document's number tells it; the same number of another year does not", () => {
  const decision = card("seen", ["Quyết định số 12/QĐ-UBND"], { kind: "other", signed: "2023-03-01" });
  const [same] = matchInstrument(decision, [card("known", ["Quyết định 12/QĐ-UBND"], { kind: "other", signed: "2023-03-01" })]);
  expect(same).toMatchObject({ verdict: "same", reasons: [{ code: "instrument-same-number" }] });
  const [other] = matchInstrument(decision, [card("known", ["Quyết định 12/QĐ-UBND"], { kind: "other", signed: "2022-03-01" })]);
  expect(other?.verdict).toBe("different");
});

test("one strategy signed twice stays one, with both days", () => {
  const [first] = matchInstrument(
    card("seen", ["Thỏa thuận Chiến lược hợp tác 2021-2030"], { kind: "strategy", period: "2021/2030", signed: "2021-06-28" }),
    [card("known", ["Chiến lược hợp tác 2021-2030"], { kind: "strategy", period: "2021/2030", signed: "2020-12-06" })],
  );
  expect(first).toMatchObject({ verdict: "same", differences: [{ field: "signed", seen: "2021-06-28", known: "2020-12-06" }] });
});

const anyCard = fc.constantFrom(...register);

test("what is one from here is one from there, and the order of candidates does not matter", () => {
  fc.assert(
    fc.property(anyCard, anyCard, (one, other) => {
      const verdict = (seen: InstrumentCard, known: InstrumentCard) => matchInstrument(seen, [known])[0]?.verdict;
      expect(verdict(one, other)).toBe(verdict(other, one));
    }),
  );
  fc.assert(
    fc.property(anyCard, fc.shuffledSubarray(register), (seen, candidates) => {
      expect(matchInstrument(seen, candidates)).toEqual(matchInstrument(seen, [...candidates].reverse()));
    }),
  );
});
