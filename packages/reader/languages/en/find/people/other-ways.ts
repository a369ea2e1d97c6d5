import type { SideCode } from "@bilateral/records";
import type { Mention } from "../../../../mention.ts";
import type { Word } from "../../tokens.ts";
import { cityCountries } from "../../words/places.ts";
import { personWords } from "../../words/titles.ts";
import { addPerson, spanOf } from "./add-person.ts";
import { countryAt } from "./country-at.ts";
import { isCourtesy, isPortfolio, nameAt, pastCourtesies, rankAt, textOf } from "./lexicon.ts";
import { nameBefore } from "./name-before.ts";
import { countryOfName } from "./name-shape.ts";
import { postAt } from "./post.ts";

/** "his Lao counterpart", "his Lao host": who holds the same post on the other side. */
export function isCounterpart(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  if (key === "counterpart" || key === "counterparts") return true;
  if (key === "opposite") return words[at + 1]?.key === "number";
  return (
    (key === "host" || key === "guest" || key === "colleague" || key === "peer") &&
    countryAt(words, at - 1) !== null &&
    /^(?:his|her|visiting)$/.test(words[at - 2]?.key ?? "") &&
    nameAt(words, at + 1) > 1
  );
}

/** "his visiting Lao counterpart[,] Thongsavanh Phomvihane" */
export function counterpartAt(words: readonly Word[], at: number, text: string, found: Mention[]): number {
  let from = at - 1;
  while (from > at - 4 && words[from]?.spoken && !["his", "her", "the", "its", "their"].includes(words[from]?.key ?? "")) from -= 1;
  let side: SideCode | null = null;
  for (let index = from; index < at; index++) side ??= countryAt(words, index)?.code ?? null;
  const to = words[at + 1]?.key === "number" ? at + 2 : at + 1;
  let nameFrom = words[to]?.text === "," ? to + 1 : to;
  nameFrom = pastCourtesies(words, nameFrom);
  const withPost = postAt(words, nameFrom, text);
  if (withPost && nameAt(words, withPost.to) > 0) {
    withPost.side ??= side;
    return addPerson(
      words,
      { posts: [withPost], from: Math.max(from, 0), nameFrom: withPost.to, length: nameAt(words, withPost.to), text },
      found,
    );
  }
  const length = nameAt(words, nameFrom);
  if (length === 0 || countryAt(words, nameFrom)) return apposedCounterpart(words, { at, from, side, text }, found);
  found.push({
    kind: "person",
    ...spanOf(words, nameFrom, nameFrom + length),
    value: {
      name: textOf(words, nameFrom, length, text),
      side,
      syllabic: false,
      posts: [],
      phrase: spanOf(words, Math.max(from, 0), nameFrom + length),
    },
    rule: "person: counterpart",
  });
  return nameFrom + length;
}

/** "Khamla Sisavath, his Lao counterpart": the name comes first. */
function apposedCounterpart(
  words: readonly Word[],
  { at, from, side, text }: { at: number; from: number; side: SideCode | null; text: string },
  found: Mention[],
): number {
  const before = /^(?:his|her|its|their)$/.test(words[from]?.key ?? "") ? nameBefore(words, from) : null;
  const last = found.at(-1);
  const name = before && spanOf(words, before.from, before.from + before.length);
  if (!before || !name || before.length < 2) return at + 1;
  // The courtesy before it has made it a person already.
  while (found.at(-1)?.kind === "person" && last?.start === name.start) found.pop();
  found.push({
    kind: "person",
    ...name,
    value: {
      name: textOf(words, before.from, before.length, text),
      side,
      syllabic: false,
      posts: [],
      phrase: spanOf(words, before.from, at + 1),
    },
    rule: "person: counterpart",
  });
  return at + 1;
}

const courtesyBeforeName = new Set(
  "mr mrs ms dr h.e madam comrade excellency majesty highness sultan sheikh samdech tun datuk dato shri smt shrimati"
    .split(" ")
    .flatMap((word) => [word, `${word}.`]),
);

