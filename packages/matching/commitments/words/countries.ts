import { countries } from "../../words/countries.ts";
import type { WordLanguage } from "./language.ts";
import { PhraseTree } from "./phrase-tree.ts";
import { type Token, tokensOf } from "./tokens.ts";

export interface CountriesFound {
  /** ISO 3166 codes, in the order of the text. */
  codes: Set<string>;
  /** The one that the text begins with, which may be who undertakes and not whom it is about. */
  opening: string | null;
  /** The words of the text, each country as `@`: so it stands in the wordings of concepts. */
  tokens: Token[];
  spans: { start: number; end: number }[];
}

/** The words of an undertaking name the two countries at every turn, which tells nothing of what is undertaken. */
export function countriesIn(text: string, language: WordLanguage): CountriesFound {
  const tokens = tokensOf(text, language);
  const found = treeOf(language)
    .allIn(tokens)
    .filter((country) => language === "lo" || isName(text, country, language));
  const kept: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while (found[next] && (found[next]?.end ?? 0) <= token.start) next++;
    const country = found[next];
    if (!country || token.start < country.start) kept.push(token);
    else if (token.start === country.start) kept.push({ key: "@", start: country.start, end: country.end });
  }
  const opening = found[0] && tokens[0]?.start === found[0].start ? (found[0].values[0] ?? null) : null;
  return {
    codes: new Set(found.flatMap(({ values }) => values)),
    opening,
    tokens: kept,
    spans: found.map(({ start, end }) => ({ start, end })),
  };
}

/** With a capital; a name of one Vietnamese syllable only where it is not the first of a longer name (“Thái Nguyên”). */
function isName(text: string, { start, end }: { start: number; end: number }, language: WordLanguage): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  return language === "en" || /[\s-]/.test(text.slice(start, end)) || !/^\s\p{Lu}/u.test(text.slice(end, end + 3));
}

/** Begins words of everyday use in its language: “Trung ương”. */
const everyday: ReadonlySet<string> = new Set(["Trung"]);
const trees = new Map<WordLanguage, PhraseTree<string>>();

function treeOf(language: WordLanguage): PhraseTree<string> {
  const known = trees.get(language);
  if (known) return known;
  const tree = new PhraseTree<string>();
  for (const { code, names } of countries) {
    for (const name of names)
      if (!everyday.has(name))
        tree.add(
          tokensOf(name, language).map(({ key }) => key),
          code,
        );
  }
  trees.set(language, tree);
  return tree;
}
