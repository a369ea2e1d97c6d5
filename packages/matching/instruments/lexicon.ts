/** Phrases → what they mean, whichever language says it; the longest phrase wins. */
import { fold } from "../fold.ts";

/** Concept → how each language says it, with commas between the ways. */
export type Lexicon = Record<string, Record<"vi" | "en" | "lo", string>>;

export interface Phrases {
  /** The meaning of the phrase that starts at `words[at]`, and how many words it takes; null where none does. */
  spoken(words: readonly string[], at: number): { means: string; length: number } | null;
  /** The same for Lao, which puts no space between words: `length` counts UTF-16 code units from `at`. */
  running(text: string, at: number): { means: string; length: number } | null;
}

/** A word as phrases are compared by: NFC, lower case, tone marks in one place. */
export function wordsOf(text: string): string[] {
  return (text.normalize("NFKC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => fold(word).exact);
}

const lao = /\p{Script=Lao}/u;

export function phrasesOf(entries: Iterable<readonly [means: string, ways: readonly string[]]>): Phrases {
  const spoken = new Map<string, { words: string[]; means: string }[]>();
  const running = new Map<string, { text: string; means: string }[]>();
  for (const [means, ways] of entries) {
    for (const way of ways) {
      const text = fold(way).exact;
      const words = wordsOf(way);
      if (lao.test(way)) add(running, text[0] ?? "", { text, means });
      else add(spoken, words[0] ?? "", { words, means });
    }
  }
  for (const list of spoken.values()) list.sort((one, other) => other.words.length - one.words.length);
  for (const list of running.values()) list.sort((one, other) => other.text.length - one.text.length);
  return {
    spoken(words, at) {
      const found = spoken.get(words[at] ?? "")?.find((phrase) => phrase.words.every((word, index) => words[at + index] === word));
      return found ? { means: found.means, length: found.words.length } : null;
    },
    running(text, at) {
      const found = running.get(text[at] ?? "")?.find((phrase) => text.startsWith(phrase.text, at));
      return found ? { means: found.means, length: found.text.length } : null;
    },
  };
}

function add<Entry>(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** The ways of saying that a cell of a lexicon lists. */
export function waysOf(cells: Iterable<string>): string[] {
  return [...cells]
    .flatMap((cell) => cell.split(","))
    .map((way) => way.trim())
    .filter((way) => way !== "");
}
