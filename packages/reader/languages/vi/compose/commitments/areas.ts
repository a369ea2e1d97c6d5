/** Which areas an undertaking is about: what its own words say, else the field of those who speak. */
import type { Area, Span } from "@bilateral/records";
import { firstFrom } from "../../../../prepare/in-order.ts";
import { phrasesOf, type Word, wordsIn } from "../../tokens.ts";
import { areaWords, bodyWords } from "../../words/areas.ts";

interface Context {
  /** The words of the sentence before the undertaking: "… làm Chủ tịch ASEAN và hứa hỗ trợ Lào hoàn thành vai trò này". */
  before: Span;
  /** What those who are to act, and those who speak, are called. */
  called: readonly string[];
}

/** How far before its sentence the matter may stand that an undertaking calls "này". */
const lookBack = 150;

type Table = Readonly<Partial<Record<Area, readonly string[]>>>;

function phrases(table: Table) {
  const found = new Map<string, Area[]>();
  for (const [area, named] of Object.entries(table) as [Area, readonly string[]][])
    for (const phrase of named) found.set(phrase, [...(found.get(phrase) ?? []), area]);
  return phrasesOf(found);
}
const inWords = phrases(areaWords);
const inNames = phrases(bodyWords);

export function areasOf(words: readonly Word[], { start, end }: Span, { before, called }: Context): Area[] {
  const stretch = words.slice(firstFrom(words, start), firstFrom(words, end));
  const own = areasIn(stretch, inWords);
  if (own.some((area) => area !== "general")) return own;
  if (stretch.some(({ key }) => key === "này")) {
    const meant = areasIn(words.slice(firstFrom(words, before.start), firstFrom(words, before.end)), inWords).filter(
      (area) => area !== "general",
    );
    if (meant.length > 0) return meant;
    const above = areasIn(words.slice(firstFrom(words, before.start - lookBack), firstFrom(words, before.start)), inWords);
    if (above.some((area) => area !== "general")) return above.filter((area) => area !== "general");
  }
  for (const name of called) {
    const field = areasIn(wordsIn(name), inNames);
    if (field.length > 0) return [...field, "general"];
  }
  return ["general"];
}

function areasIn(words: readonly Word[], table: ReturnType<typeof phrases>): Area[] {
  const found = new Set<Area>();
  for (let at = 0; at < words.length; at++) {
    const match = table.longestAt(words, at);
    if (!match) continue;
    for (const area of match.value) found.add(area);
    at += match.length - 1;
  }
  return [...found];
}
