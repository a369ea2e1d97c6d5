import { countriesIn } from "../words/countries.ts";
import type { WordLanguage } from "../words/language.ts";
import { PhraseTree } from "../words/phrase-tree.ts";
import { tokensOf } from "../words/tokens.ts";
import { wordingsOf } from "../words/wordings.ts";
import type { Concept, Concepts } from "./concept.ts";
import { compositions, deeds, stages, things } from "./index.ts";

export interface ConceptsFound {
  /** Concept and the words that name it, in the order of the text. */
  things: Map<string, string>;
  deeds: Map<string, string>;
  stages: Set<string>;
  /** Codes of the countries that the words name. */
  countries: Set<string>;
  /** Places of the words of things and countries, for what is looked for outside them. */
  spans: { start: number; end: number }[];
}

/** The concepts that words name, each with its words; of a deed with its thing, the thing's words. */
export function conceptsIn(text: string, language: WordLanguage): ConceptsFound {
  const { tokens, codes, spans: ofCountries } = countriesIn(text, language);
  const spans = treeOf("things", things, language).allIn(tokens);
  const found = new Map<string, string>();
  for (const { values, start, end } of spans) for (const value of values) if (!found.has(value)) found.set(value, text.slice(start, end));
  const done = new Map<string, string>();
  for (const { values, start, end } of treeOf("deeds", deeds, language).allIn(tokens)) {
    for (const value of values) if (!done.has(value)) done.set(value, text.slice(start, end));
  }
  compose(found, done);
  const reached = new Set(
    treeOf("stages", stages, language)
      .allIn(tokens)
      .flatMap(({ values }) => values),
  );
  return { things: found, deeds: done, stages: reached, countries: codes, spans: [...spans, ...ofCountries] };
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
