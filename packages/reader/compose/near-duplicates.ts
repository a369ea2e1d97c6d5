/** Tells whether two stretches of words say nearly the same: a lead and the paragraph that it sums up, a sentence that a page prints twice. */
const word = /[\p{L}\p{M}\p{N}]+/gu;

export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(word) ?? []);
}

/** How much of the smaller set lies in the other, 0–1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const each of small) if (large.has(each)) both += 1;
  return both / small.size;
}
