import { letter, sortAt, widthAt } from "../../prepare/letters.ts";

/** Words that only English is full of; none of them is a common word of French, German, Dutch or Vietnamese. */
const common = new Set(
  "the of and to in is was were that with for on by his her their said has have will would from at as it its be are an this which after during also between both not".split(
    " ",
  ),
);
/** Words of a headline, which leaves the small words out. */
const headline = new Set(
  "talks meeting meets met visit visits ties cooperation agree agrees agreed sign signs signed president minister prime foreign leaders summit trade agreement boost boosts enhance strengthen relations hold holds call vietnam laos china congratulates receives hosts pledges vows pledge vow calls committee session joint statement".split(
    " ",
  ),
);
const foreign = new Set(
  "le la les des et du une est dans der die und das den nicht ist het een el los las que y del por para em não il di che à và của các là de".split(
    " ",
  ),
);

/** A number for a word, small or capital: it tells most of the words that are none of the above, without cutting them out of the text. */
const seed = 7;
const over = (number: number, unit: number) => (Math.imul(number, 31) + (unit | 0x20)) & 0xfff;
const ours = new Uint8Array(0x1000);
for (const word of [...common, ...headline, ...foreign])
  for (const written of [word, word.toUpperCase()]) ours[[...written].reduce((number, unit) => over(number, unit.charCodeAt(0)), seed)] = 1;

/** How much a text looks like English: by its small words in running text, by its vocabulary in a headline. */
export function likenessOf(text: string): number {
  let [words, english, inHeadlines, other] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; ) {
    if (sortAt(text, at) !== letter) {
      at++;
      continue;
    }
    const start = at;
    let number = seed;
    while (at < text.length && sortAt(text, at) === letter)
      for (const until = at + widthAt(text, at); at < until; at++) number = over(number, text.charCodeAt(at));
    words += 1;
    if (ours[number] === 0) continue;
    const word = text.slice(start, at).toLowerCase();
    if (common.has(word)) english += 1;
    else if (headline.has(word)) inHeadlines += 1;
    if (foreign.has(word)) other += 1;
  }
  if (words === 0 || (words < 12 && /[ăđơư]|[\u0e00-\u0eff]|[\u3040-\u30ff\u4e00-\u9fff]/u.test(text))) return 0;
  if (words < 40) english += inHeadlines;
  const share = Math.max(0, english - other * 1.5) / words;
  return Math.min(1, share * 3);
}
