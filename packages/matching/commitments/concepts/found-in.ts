import { countriesIn } from "../words/countries.ts";
import { plainWords } from "../words/fillers.ts";
import type { WordLanguage } from "../words/language.ts";
import { PhraseTree } from "../words/phrase-tree.ts";
import { purposeAt } from "../words/purpose.ts";
import { type Token, tokensOf } from "../words/tokens.ts";
import { wordingsOf } from "../words/wordings.ts";
import type { Concept, Concepts } from "./concept.ts";
import { compositions, deeds, stages, things } from "./index.ts";

export interface ConceptsFound {
  /** Concept and the words that name it, in the order of the text. */
  things: Map<string, string>;
  deeds: Map<string, string>;
  stages: Set<string>;
  /** Codes of the countries that the words name, in the order of the text, and the one that it begins with. */
  countries: Set<string>;
  opening: string | null;
  /** Words that no concept and no list explains: what they are about is not known. null where words cannot be told apart (Lao). */
  rest: ReadonlyMap<string, string> | null;
  /** Places of the words of things and countries, for what is looked for outside them. */
  spans: { start: number; end: number }[];
}

/** The concepts that words name, each with its words; of a deed with its thing, the thing's words. */
export function conceptsIn(text: string, language: WordLanguage): ConceptsFound {
  const { tokens, codes, opening, spans: ofCountries } = countriesIn(text, language);
  const spans = treeOf("things", things, language).allIn(tokens);
  const found = new Map<string, string>();
  const purpose = purposeAt(text, language);
  // What it is good for is told only where nothing else is.
  const undertaken = spans.filter(({ start }) => start < purpose);
  for (const { values, start, end } of undertaken.length > 0 ? undertaken : spans)
    for (const value of values) if (!found.has(value)) found.set(value, text.slice(start, end));
  const done = new Map<string, string>();
  const ofDeeds = treeOf("deeds", deeds, language).allIn(tokens);
  for (const { values, start, end } of ofDeeds) {
    for (const value of values) if (!done.has(value)) done.set(value, text.slice(start, end));
  }
  compose(found, done);
  const ofStages = treeOf("stages", stages, language).allIn(tokens);
  return {
    things: found,
    deeds: done,
    stages: new Set(ofStages.flatMap(({ values }) => values)),
    countries: codes,
    opening,
    rest: language === "lo" ? null : restOf(text, { tokens, language, taken: [...spans, ...ofDeeds, ...ofStages, ...ofCountries] }),
    spans: [...spans, ...ofCountries],
  };
}

interface Open {
  tokens: readonly Token[];
  language: "vi" | "en";
  taken: readonly { start: number; end: number }[];
}

/** Without figures, and without words with a capital: names are compared as such. */
function restOf(text: string, { tokens, language, taken }: Open): Map<string, string> {
  const open = tokens.filter(
    ({ key, start, end }) =>
      start < purposeAt(text, language) &&
      /^\p{Ll}/u.test(text.slice(start, start + 2)) &&
      !plainOf(language).has(key) &&
      !taken.some((span) => span.start < end && start < span.end),
  );
  return new Map(open.map(({ key, start, end }) => [key, text.slice(start, end)]));
}

const plain = new Map<string, ReadonlySet<string>>();

function plainOf(language: "vi" | "en"): ReadonlySet<string> {
  const known = plain.get(language) ?? new Set(plainWords[language].flatMap((word) => tokensOf(word, language).map(({ key }) => key)));
  plain.set(language, known);
  return known;
}

/** Adds to the things found those that a deed makes of them. */
function compose(found: Map<string, string>, done: ReadonlyMap<string, string>): void {
  const direct = [...found];
  for (const [name, { deeds: needed, things: about, unless }] of Object.entries(compositions)) {
    if (unless?.some((thing) => found.has(thing))) continue;
    if (!needed.some((deed) => done.has(deed) || found.has(deed))) continue;
    const thing = direct.find(([id]) => about.some((wide) => isWithin(id, wide)));
    if (thing) found.set(name, thing[1]);
  }
}

/** Whether a concept is the other one or a case of it. */
export function isWithin(concept: string, wide: string): boolean {
  for (let at: string | undefined = concept; at !== undefined; at = widerThan(at)) if (at === wide) return true;
  return false;
}

/** The concept and all that it is a case of. */
export function widened(concept: string): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = concept; at !== undefined; at = widerThan(at)) chain.push(at);
  return chain;
}

function widerThan(concept: string): string | undefined {
  return (things[concept] ?? compositions[concept])?.within;
}

/** What is known of a concept, a deed with its thing among them. */
export function conceptOf(name: string): Pick<Concept, "tells" | "given"> | undefined {
  return things[name] ?? compositions[name] ?? deeds[name];
}

const trees = new Map<string, PhraseTree<string>>();

function treeOf(list: string, concepts: Concepts, language: WordLanguage): PhraseTree<string> {
  const key = `${list} ${language}`;
  const known = trees.get(key);
  if (known) return known;
  const tree = new PhraseTree<string>();
  for (const [name, concept] of Object.entries(concepts)) {
    addWordings(tree, concept[language], { name, language });
    // Lao texts keep many names of organisations in Latin letters.
    if (language === "lo") addWordings(tree, concept.en, { name, language: "en" });
  }
  trees.set(key, tree);
  return tree;
}

function addWordings(tree: PhraseTree<string>, wordings: string, { name, language }: { name: string; language: WordLanguage }): void {
  for (const wording of wordingsOf(wordings))
    tree.add(
      tokensOf(wording, language).map(({ key }) => key),
      name,
    );
}
