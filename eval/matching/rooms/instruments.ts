import { type InstrumentCard, instrumentKeys, matchInstrument } from "@bilateral/matching";
import type { InstrumentMention } from "../gold.ts";
import { keyed } from "../keyed.ts";
import type { PackCards } from "../pack.ts";
import { type MentionJudged, scoreMentions } from "../score/mentions.ts";
import type { Scored } from "../score/result.ts";

export function scoreInstruments(mentions: readonly InstrumentMention[], pack: PackCards): Scored {
  const judge = judgedInstrument(pack);
  return scoreMentions(
    "instruments",
    mentions.map(({ title, kind, period, signed, parties, generic, ...gold }) =>
      judge({ record: "seen", titles: [title], kind, period, signed, parties, generic, supersedes: [] }, gold),
    ),
  );
}

/** Judges a mention among the papers of the pack. */
export function judgedInstrument({ instruments }: PackCards) {
  const { near } = keyed(instruments, instrumentKeys);
  return (
    seen: InstrumentCard,
    { day, instrument, between, why }: Pick<InstrumentMention, "day" | "instrument" | "between" | "why">,
  ): MentionJudged => {
    const judged = matchInstrument(seen, near(instrumentKeys(seen)), { day });
    const of = (verdict: string) => judged.filter((each) => each.verdict === verdict);
    return {
      what: [...seen.titles, seen.period, seen.signed, day && `on ${day}`].filter(Boolean).join(" · "),
      gold: instrument,
      between,
      why,
      same: of("same")[0] ?? null,
      doubts: of("unsure"),
      refused: of("different"),
    };
  };
}
