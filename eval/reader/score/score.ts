/**
 * Compares a reading with what a person marked. A list that the gold does not hold is not judged, nor is a field that it does not name.
 * Hopes bind nobody: they are counted apart from commitments, and taking one for the other is an error in both.
 */
import type { CommitmentRead, Reading, ReadingItem, ReadingList } from "../../../packages/records/index.ts";
import type { Gold } from "../gold.ts";
import { type Matched, matched, overlapOf, plain, sameName } from "./matching.ts";
import { closeLikeness, engagementLikeness, observationLikeness, postLikeness, sameMembers, samePlace } from "./same.ts";
import type { Tally } from "./tally.ts";

/** One record of a reading, and whether a person marked the same: what confidence is held against. */
export interface Judged {
  list: ReadingList;
  confidence: number;
  right: boolean;
}
export interface Miss {
  id: string;
  list: string;
  missed?: unknown;
  extra?: unknown;
}
export interface Scored {
  judged: Judged[];
  misses: Miss[];
}

export function score(gold: Gold, reading: Reading, tally: Tally): Scored {
  const judged: Judged[] = [];
  const misses: Miss[] = [];
  const settle = <G, F extends ReadingItem>(name: string, list: ReadingList, { pairs, missed, extra }: Matched<G, F>) => {
    tally.count(name, { right: pairs.length, extra: extra.length, missed: missed.length });
    for (const { found } of pairs) judged.push({ list, confidence: found.confidence, right: true });
    for (const found of extra) judged.push({ list, confidence: found.confidence, right: false });
    misses.push(...missed.map((each) => ({ id: gold.id, list: name, missed: each })));
    misses.push(...extra.map((each) => ({ id: gold.id, list: name, extra: each })));
    return pairs;
  };
  const judge = (name: string, wanted: unknown, right: boolean) => {
    if (wanted !== undefined) tally.judge(name, right);
  };

  if (gold.people) {
    const people = matched(gold.people, reading.people, (a, b) => (sameName(a, b) ? 1 : 0));
    for (const { gold: one, found } of settle("people", "people", people)) {
      judge("people.side", one.side, one.side === found.side);
      if (!one.posts) continue;
      const { pairs, missed, extra } = matched(one.posts, found.posts, postLikeness);
      tally.count("posts", { right: pairs.length, extra: extra.length, missed: missed.length });
      misses.push(...missed.map((each) => ({ id: gold.id, list: "posts", missed: { ...each, of: one.name } })));
      misses.push(...extra.map((each) => ({ id: gold.id, list: "posts", extra: { ...each, of: one.name } })));
    }
    const posts = (of: readonly { posts?: readonly unknown[] }[]) => of.reduce((sum, { posts: held = [] }) => sum + held.length, 0);
    tally.count("posts", { right: 0, extra: posts(people.extra), missed: posts(people.missed) });
  }

  if (gold.engagements) {
    for (const { gold: one, found } of settle(
      "engagements",
      "engagements",
      matched(gold.engagements, reading.engagements, engagementLikeness),
    )) {
      judge("engagements.date", one.date, one.date === found.date);
      judge("engagements.place", one.place, samePlace(one.place, found.place));
      if (!one.participants) continue;
      const { pairs, missed, extra } = matched(one.participants, found.participants, (a, b) => (sameName(a, b) ? 1 : 0));
      tally.count("participants", { right: pairs.length, extra: extra.length, missed: missed.length });
      for (const { gold: who, found: other } of pairs) {
        judge("participants.side", who.side, who.side === other.side);
        judge("participants.role", who.role, who.role === other.role);
      }
    }
  }

  if (gold.instruments) {
    const specific = <Item extends { generic?: boolean }>(items: readonly Item[]) => items.filter(({ generic }) => !generic);
    const papers = matched(specific(gold.instruments), specific(reading.instruments), closeLikeness);
    for (const { gold: one, found } of settle("instruments", "instruments", papers))
      for (const field of ["kind", "period", "signed"] as const) judge(`instruments.${field}`, one[field], one[field] === found[field]);
  }

  if (gold.commitments) {
    const binding = <Item extends { mode?: CommitmentRead["mode"] }>(items: readonly Item[]) =>
      items.filter(({ mode }) => mode !== "hoped");
    const hopes = <Item extends { mode?: CommitmentRead["mode"] }>(items: readonly Item[]) => items.filter(({ mode }) => mode === "hoped");
    const bound = matched(binding(gold.commitments), binding(reading.commitments), closeLikeness);
    settle("hopes", "commitments", matched(hopes(gold.commitments), hopes(reading.commitments), closeLikeness));
    for (const { gold: one, found } of settle("commitments", "commitments", bound)) {
      judge("commitments.mode", one.mode, one.mode === found.mode);
      judge("commitments.by", one.by, sameMembers(one.by, found.by));
      judge(
        "commitments.area",
        one.areas,
        found.areas.some((area) => one.areas?.includes(area)),
      );
      judge("commitments.due", one.due, one.due === found.due);
    }
  }

  if (gold.projects) settle("projects", "projects", matched(gold.projects, reading.projects, closeLikeness));

  if (gold.observations) {
    const figures = matched(gold.observations, reading.observations, observationLikeness);
    for (const { gold: one, found } of settle("observations", "observations", figures)) {
      judge("observations.unit", one.unit, plain(one.unit) === plain(found.unit));
      judge("observations.period", one.period, one.period === found.period);
      judge("observations.change", one.change, one.change?.value === found.change?.value);
    }
  }

  judge("document.language", gold.language, gold.language === reading.language);
  judge("document.published", gold.published, gold.published === reading.published);
  judge("document.publisher", gold.publisher, plain(gold.publisher) === plain(reading.publisher));
  judge("document.title", gold.title, sameTitle(gold.title, reading.title));
  const all = (["people", "engagements", "instruments", "commitments", "projects", "observations"] as const).flatMap(
    (list): readonly ReadingItem[] => reading[list],
  );
  const leaks = all.filter(({ evidence }) => overlapOf(evidence, gold.noise).ofGold > 0.5);
  misses.push(...leaks.map((extra) => ({ id: gold.id, list: "page-noise", extra })));
  tally.count("page-noise", { right: 0, extra: leaks.length, missed: 0 });
  const bare = all.filter(({ evidence }) => !evidence.some(({ start, end }) => end > start));
  tally.count("no-evidence", { right: 0, extra: bare.length, missed: 0 });
  return { judged, misses };
}

function sameTitle(gold: Gold["title"], found: Reading["title"]): boolean {
  if (!gold || !found) return !gold && !found;
  return overlapOf([gold], [found]).ofBoth >= 0.8;
}
