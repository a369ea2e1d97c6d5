import { Marks } from "../../../find/phrases.ts";
import { keysOf, type Word } from "../tokens.ts";

/** Stands for every word that begins with a figure. */
export const figure = "0";

const none: readonly never[] = [];

/** Patterns by the words that they may begin with: each is tried at those words alone, not at every letter of the text. */
export class Opened<Value> {
  readonly #byKey = new Map<string, Value[]>();
  readonly #marks = new Marks();

  /** Of a phrase, its first word opens the pattern. */
  constructor(entries: Iterable<readonly [openings: readonly string[], Value]>) {
    for (const [openings, value] of entries)
      for (const key of new Set(openings.map((phrase) => keysOf(phrase)[0] ?? ""))) {
        this.#marks.add(key);
        const values = this.#byKey.get(key);
        if (values) values.push(value);
        else this.#byKey.set(key, [value]);
      }
  }

  at({ key, mark }: Word): readonly Value[] {
    const first = key.charCodeAt(0);
    if (first >= 48 && first <= 57) return this.#byKey.get(figure) ?? none;
    return this.#marks.has(mark) ? (this.#byKey.get(key) ?? none) : none;
  }
}

/** What the sticky pattern matches at exactly this place. */
export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
