/**
 * What a pattern cannot do without: one of these strings stands in every text that it matches. Read off the pattern itself, so that it never
 * goes stale. Looking for a string is many times cheaper than trying a pattern at each letter, and most patterns match in few texts.
 */
type Needed = readonly string[] | null;

/** More strings than this are not worth looking for. */
const most = 80;
/** One letter says nothing, one sign does. */
const says = /^..|[^\p{L}\p{N}\s.,]/u;

/** Null where nothing can be told. The strings are in lower case where the pattern does not look at case. */
export function neededBy(pattern: RegExp): Needed {
  try {
    return new Reader(pattern).alternatives();
  } catch {
    return null;
  }
}

class NotRead extends Error {}

class Reader {
  readonly #source: string;
  readonly #anyCase: boolean;
  #at = 0;

  constructor({ source, ignoreCase }: RegExp) {
    this.#source = source;
    this.#anyCase = ignoreCase;
  }

  /** Up to the end of the group or of the pattern: what one of the alternatives needs. */
  alternatives(): Needed {
    let all: Needed = [];
    while (true) {
      const one = this.#sequence();
      all = all && one && all.length + one.length <= most ? [...all, ...one] : null;
      if (this.#source[this.#at] !== "|") return all;
      this.#at++;
    }
  }

  /** All of a sequence is needed: the part is kept that says most. */
  #sequence(): Needed {
    let best: Needed = null;
    let run: readonly string[] = [""];
    const offer = (needed: Needed) => {
      if (needed && worth(needed) > worth(best)) best = needed;
    };
    const endRun = () => {
      offer(run);
      run = [""];
    };
    while (this.#at < this.#source.length && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      if (this.#source[this.#at] === "(") {
        const needed = this.#group();
        const optional = this.#isOptional();
        if (needed !== "aside") endRun();
        if (needed !== "aside" && !optional) offer(needed);
        continue;
      }
      const letters = this.#letters();
      if (letters === "place") continue;
      const repeated = this.#isRepeated();
      const optional = this.#isOptional();
      const longer = letters && !optional ? run.flatMap((start) => letters.map((letter) => start + letter)) : null;
      if (longer && longer.length <= 8) {
        run = longer;
        if (repeated) endRun();
      } else endRun();
    }
    endRun();
    return best;
  }

  /** "aside": looks at what stands before or after, or forbids it, so that the letters around it stay together. */
  #group(): Needed | "aside" {
    const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? "(";
    if (opening === "(" && this.#source[this.#at + 1] === "?") throw new NotRead();
    this.#at += opening.length;
    const needed = this.alternatives();
    this.#at++;
    return /[=!]$/u.test(opening) ? "aside" : needed;
  }

  /** What one letter, class or escape may be; null where it may be many things, "place" where it is no letter at all. */
  #letters(): readonly string[] | "place" | null {
    const first = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += first.length;
    if (first === "^" || first === "$") return "place";
    if (first === ".") return null;
    if (first === "[") return this.#class();
    if (first !== "\\") return [this.#cased(first)];
    const escaped = this.#source[this.#at] ?? "";
    this.#at++;
    if (escaped === "b" || escaped === "B") return "place";
    if (escaped === "p" || escaped === "P") this.#at = this.#source.indexOf("}", this.#at) + 1;
    if (escaped === "k") this.#at = this.#source.indexOf(">", this.#at) + 1;
    if (/[ux0-9c]/u.test(escaped)) throw new NotRead();
    return /\p{L}/u.test(escaped) ? null : [escaped];
  }

  /** The letters of a class, where it lists but a few: "[Tt]". */
  #class(): readonly string[] | null {
    const end = this.#endOfClass();
    const inside = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    if (/[\\^-]/u.test(inside)) return null;
    const letters = [...new Set([...inside].map((letter) => this.#cased(letter)))];
    return letters.length <= 4 ? letters : null;
  }

  #endOfClass(): number {
    for (let at = this.#at; at < this.#source.length; at++) {
      if (this.#source[at] === "\\") at++;
      else if (this.#source[at] === "]") return at;
    }
    throw new NotRead();
  }

  #cased(letter: string): string {
    return this.#anyCase ? letter.toLowerCase() : letter;
  }

  /** Whether what comes next lets the part before it stand more than once; goes over nothing. */
  #isRepeated(): boolean {
    return /^[*+{]/u.test(this.#source.slice(this.#at, this.#at + 1));
  }

  /** Goes over a quantifier; true where it lets the part before it be left out. */
  #isOptional(): boolean {
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!quantifier) return false;
    this.#at += quantifier[0].length;
    return quantifier[0].startsWith("*") || quantifier[0].startsWith("?") || Number(quantifier[1] ?? 1) === 0;
  }
}

/** Long strings are rare in a text, and few of them are soon looked for. */
function worth(needed: Needed): number {
  if (!needed || needed.length === 0) return -1;
  if (!needed.every((string) => says.test(string))) return -1;
  return Math.min(...needed.map((string) => string.length), 8) - needed.length / 8;
}
