/** A list of phrases, compiled once into a tree of words: the longest phrase at a place is found in as many steps as it has words. */
export interface PhraseMatch<Value> {
  value: Value;
  /** How many words the phrase has. */
  length: number;
}

/** The words that a language's lists are made of, each with a number; 0 stands for all others. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  numberOf(key: string): number {
    return this.#numbers.get(key) ?? 0;
  }

  add(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return number;
  }
}

export interface Numbered {
  /** What the vocabulary says of the word. */
  number: number;
}

/** Some words, each known at once. */
export class WordSet {
  readonly #among: boolean[] = [];

  constructor(vocabulary: Vocabulary, keys: Iterable<string>) {
    for (const key of keys) {
      const number = vocabulary.add(key);
      while (this.#among.length <= number) this.#among.push(false);
      this.#among[number] = true;
    }
  }

  has(word: Numbered | undefined): boolean {
    return word !== undefined && word.number < this.#among.length && this.#among[word.number] === true;
  }
}

interface Branch<Value> {
  next: Map<number, Branch<Value>> | null;
  value?: Value;
}

export class Phrases<Value> {
  /** By the number of the first word. */
  readonly #openings: (Branch<Value> | undefined)[] = [];

  /** Each entry is the keys of a phrase's words and what the phrase stands for; of two equal phrases the first stays. */
  constructor(vocabulary: Vocabulary, entries: Iterable<readonly [readonly string[], Value]>) {
    for (const [[opening = "", ...others], value] of entries) {
      const first = vocabulary.add(opening);
      while (this.#openings.length <= first) this.#openings.push(undefined);
      let branch = this.#openings[first];
      if (!branch) this.#openings[first] = branch = { next: null };
      for (const key of others) {
        const number = vocabulary.add(key);
        branch.next ??= new Map();
        let next: Branch<Value> | undefined = branch.next.get(number);
        if (!next) {
          next = { next: null };
          branch.next.set(number, next);
        }
        branch = next;
      }
      if (branch.value === undefined) branch.value = value;
    }
  }

  longestAt(words: readonly Numbered[], at: number): PhraseMatch<Value> | null {
    const first = words[at]?.number ?? 0;
    if (first === 0 || first >= this.#openings.length) return null;
    let branch = this.#openings[first];
    if (!branch) return null;
    let longest = branch.value === undefined ? 0 : 1;
    let value = branch.value;
    for (let index = at + 1; branch.next !== null && index < words.length; index++) {
      branch = branch.next.get(words[index]?.number ?? 0);
      if (!branch) break;
      if (branch.value === undefined) continue;
      longest = index - at + 1;
      value = branch.value;
    }
    return longest === 0 ? null : { value: value as Value, length: longest };
  }
}
