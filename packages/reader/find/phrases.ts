/** A list of phrases, compiled once into a tree of words: the longest phrase at a place is found in as many steps as it has words. */
export interface PhraseMatch<Value> {
  value: Value;
  /** How many words the phrase has. */
  length: number;
}

const marks = 2048;

/** A number for a key. Two keys may share one: it says at once what cannot begin here, before the key itself is looked up. */
export function markOf(key: string): number {
  let mark = key.length;
  for (let at = 0; at < key.length; at++) mark = (mark * 31 + key.charCodeAt(at)) % marks;
  return mark;
}

/** The marks of some keys. */
export class Marks {
  readonly #set = new Uint8Array(marks);

  add(key: string): void {
    this.#set[markOf(key)] = 1;
  }

  has(mark: number): boolean {
    return this.#set[mark] === 1;
  }
}

export interface Keyed {
  key: string;
  /** `markOf(key)`, worked out once. */
  mark: number;
}

interface Branch<Value> {
  next: Map<string, Branch<Value>>;
  value?: Value;
}

export class Phrases<Value> {
  readonly #root: Branch<Value> = { next: new Map() };
  readonly #openings = new Marks();

  /** Each entry is the keys of a phrase's words and what the phrase stands for; of two equal phrases the first stays. */
  constructor(entries: Iterable<readonly [readonly string[], Value]>) {
    for (const [keys, value] of entries) {
      this.#openings.add(keys[0] ?? "");
      let branch = this.#root;
      for (const key of keys) {
        let next = branch.next.get(key);
        if (!next) {
          next = { next: new Map() };
          branch.next.set(key, next);
        }
        branch = next;
      }
      if (branch.value === undefined) branch.value = value;
    }
  }

  longestAt(words: readonly Keyed[], at: number): PhraseMatch<Value> | null {
    const first = words[at];
    if (!first || !this.#openings.has(first.mark)) return null;
    let branch: Branch<Value> | undefined = this.#root;
    let found: PhraseMatch<Value> | null = null;
    for (let index = at; index < words.length; index++) {
      branch = branch.next.get(words[index]?.key ?? "");
      if (!branch) break;
      if (branch.value !== undefined) found = { value: branch.value, length: index - at + 1 };
    }
    return found;
  }
}
