import { keysOf, type Word } from "../tokens.ts";

/** Stands for every word that begins with a figure. */
export const figure = "0";

/** Patterns by the words that they may begin with: each is tried at those words alone, not at every letter of the text. */
export class Opened<Value> {
  readonly #byKey = new Map<string, Value[]>();

  /** Of a phrase, its first word opens the pattern. */
  constructor(entries: Iterable<readonly [openings: readonly string[], Value]>) {
    for (const [openings, value] of entries)
      for (const key of new Set(openings.map((phrase) => keysOf(phrase)[0] ?? ""))) {
        const values = this.#byKey.get(key);
        if (values) values.push(value);
        else this.#byKey.set(key, [value]);
      }
  }

  at({ key }: Word): readonly Value[] {
    const first = key.charCodeAt(0);
    return this.#byKey.get(first >= 48 && first <= 57 ? figure : key) ?? [];
  }
}

/** What the sticky pattern matches at exactly this place. */
export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
