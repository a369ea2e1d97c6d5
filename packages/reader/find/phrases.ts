/** A list of phrases, compiled once into a tree of words: the longest phrase at a place is found in as many steps as it has words. */
export interface PhraseMatch<Value> {
  value: Value;
  /** How many words the phrase has. */
  length: number;
}

interface Branch<Value> {
  next: Map<string, Branch<Value>>;
  value?: Value;
}

export class Phrases<Value> {
  readonly #root: Branch<Value> = { next: new Map() };

  /** Each entry is the keys of a phrase's words and what the phrase stands for; of two equal phrases the first stays. */
  constructor(entries: Iterable<readonly [readonly string[], Value]>) {
    for (const [keys, value] of entries) {
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

  longestAt(words: readonly { key: string }[], at: number): PhraseMatch<Value> | null {
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
