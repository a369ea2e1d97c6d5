/**
 * The reader's cases, `corpus/<language>/<slug>/`: a text, and what a person judges that a reading of it must contain.
 *
 * - `text.txt` is read as it stands, in NFC and in NFD; both readings, and all mentions, must be one, each span on the same letters.
 * - `expected.json` is a reading with words in place of the offsets of its `evidence`. Each list it names must hold exactly these items;
 *   each field an item names must be equal. What it leaves out is not judged.
 * - `case.json`, where there is one: `published`, the day handed in; `knownFault`, what is still read wrongly. Such a case must fail, so that
 *   a repaired one is noticed.
 *
 * `corpus/<language>/must-not-match/<kind>.txt` holds phrases, one a line, in which no mention or record of that kind may be found.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReadingItem, ReadingList } from "@bilateral/records";
import { describe, expect, test } from "vitest";
import { languages } from "./index.ts";
import { type ReadResult, readIn } from "./read.ts";

const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
const forms = ["NFC", "NFD"] as const;
const lists: readonly ReadingList[] = ["people", "engagements", "instruments", "commitments", "projects", "observations"];

type Fields = Record<string, unknown>;
interface Case {
  published?: string;
  knownFault?: string;
}

const json = <Value>(path: string): Value => JSON.parse(readFileSync(path, "utf8"));
const foldersOf = (path: string) =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

for (const language of languages) {
  const home = join(corpus, language.code);
  const slugs = foldersOf(home).filter((slug) => slug !== "must-not-match");
  const faults = slugs.filter((slug) => caseOf(home, slug).knownFault !== undefined);

  describe.skipIf(slugs.length === 0)(`corpus/${language.code}: ${slugs.length} cases, ${faults.length} known faults`, () => {
    test.each(slugs)("%s", (slug) => {
      const { published, knownFault } = caseOf(home, slug);
      const text = readFileSync(join(home, slug, "text.txt"), "utf8");
      const expected = json<Fields>(join(home, slug, "expected.json"));
      const results = forms.map((form) => {
        const formed = text.normalize(form);
        return { form, formed, result: readIn(language, formed, { id: slug, ...(published && { published }) }) };
      });
      const [composed, decomposed] = results.map(({ result, formed }) => inComposedLetters(result, formed));
      expect(decomposed).toEqual(composed);
      const faultsFound = results.flatMap(({ form, formed, result }) =>
        differences(expected, result, formed).map((difference) => `${form}: ${difference}`),
      );
      if (knownFault === undefined) expect(faultsFound).toEqual([]);
      else expect(faultsFound, `repaired, take knownFault out of case.json: ${knownFault}`).not.toEqual([]);
    });
  });

  const phrases = join(home, "must-not-match");
  const kinds = existsSync(phrases) ? readdirSync(phrases).map((name) => name.replace(/\.txt$/, "")) : [];
  describe.skipIf(kinds.length === 0)(`corpus/${language.code}: must not match`, () => {
    for (const kind of kinds) {
      const lines = readFileSync(join(phrases, `${kind}.txt`), "utf8").split("\n");
      test.each(lines.filter((line) => line.trim() !== "" && !line.startsWith("#")))(`${kind}: %s`, (phrase) => {
        for (const form of forms) {
          const { reading, mentions } = readIn(language, phrase.normalize(form), { id: kind });
          const list = lists.find((name) => name === kind);
          expect(list ? reading[list] : mentions.filter((mention) => mention.kind === kind)).toEqual([]);
        }
      });
    }
  });
}

/** The same with every stretch counted in composed letters, so that what is read from both forms can be compared as it stands. */
function inComposedLetters(value: unknown, text: string): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map((each) => inComposedLetters(each, text));
  if (value === null || typeof value !== "object") return value;
  const { start, end, ...rest } = value as Fields;
  const others = Object.fromEntries(Object.entries(rest).map(([field, each]) => [field, inComposedLetters(each, text)]));
  if (typeof start !== "number" || typeof end !== "number") return others;
  const at = (offset: number) => text.slice(0, offset).normalize("NFC").length;
  return { ...others, start: at(start), end: at(end), words: text.slice(start, end).normalize("NFC") };
}

function caseOf(home: string, slug: string): Case {
  const path = join(home, slug, "case.json");
  return existsSync(path) ? json<Case>(path) : {};
}

/** What a reading lacks, and what it has too much, in plain lines. */
function differences(expected: Fields, { reading }: ReadResult, text: string): string[] {
  const found: string[] = [];
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end).normalize("NFC"));
  for (const [field, value] of Object.entries(expected)) {
    const list = lists.find((name) => name === field);
    if (!list) {
      const got = field === "title" ? reading.title && words([reading.title])[0] : reading[field as "publisher" | "published" | "language"];
      if (got !== value) found.push(`${field} is ${JSON.stringify(got)}, not ${JSON.stringify(value)}`);
      continue;
    }
    const items: readonly ReadingItem[] = reading[list];
    const left = new Set(items);
    for (const wanted of value as Fields[]) {
      const match = [...left].find((item) => fits(wanted, item, words(item.evidence)));
      if (match) left.delete(match);
      else found.push(`${list} lacks ${JSON.stringify(wanted)}`);
    }
    for (const { evidence, fields: _fields, ...extra } of left)
      found.push(`${list} has ${JSON.stringify({ ...extra, evidence: words(evidence) })}`);
  }
  return found;
}

/** Every field named is equal; what is quoted and what was found share at least half of their words. */
function fits({ evidence: quoted, ...wanted }: Fields, item: ReadingItem, found: string[]): boolean {
  if (Array.isArray(quoted) && !quoted.every((quote: string) => found.some((words) => shares(words, quote)))) return false;
  return Object.entries(wanted).every(([field, value]) => same(value, (item as unknown as Fields)[field]));
}

/** An object is the same when the fields that are asked for are; a list when it has the same members in any order. */
function same(wanted: unknown, got: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(got) || got.length !== wanted.length) return false;
    const left = [...got];
    return wanted.every((each) => {
      const index = left.findIndex((other) => same(each, other));
      if (index >= 0) left.splice(index, 1);
      return index >= 0;
    });
  }
  if (wanted !== null && typeof wanted === "object")
    return got !== null && typeof got === "object" && Object.entries(wanted).every(([field, value]) => same(value, (got as Fields)[field]));
  return (typeof got === "string" ? got.normalize("NFC") : (got ?? null)) === wanted;
}

function shares(words: string, quote: string): boolean {
  const [short, long] = words.length < quote.length ? [words, quote] : [quote, words];
  return long.includes(short) && short.length / long.length >= 0.5;
}
