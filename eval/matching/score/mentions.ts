import type { Judged } from "@bilateral/matching";
import type { Answer } from "../gold.ts";
import { type Counts, type Miss, rates, type Scored } from "./result.ts";

export interface MentionJudged {
  what: string;
  gold: Answer;
  between?: readonly string[] | undefined;
  why?: string | undefined;
  /** What matching takes it for. */
  same: Judged | null;
  doubts: readonly Judged[];
  refused: readonly Judged[];
}

/** Mentions beside what people take them for. */
export function scoreMentions(room: string, judged: readonly MentionJudged[]): Scored {
  const counts: Counts = { right: 0, wrong: 0, doubted: 0, missed: 0 };
  let [shown, asked, idle] = [0, 0, 0];
  const misses: Miss[] = [];
  for (const each of judged) {
    const { what, gold, same, doubts, refused, why } = each;
    const note = (kind: Miss["kind"], from: readonly Judged[]) =>
      misses.push({
        room,
        kind,
        what,
        gold: typeof gold === "string" ? gold : gold.join(" or "),
        given: same?.record ?? (doubts.length > 0 ? `doubt: ${doubts.map(({ record }) => record).join(", ")}` : "new"),
        ...(why && { why }),
        reasons: reasonsOf(from),
      });
    const ids = typeof gold === "string" ? (["new", "none", "doubt"].includes(gold) ? [] : [gold]) : gold;
    if (same !== null) {
      if (ids.includes(same.record)) {
        counts.right += 1;
        continue;
      }
      counts.wrong += 1;
      note("wrongly-joined", [same]);
      if (ids.length > 0) counts.missed += 1;
    } else if (ids.length > 0) {
      const isDoubted = doubts.some(({ record }) => ids.includes(record));
      if (isDoubted) counts.doubted += 1;
      else counts.missed += 1;
      note(isDoubted ? "doubted" : "missed", isDoubted ? doubts : refused.filter(({ record }) => ids.includes(record)));
    } else if (gold === "doubt") {
      asked += 1;
      if (doubts.some(({ record }) => each.between?.includes(record))) shown += 1;
      else
        note(
          "not-doubted",
          refused.filter(({ record }) => each.between?.includes(record)),
        );
    } else if (doubts.length > 0) idle += 1;
  }
  return { results: rates(room, counts, { doubtsAsked: asked, doubtsShown: shown, idleDoubts: idle, mentions: judged.length }), misses };
}

export function reasonsOf(judged: readonly Judged[]): string {
  if (judged.length === 0) return "not compared, or nothing in common";
  return judged
    .map(({ record, verdict, score, reasons }) => `${record} ${verdict} ${score.toFixed(2)}: ${reasons.map(({ code }) => code).join(", ")}`)
    .join("; ");
}
