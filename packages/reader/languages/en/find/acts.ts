import type { EngagementKind } from "@bilateral/records";
import type { Finder } from "../../../language.ts";
import type { MentionOf, MentionValues } from "../../../mention.ts";
import { phrasesOf, wordsOf } from "../tokens.ts";
import { actWords, notActs, visitRanks } from "../words/acts.ts";

type Act = MentionValues["act"];

const named = (Object.entries(actWords) as [EngagementKind, readonly string[]][]).flatMap(([kind, words]) =>
  words.map((phrase): [string, Act] => [phrase, { kind }]),
);
const ranked = visitRanks.flatMap(([rank, visitType]): [string, Act][] =>
  ["visit", "visits", "trip"].map((noun) => [`${rank} ${noun}`, { kind: "visit", visitType }]),
);
const phrases = phrasesOf<Act | null>([...notActs.map((words) => [words, null] as const), ...named, ...ranked]);

/** held talks with … · a three-day state visit to … · the 12th session of … */
export const acts: Finder = {
  name: "act",
  find(page) {
    const words = wordsOf(page);
    const found: MentionOf<"act">[] = [];
    for (let at = 0; at < words.length; at++) {
      const match = phrases.longestAt(words, at);
      if (!match) continue;
      const [first, last] = [words[at], words[at + match.length - 1]];
      if (match.value && first && last) found.push({ kind: "act", start: first.start, end: last.end, value: match.value, rule: "act" });
      at += match.length - 1;
    }
    return found;
  },
};
