import { blockAt, isArticle, type Page } from "../../../../prepare/page.ts";
import { isFamilyName, plain } from "../../find/people/name-shape.ts";
import { type Word, wordsOf } from "../../tokens.ts";
import { speechVerbs } from "../../words/undertakings.ts";
import type { Person } from "./person.ts";

const notNames = new Set([
  "he",
  "she",
  "will",
  "may",
  "so",
  "do",
  "an",
  "song",
  "long",
  "long-term",
  "man",
  "hung",
  "may",
  "sun",
  "bin",
  "may",
  "mark",
  "park",
  "young",
  "king",
  "home",
  "state",
  "may",
  "bay",
  "so",
  "new",
  "us",
  "as",
  "in",
  "on",
  "at",
  "to",
]);

/** Finds people where only a part of their name stands: "Keola", "Khamla". */
export function namedShortly(page: Page, persons: Person[]): void {
  const short = new Map<string, Person>();
  for (const person of persons)
    for (const key of person.keys)
      if (key.length > 1 && !(person.keys.length > 1 && isFamilyName(key, person.name))) short.set(key, short.get(key) ?? person);
  const taken = persons.flatMap(({ at }) => at).sort((a, b) => a.start - b.start);
  let next = 0;
  const words = wordsOf(page);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    while (taken[next] && (taken[next]?.end ?? 0) <= word.start) next += 1;
    const known = taken[next];
    if (known && known.start <= word.start) continue;
    const person = word.capital ? short.get(plain(word.text)) : undefined;
    if (!person || isAcronym(word)) continue;
    if (notNames.has(word.key) && !speechVerbs.has(words[index + 1]?.key ?? "")) continue;
    if (word.key === "he" || word.key === "she") continue;
    // The full name again, without its post.
    let last = index;
    while (
      words[last + 1]?.capital &&
      (words[last + 1]?.start ?? 0) <= (words[last]?.end ?? 0) + 1 &&
      person.keys.includes(plain(words[last + 1]?.text ?? ""))
    )
      last += 1;
    const whole =
      last > index &&
      last - index + 1 >= person.keys.length - 1 &&
      !(words[last + 1]?.capital && words[last + 1]?.spoken && !isDay(words[last + 1] as Word));
    if (whole || standsAlone(word, page.text)) {
      const block = blockAt(page, word.start);
      if (block && isArticle(block)) {
        person.at.push({ start: word.start, end: words[last]?.end ?? word.end });
        index = last;
        if (block.kind !== "title") person.inBody = true;
      }
    }
  }
  for (const person of persons) person.at.sort((a, b) => a.start - b.start);
}

const isDay = ({ key, newLine }: Word) => newLine || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(key);
const isAcronym = ({ text }: Word) => text.length > 1 && text === text.toUpperCase();

/** Not within a longer name: "Minh" alone, but not in "Ho Chi Minh City". */
function standsAlone(word: Word, text: string): boolean {
  const after = text.slice(word.end, word.end + 30);
  if (/^ \p{Lu}\p{Ll}+/u.test(after) && !/^\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(after)) return false;
  const before = text.slice(Math.max(0, word.start - 30), word.start);
  return (
    !/\p{Lu}\p{Ll}+ $/u.test(before) ||
    /(?:^|[.!?”"\n]\s*)\p{Lu}\p{Ll}+\s$/u.test(before) ||
    /(?:Mr|Ms|Mrs|Dr|Prof|Sir|Madam|Hon|Honou?rable|President|Minister|Secretary|Chairman|Premier|King|Queen|Ambassador|Governor|Senator|Speaker|Commander|Gen|Lt|Maj|Col|Brig|Adm|Capt|Sgt|Cpl|General|Colonel|Major|Captain|Admiral|Marshal|Brigadier|Commodore|Lieutenant|Sergeant)\.?\s$/.test(
      before,
    )
  );
}
