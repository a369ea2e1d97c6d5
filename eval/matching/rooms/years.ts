import { openYear, type YearClues, type YearFacts } from "@bilateral/matching";
import type { YearSituation } from "../gold.ts";
import type { PackCards } from "../pack.ts";
import { type Miss, type Scored, share } from "../score/result.ts";

/** Years that are thought of: from the oldest tenure of the pack to the last year it knows. */
const between = { first: 2006, last: 2026 };

export interface YearJudged {
  what: string;
  gold: string;
  why?: string | undefined;
  clues: YearClues;
}

export function scoreYears(situations: readonly YearSituation[], { years, bodies }: PackCards): Scored {
  return scoreYearsOf(
    situations.map((situation) => ({
      what: `${situation.id} ${situation.date}`,
      gold: situation.year,
      why: situation.why,
      clues: cluesOf(situation, bodies),
    })),
    years,
  );
}

export function scoreYearsOf(judged: readonly YearJudged[], known: YearFacts): Scored {
  let [right, wrong, open] = [0, 0, 0];
  const misses: Miss[] = [];
  for (const { what, gold, why, clues } of judged) {
    const named = new Set(clues.people.map(({ name }) => name));
    const facts = { ...known, people: known.people.filter(({ seen }) => named.has(seen)) };
    const { year, left, reasons } = openYear(clues, { facts, between });
    if ((year === null ? "open" : `${year}`) === gold) {
      right += 1;
      continue;
    }
    if (year === null) open += 1;
    else wrong += 1;
    misses.push({
      room: "years",
      kind: year === null ? "missed" : "wrong-value",
      what,
      gold,
      given: left.join(", ") || "none",
      ...(why && { why }),
      reasons: reasons.map(({ code, words }) => `${code} ${words?.years ?? ""}`).join("; "),
    });
  }
  const of = judged.length;
  return {
    results: [{ name: "years: right", value: Number(share(right, of).toFixed(4)), unit: "share", right, wrong, leftOpen: open, of }],
    misses,
  };
}

function cluesOf({ date, people, session, occasion, notBefore, notAfter }: YearSituation, bodies: PackCards["bodies"]): YearClues {
  const day = date.slice("XXXX-".length);
  const [, count, words] = /(\d+) năm (.*)/.exec(occasion ?? "") ?? [];
  return {
    day: { first: day, last: day },
    weekday: null,
    people: people.map(({ name, side, posts }) => ({
      name,
      side,
      posts: posts.filter(({ former }) => former !== true).map(({ former: _former, ...post }) => post),
      takesPart: true,
    })),
    sessions: session
      ? [{ number: session.number, words: `Kỳ họp lần thứ ${session.number} ${bodies.get(session.body)?.[0] ?? ""}`, told: "now" }]
      : [],
    anniversaries: count === undefined ? [] : [{ count: Number(count), words: `${count} năm ${words}`, year: null }],
    occasions: [],
    bounds:
      notBefore || notAfter
        ? [{ code: "role-ahead", notBefore: notBefore ?? null, notAfter: notAfter ?? null, words: { words: "", year: "" } }]
        : [],
  };
}
