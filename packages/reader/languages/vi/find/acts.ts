import type { Finder } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import { phrasesOf, wordsOf } from "../tokens.ts";
import { type ActWord, actWords, notActs } from "../words/acts.ts";

const phrases = phrasesOf<ActWord | null>([...notActs.map((words) => [words, null] as const), ...actWords]);

/** đã hội đàm với … · chuyến thăm của … · kỳ họp lần thứ ba */
export const acts: Finder = {
  name: "acts",
  find(page) {
    const words = wordsOf(page);
    const mentions: MentionOf<"act">[] = [];
    for (let at = 0; at < words.length; at++) {
      const found = phrases.longestAt(words, at);
      if (!found) continue;
      const [first, last] = [words[at], words[at + found.length - 1]];
      if (found.value && first && last)
        mentions.push({
          kind: "act",
          start: first.start,
          end: last.end,
          value: { kind: found.value.kind },
          rule: `acts/${found.value.use}`,
        });
      at += found.length - 1;
    }
    return mentions;
  },
};