/** "Mr Wong", "His Excellency Anwar Ibrahim", "Australian citizen Jane Roe". */
export function bareNameAt(words: readonly Word[], at: number, text: string, found: Mention[]): number {
  const first = words[at];
  if (!first) return at;
  let index = at;
  if (first.capital && personWords.has(first.key)) return at;
  const courtesy = first.capital && courtesyBeforeName.has(first.key);
  const past = courtesy ? at : pastCourtesies(words, at);
  const ranked =
    first.capital &&
    past > at &&
    words.slice(at, past).some((_, step) => rankAt(words, at + step)) &&
    !(past === at + 1 && first.key === "major");
  const before = words[at - 1]?.key;
  const kin = (first.key === "wife" || first.key === "husband" || first.key === "spouse") && (before === "his" || before === "her");
  if (!courtesy && !ranked && !kin && !personWords.has(first.key)) return at;
  while (words[index] && (isCourtesy(words[index] as Word) || index === at)) index += 1;
  index = pastCourtesies(words, index);
  if (kin && words[index]?.text === ",") index += 1;
  const withPost = postAt(words, index, text);
  if (withPost && nameAt(words, withPost.to) > 0) return at;
  const length = nameAt(words, index);
  if (length === 0 || countryAt(words, index) || (!courtesy && length < 2)) return at;
  if (ranked && words.slice(index, index + length).some((word, step) => isPortfolio(word) || countryAt(words, index + step) !== null))
    return at;
  const near = found.findLast(({ kind }) => kind === "person");
  const side = kin && near?.kind === "person" ? near.value.side : countryBefore(words, at);
  return addPerson(words, { posts: [], from: at, nameFrom: index, length, text, side }, found);
}

/** "Myanmar Senior General …": the country right before a rank. */
const countryBefore = (words: readonly Word[], at: number): SideCode | null => {
  if (words[at]?.newLine) return null;
  for (let length = 1; length <= 3; length++) {
    const country = at >= length ? countryAt(words, at - length) : null;
    if (country && country.length === length) return country.code;
  }
  return null;
};

const does = new Set(
  "said told added met noted stressed pledged expressed co-chaired thanked congratulated urged arrived chaired agreed signed attended affirmed discussed visited received witnessed proposed suggested reaffirmed".split(
    " ",
  ),
);

/** A name with no post beside it, where its syllables or its verb show that it is one: "Tran Van An and Khamla Sisavath co-chaired …". */
export function unnamedPostAt(words: readonly Word[], at: number, text: string, found: Mention[]): number {
  const first = words[at];
  const before = words[at - 1];
  if (!first?.capital || (before?.capital && before.spoken && before.end + 1 === first.start) || countryAt(words, at)) return at;
  // "Col Phiri said": no name of two words.
  if (rankAt(words, at)) return at;
  const length = nameAt(words, at);
  if (
    length < 2 ||
    length > 5 ||
    words.slice(at, at + length).some((word, index) => countryAt(words, at + index) !== null || isPortfolio(word))
  )
    return at;
  const name = textOf(words, at, length, text);
  // "the province of Quang Tri pledged"
  if (cityCountries.has(name)) return at;
  const shape = countryOfName(name);
  const after = words[at + length];
  const joined = after?.key === "and" ? nameAt(words, at + length + 1) : 0;
  const acting = does.has(after?.key ?? "") || (joined >= 2 && does.has(words[at + length + 1 + joined]?.key ?? ""));
  // "a delegation led by Khamla Sisavath"
  const leads = before?.key === "by" && /^(?:led|headed)$/.test(words[at - 2]?.key ?? "");
  const afterKnown = before?.key === "and" && found.at(-1)?.kind === "person" && found.at(-1)?.end === words[at - 2]?.end;
  if (!(shape === "VN" && length >= 3 && !after?.capital) && !((acting || afterKnown || leads) && length <= 4)) return at;
  return addPerson(words, { posts: [], from: at, nameFrom: at, length, text }, found);
}
