import { keysOf, vocabulary, type Word } from "../tokens.ts";

/** Stands for every word that begins with a figure. */
export const figure = "0";

/** Patterns by the words that they may begin with: each is tried at those words alone, not at every letter of the text. */
export class Opened<Value> {
  /** By the number of the opening word. */
  readonly #values: (Value[] | undefined)[] = [];
  readonly #ofFigures: readonly Value[] | null;

  /** Of a phrase, its first word opens the pattern. */
  constructor(entries: Iterable<readonly [openings: readonly string[], Value]>) {
    for (const [openings, value] of entries)
      for (const key of new Set(openings.map((phrase) => keysOf(phrase)[0] ?? ""))) {
        const number = vocabulary.add(key);
        while (this.#values.length <= number) this.#values.push(undefined);
        const values = this.#values[number];
        if (values) values.push(value);
        else this.#values[number] = [value];
      }
    this.#ofFigures = this.#values[vocabulary.numberOf(figure)] ?? null;
  }

  /** Null where the word opens none. */
  at({ key, number }: Word): readonly Value[] | null {
    const first = key.charCodeAt(0);
    if (first >= 48 && first <= 57) return this.#ofFigures;
    return number < this.#values.length ? (this.#values[number] ?? null) : null;
  }
}

/** What the sticky pattern matches at exactly this place. */
export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
