import type { Word } from "../../tokens.ts";

/** What stands behind a work's headword and tells it apart. */
export interface Behind {
  /** The index after it; 0 where nothing does. */
  to: number;
  place: string | null;
  /** Two ends: "from Na Phau to Boualapha", "linking Hanoi with Vientiane"; or one: "the road to Nong Het". */
  ends: boolean;
}

const nothing: Behind = { to: 0, place: null, ends: false };
const kinds = /^(?:province|provinces|district|city|town|county|commune|village|prefecture|municipality|region|border|state|island)$/;
const directions =
  /^(?:northern|southern|central|eastern|western|north-eastern|northeastern|northwestern|southeastern|southwestern|upper|lower|downtown|nearby|neighbouring|the)$/;

/** "1, 2, 3", "in Savannakhet", "for plant diseases in Pakse", "from A to B", "linking A with B", "to A". */
export function behindWork(words: readonly Word[], at: number, limit: number): Behind {
  let index = at;
  if (words[index]?.text === "(" && words[index + 2]?.text === ")" && words[index + 1]?.capital) index += 3;
  const numbered = numbers(words, index, limit);
  if (numbered > index) return { to: numbered, place: null, ends: false };
  const parenthesis = index > at ? index : 0;
  const key = words[index]?.key ?? "";
  if (
    /^(?:linking|connecting|between)$/.test(key) ||
    key === "from" ||
    runsFrom(words, index) > 0 ||
    (key === "that" && /^(?:links|connects|linking)$/.test(words[index + 1]?.key ?? ""))
  ) {
    const to = twoEnds(words, Math.max(index, runsFrom(words, index)) + 1, limit);
    return to > 0 ? { to, place: null, ends: true } : { ...nothing, to: parenthesis };
  }
  if (key === "to" && words[index + 1]?.capital) {
    const to = placeEnd(words, index + 1, limit);
    return to > 0 ? { to, place: null, ends: true } : { ...nothing, to: parenthesis };
  }
  // "for plant diseases in Savannakhet"
  if (key === "for") {
    let ahead = index + 1;
    while (
      ahead < Math.min(index + 6, limit) &&
      words[ahead]?.spoken &&
      !words[ahead]?.capital &&
      !/^(?:in|near|at)$/.test(words[ahead]?.key ?? "")
    )
      ahead += 1;
    if (/^(?:in|near|at)$/.test(words[ahead]?.key ?? "")) index = ahead;
  }
  if (/^(?:in|near|at)$/.test(words[index]?.key ?? "")) {
    const from = skipDirections(words, index + 1);
    const to = placeEnd(words, from, limit);
    if (to > 0)
      return {
        to,
        place: words
          .slice(from, to)
          .map(({ text }) => text)
          .join(" ")
          .replace(/ (['’]s)/g, "$1"),
        ends: false,
      };
  }
  return { ...nothing, to: parenthesis };
}

/** "that will run from", "running from": the index of "from"; 0 where there is none. */
function runsFrom(words: readonly Word[], at: number): number {
  let index = /^(?:that|which)$/.test(words[at]?.key ?? "") ? at + 1 : at;
  if (index > at && words[index]?.key === "will") index += 1;
  return /^(?:run|runs|running|stretching|stretches|stretch|extending|extends|extend)$/.test(words[index]?.key ?? "") &&
    words[index + 1]?.key === "from"
    ? index + 1
    : 0;
}

function numbers(words: readonly Word[], at: number, limit: number): number {
  let index = at;
  while (
    index < limit &&
    (/^\d{1,2}$/.test(words[index]?.text ?? "") ||
      (index > at && /^(?:,|and|-)$/.test(words[index]?.text ?? "") && /^\d{1,2}$/.test(words[index + 1]?.text ?? "")))
  )
    index += 1;
  return index;
}

function skipDirections(words: readonly Word[], at: number): number {
  let index = at;
  while (directions.test(words[index]?.key ?? "") && index < at + 3) index += 1;
  return index;
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** The index after the place that begins at `at`; 0 where none does. */
function placeEnd(words: readonly Word[], at: number, limit: number): number {
  let index = at;
  while (index < Math.min(at + 5, limit) && words[index]?.capital && !words[index]?.newLine && !months.test(words[index]?.key ?? ""))
    index += 1;
  if (index === at) return 0;
  if (words[index]?.key === "'s" && words[index + 1]?.capital) return placeEnd(words, index + 1, limit) || index;
  return kinds.test(words[index]?.key ?? "") ? index + 1 : index;
}

/** "A in B province to C", "A with B", "A and B" */
function twoEnds(words: readonly Word[], at: number, limit: number): number {
  let from = at;
  if (/^(?:links|connects)$/.test(words[from]?.key ?? "")) from += 1;
  for (let index = from; index < Math.min(from + 14, limit); index++) {
    const word = words[index];
    if (!word?.spoken && word?.key !== "'s") return 0;
    if (/^(?:to|with|and)$/.test(word?.key ?? "") && index > from) {
      let second = skipDirections(words, index + 1);
      while (
        second < index + 6 &&
        words[second]?.spoken &&
        !words[second]?.capital &&
        !/^(?:the|is|was|will|has)$/.test(words[second]?.key ?? "")
      )
        second += 1;
      const end = placeEnd(words, second, limit);
      if (end === 0) return 0;
      return nextPlace(words, end, limit);
    }
  }
  return 0;
}

/** "the Lao border at Dien Bien province" */
function nextPlace(words: readonly Word[], at: number, limit: number): number {
  if (words[at]?.key === "border" || words[at]?.key === "side") return nextPlace(words, at + 1, limit);
  if (/^(?:in|at|of)$/.test(words[at]?.key ?? "")) return placeEnd(words, skipDirections(words, at + 1), limit) || at;
  return at;
}
