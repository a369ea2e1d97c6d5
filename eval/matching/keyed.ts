/** Things under the keys by which the register finds them. What shares no key is never compared: it is missed. */
export interface Keyed<Thing> {
  /** All that share a key with it, each once. */
  near(keys: readonly string[]): Thing[];
}

export function keyed<Thing>(things: readonly Thing[], keysOf: (thing: Thing) => readonly string[]): Keyed<Thing> {
  const byKey = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const others = byKey.get(key);
      if (others) others.push(thing);
      else byKey.set(key, [thing]);
    }
  }
  return {
    near: (keys) => [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))],
  };
}
