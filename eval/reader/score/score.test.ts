import { describe, expect, test } from "vitest";
import type { CommitmentRead, EngagementRead, Reading } from "../../../packages/records/index.ts";
import { bandsOf } from "../confidence.ts";
import type { Gold } from "../gold.ts";
import { overlapOf, sameName } from "./matching.ts";
import { postLikeness, samePlace } from "./same.ts";
import { score } from "./score.ts";
import { f1, Tally } from "./tally.ts";

const span = (start: number, end: number) => ({ start, end });
const made = { confidence: 0.9, rule: "test" };
const empty: Reading = {
  ...{ id: "a", language: "vi", title: null, publisher: null, published: null, reader: "1", noise: [] },
  ...{ people: [], engagements: [], instruments: [], commitments: [], projects: [], observations: [] },
};
const commitment = (start: number, end: number, more: Partial<CommitmentRead> = {}): CommitmentRead => ({
  ...made,
  ...{ mode: "agreed", by: ["both"], actors: [], areas: ["trade"], due: null, evidence: [span(start, end)] },
  ...more,
});
const meeting = (more: Partial<EngagementRead> = {}): EngagementRead => ({
  ...made,
  ...{ kind: "meeting", date: "2024-05-03", place: "Hà Nội", occasion: null, status: "held", evidence: [span(0, 50)] },
  participants: [
    { name: "A", side: "VN", role: "host" },
    { name: "B", side: "LA", role: "guest" },
  ],
  ...more,
});

function scored(gold: Omit<Gold, "id">, reading: Partial<Reading>) {
  const tally = new Tally();
  return { ...score({ id: "a", ...gold }, { ...empty, ...reading }, tally), counts: tally.counts, shares: tally.shares };
}

describe("what is the same", () => {
  test("evidence that a span repeats counts once", () => {
    expect(overlapOf([span(0, 10)], [span(0, 10), span(0, 10), span(4, 6)]).ofBoth).toBe(1);
    expect(overlapOf([span(0, 10)], [span(5, 15)])).toEqual({ ofBoth: 5 / 15, ofGold: 0.5, ofFound: 0.5 });
    expect(overlapOf([], [])).toEqual({ ofBoth: 0, ofGold: 0, ofFound: 0 });
  });

  test("a name matches by an alias, in any Unicode form, with any dash, and who has none by the organisation", () => {
    expect(sameName({ name: "Xay-xổm-phon" }, { name: "Saysomphone", aliases: ["xay–xổm–phon".normalize("NFD")] })).toBe(true);
    expect(sameName({ name: null, organization: "Đoàn Lào" }, { name: null, organization: "đoàn  lào" })).toBe(true);
    expect(sameName({ name: "A" }, { name: "B" })).toBe(false);
    expect(sameName({ name: null }, { name: null })).toBe(false);
  });

  test("a deputy's post, or a former one, is another post; the word for a ministry and the country tell no two apart", () => {
    const post = (title: string, organization: string | null = null, former = false) => ({
      title,
      organization,
      side: null,
      ...(former && { former }),
    });
    expect(postLikeness(post("Bộ trưởng", "Bộ Y tế"), post("Bộ trưởng Y tế"))).toBeGreaterThan(0);
    expect(postLikeness(post("Bộ trưởng Y tế"), post("Thứ trưởng Y tế"))).toBe(0);
    expect(postLikeness(post("Đại sứ"), post("Đại sứ", null, true))).toBe(0);
    expect(postLikeness(post("Chủ tịch nước"), post("Tổng Bí thư"))).toBe(0);
  });

  test("a place may be told more exactly, but not by a syllable", () => {
    expect(samePlace("Hà Nội", "Nhà Quốc hội, Hà Nội")).toBe(true);
    expect(samePlace(null, null)).toBe(true);
    expect(samePlace(null, "Hà Nội")).toBe(false);
    expect(samePlace("Lào", "Lào Cai")).toBe(false);
  });
});

describe("what is counted", () => {
  test("each undertaking has one partner, and half of all words must be common", () => {
    const { counts } = scored(
      { commitments: [commitment(0, 100)] },
      { commitments: [commitment(0, 60), commitment(0, 95), commitment(200, 240)] },
    );
    expect(counts.get("commitments")).toEqual({ right: 1, extra: 2, missed: 0 });
  });

  test("a hope taken for a promise is an error in both", () => {
    const { counts } = scored({ commitments: [commitment(0, 100, { mode: "hoped" })] }, { commitments: [commitment(0, 100)] });
    expect(counts.get("commitments")).toEqual({ right: 0, extra: 1, missed: 0 });
    expect(counts.get("hopes")).toEqual({ right: 0, extra: 0, missed: 1 });
  });

  test("an act of another kind is another act; the same people make it the same where the words differ", () => {
    const other = meeting({ evidence: [span(300, 350)] });
    expect(scored({ engagements: [meeting()] }, { engagements: [other] }).counts.get("engagements")).toEqual({
      right: 1,
      extra: 0,
      missed: 0,
    });
    expect(scored({ engagements: [meeting()] }, { engagements: [meeting({ kind: "talks" })] }).counts.get("engagements")).toEqual({
      right: 0,
      extra: 1,
      missed: 1,
    });
  });

  test("fields are judged on the pairs alone, and only where the gold names them", () => {
    const { date: _date, ...undated } = meeting();
    expect(scored({ engagements: [undated] }, { engagements: [meeting()] }).shares.has("engagements.date")).toBe(false);
    const { shares } = scored({ engagements: [meeting({ date: null })] }, { engagements: [meeting()] });
    expect(shares.get("engagements.date")).toEqual({ right: 0, of: 1 });
    expect(shares.get("participants.role")).toEqual({ right: 2, of: 2 });
  });

  test("posts of a person who was missed are missed, those of one too many are too many", () => {
    const person = (name: string) => ({
      ...made,
      name,
      side: null,
      posts: [{ title: "Đại sứ", organization: null, side: null }],
      evidence: [span(0, 5)],
    });
    const { counts } = scored({ people: [person("A")] }, { people: [person("B")] });
    expect(counts.get("posts")).toEqual({ right: 0, extra: 1, missed: 1 });
  });

  test("a list that the gold leaves out is not judged; a record of page furniture and one without evidence are told", () => {
    const { counts, misses } = scored({ noise: [span(0, 100)] }, { commitments: [commitment(10, 50), commitment(200, 200)] });
    expect(counts.has("commitments")).toBe(false);
    expect(counts.get("page-noise")?.extra).toBe(1);
    expect(counts.get("no-evidence")?.extra).toBe(1);
    expect(misses.map(({ list }) => list)).toEqual(["page-noise"]);
  });

  test("nothing to find and nothing found is right", () => {
    expect(f1({ right: 0, extra: 0, missed: 0 })).toBe(1);
    expect(f1({ right: 1, extra: 1, missed: 1 })).toBe(0.5);
  });

  test("records fall into bands by how sure the reader was", () => {
    const judged = [0.55, 0.9, 0.95, 1, 1].map((confidence, index) => ({ list: "people" as const, confidence, right: index !== 1 }));
    expect(bandsOf(judged)).toEqual([
      { name: "0.5–0.6", confidence: 0.55, right: 1, of: 1 },
      { name: "0.9–1.0", confidence: expect.closeTo(0.9625), right: 3, of: 4 },
    ]);
  });
});
