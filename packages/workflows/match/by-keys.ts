/** Things by the keys that they are found under: each is compared with those that share one, not with all that were fetched for a page of them. */
export class ByKeys<Item> {
  readonly #found = new Map<string, Item[]>();

  constructor(items: readonly Item[], keysOf: (item: Item) => readonly string[]) {
    for (const item of items)
      for (const key of keysOf(item)) {
        const others = this.#found.get(key);
        if (others) others.push(item);
        else this.#found.set(key, [item]);
      }
  }

  /** In the order in which they were given. */
  under(keys: readonly string[]): Item[] {
    return [...new Set(keys.flatMap((key) => this.#found.get(key) ?? []))];
  }
}
