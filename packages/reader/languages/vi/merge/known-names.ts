import { Phrases } from "../../../find/phrases.ts";
import type { Merger } from "../../../language.ts";
import type { Mention, MentionOf } from "../../../mention.ts";
import { keysOf, wordsOf } from "../tokens.ts";

/** Finds a name again where it stands without post or honorific: "… do Lê Văn Ba dẫn đầu", after "Thứ trưởng Lê Văn Ba" elsewhere. */
export const knownNames: Merger = {
  name: "known names",
  merge(mentions, page) {
    const persons = mentions.filter((mention): mention is MentionOf<"person"> => mention.kind === "person");
    const full = persons.filter((person) => person.value.name.includes(" "));
    if (full.length === 0) return mentions;
    const names = new Phrases<MentionOf<"person">>(full.map((person) => [keysOf(person.value.name), person]));
    const words = wordsOf(page);
    const taken = new Uint8Array(page.text.length + 1);
    for (const { start, end } of persons) taken.fill(1, start, end);
    const again: Mention[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word?.capital) continue;
      const found = names.longestAt(words, at);
      const end = words[at + (found?.length ?? 1) - 1]?.end ?? word.end;
      if (
        !found ||
        taken[word.start] === 1 ||
        taken[end - 1] === 1 ||
        /^(?:cộng sản|sản|tncs|lăng|phố|tưởng|đường|tàng|chí)$/u.test(words[at - 1]?.key ?? "")
      )
        continue;
      const { name, syllabic } = found.value.value;
      again.push({
        kind: "person",
        start: word.start,
        end,
        value: { name, side: null, syllabic, posts: [], phrase: { start: word.start, end } },
        rule: "people/known",
      });
      at += found.length - 1;
    }
    return again.length === 0 ? mentions : [...mentions, ...again].sort((a, b) => a.start - b.start || b.end - a.end);
  },
};
