import type { Token } from "./tokens.ts";

interface Branch<Value> {
  next: Map<string, Branch<Value>>;
  values: Value[];
}

export interface Found<Value> {
  values: readonly Value[];
  start: number;
  end: number;
}

/** A list of phrases as a tree of words: at each place the longest phrase is found in as many steps as it has words. */
export class PhraseTree<Value> {
  readonly #root: Branch<Value> = { next: new Map(), values: [] };

  add(keys: readonly string[], value: Value): void {
    let branch = this.#root;
    for (const key of keys) {
      let next = branch.next.get(key);
      if (!next) {
        next = { next: new Map(), values: [] };
        branch.next.set(key, next);
      }
      branch = next;
    }
    if (keys.length > 0 && !branch.values.includes(value)) branch.values.push(value);
  }

  /** At each place the longest phrase, from left to right; one within another is left out, two that overlap by their ends both stay. */
  allIn(tokens: readonly Token[]): Found<Value>[] {
    const found: Found<Value>[] = [];
    let reached = 0;
    for (let at = 0; at < tokens.length; at++) {
      const longest = this.#longestAt(tokens, at);
      if (!longest || longest.next <= reached) continue;
      found.push(longest.found);
      reached = longest.next;
    }
    return found;
  }

  #longestAt(tokens: readonly Token[], at: number): { found: Found<Value>; next: number } | null {
    const start = tokens[at]?.start ?? 0;
    let longest: { found: Found<Value>; next: number } | null = null;
    let branch: Branch<Value> | undefined = this.#root;
    for (let index = at; index < tokens.length; index++) {
      const token = tokens[index];
      branch = token && branch.next.get(token.key);
      if (!branch || !token) break;
      if (branch.values.length > 0) longest = { found: { values: branch.values, start, end: token.end }, next: index + 1 };
    }
    return longest;
  }
}
