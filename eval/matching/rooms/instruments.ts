import { type InstrumentCard, instrumentKeys, judgeInstrument } from "@bilateral/matching";
import type { InstrumentMention } from "../gold.ts";
import { keyed } from "../keyed.ts";
import type { PackCards } from "../pack.ts";
import { type MentionJudged, scoreMentions } from "../score/mentions.ts";
import type { Scored } from "../score/result.ts";

export function scoreInstruments(mentions: readonly InstrumentMention[], { instruments }: PackCards): Scored {
  const known = keyed(instruments, instrumentKeys);
  return scoreMentions(
    "instruments",
    mentions.map((mention) => judgedMention(mention, known.near)),
  );
}

export function judgedMention(mention: InstrumentMention, near: (keys: readonly string[]) => InstrumentCard[]): MentionJudged {
  const { title, day, instrument, between, why, kind, period, signed, parties, generic } = mention;
  const seen: InstrumentCard = { record: "seen", titles: [title], kind, period, signed, parties, generic, supersedes: [] };
  const judged = judgeInstrument(seen, near(instrumentKeys(seen)), { day });
  const of = (verdict: string) => judged.filter((each) => each.verdict === verdict);
  return {
    what: [title, period, signed, day && `on ${day}`].filter(Boolean).join(" · "),
    gold: instrument,
    between,
    why,
    same: of("same")[0] ?? null,
    doubts: of("unsure"),
    refused: of("different"),
  };
}
