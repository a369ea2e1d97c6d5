import { expect, test } from "vitest";
import type { InstrumentCard } from "../cards.ts";
import { chainOf } from "./chain.ts";

function card(
  record: string,
  title: string,
  kind: InstrumentCard["kind"],
  period: string | null,
  signed: string | null = null,
): InstrumentCard {
  return { record, titles: [title], kind, period, signed, parties: ["VN", "LA"], generic: false, supersedes: [] };
}

const frame = [
  card("strategy", "Chiến lược hợp tác 2021-2030", "strategy", "2021/2030"),
  card("five", "Hiệp định hợp tác 2021-2025", "agreement", "2021/2025"),
  card("plan", "Kế hoạch hợp tác năm 2025", "plan", "2025", "2025-01-09"),
  card("minutes", "Biên bản Kỳ họp lần thứ 47", "minutes", null, "2025-01-09"),
];

function parents(cards: InstrumentCard[]): string[] {
  return chainOf(cards).map(({ record, parent }) => `${record} < ${parent}`);
}

test("minutes belong to the plan signed with them, the plan to the agreement of those years, that to the strategy", () => {
  expect(parents(frame)).toEqual(["five < strategy", "minutes < plan", "plan < five"]);
  expect(parents([...frame].reverse())).toEqual(parents(frame));
});

test("the plan of a year belongs to the agreement of the year, not to an earlier one", () => {
  expect(parents([card("old", "Hiệp định hợp tác 2016-2020", "agreement", "2016/2020"), ...frame])).toContain("plan < five");
});

test("plans of two ministries stay with the agreement of the same ministries", () => {
  const justice = card("justice", "Kế hoạch hợp tác năm 2025 giữa hai Bộ Tư pháp", "plan", "2025");
  expect(parents([justice, ...frame])).not.toContainEqual(expect.stringMatching(/^justice/));
  const agreement = card("justice-21", "Thỏa thuận hợp tác giữa hai Bộ Tư pháp 2021-2025", "agreement", "2021/2025");
  expect(parents([justice, agreement, ...frame])).toContain("justice < justice-21");
});

test("an agreement of two provinces is no part of the governments' chain, and a mention in general of none", () => {
  const twins = card("twins", "Thỏa thuận hợp tác Điện Biên - Phongsaly 2022-2025", "agreement", "2022/2025");
  expect(parents([twins, ...frame])).toEqual(parents(frame));
  expect(parents([{ ...card("any", "các kế hoạch", "plan", "2025"), generic: true }, ...frame])).toEqual(parents(frame));
});
