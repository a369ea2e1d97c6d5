/** When two items are the same one, and how items found are paired with those that a person marked. */
import type { Span } from "../../../packages/records/index.ts";

/** Case, Unicode form and the width of a dash do not make another name. */
export function plain(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFC")
    .toLocaleLowerCase("vi")
    .replace(/[\s\-‐–]+/gu, " ")
    .trim();
}

export function wordsOf(text: string | null | undefined): string[] {
  return plain(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

export interface Named {
  name?: string | null;
  organization?: string | null | undefined;
  aliases?: readonly string[];
}

/** A name matches by any of its spellings; who has none goes by the organisation. */
export function sameName(a: Named, b: Named): boolean {
  const of = ({ name, organization, aliases = [] }: Named) => [name ?? organization, ...aliases].map(plain).filter((each) => each !== "");
  const names = of(b);
  return of(a).some((name) => names.includes(name));
}

/** How two pieces of evidence lie to each other, counted in units of text. */
export interface Overlap {
  /** What both cover, of what either covers. */
  ofBoth: number;
  ofGold: number;
  ofFound: number;
}

export function overlapOf(gold: readonly Span[] = [], found: readonly Span[] = []): Overlap {
  const a = joined(gold);
  const b = joined(found);
  let both = 0;
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  const [sizeOfGold, sizeOfFound] = [size(a), size(b)];
  const share = (of: number) => both / Math.max(1, of);
  return { ofBoth: share(sizeOfGold + sizeOfFound - both), ofGold: share(sizeOfGold), ofFound: share(sizeOfFound) };
}

/** In order and without overlaps, so that no word counts twice. */
function joined(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}
const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

export interface Matched<Gold, Found> {
  pairs: { gold: Gold; found: Found }[];
  missed: Gold[];
  extra: Found[];
}

/** Each item has at most one partner; the pairs most alike are made first. `likeness` is 0 for two that are not the same. */
export function matched<Gold, Found>(
  golds: readonly Gold[],
  found: readonly Found[],
  likeness: (gold: Gold, found: Found) => number,
): Matched<Gold, Found> {
  const candidates = golds
    .flatMap((gold) => found.map((each) => ({ gold, found: each, likeness: likeness(gold, each) })))
    .filter((pair) => pair.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const missed = new Set(golds);
  const extra = new Set(found);
  const pairs: { gold: Gold; found: Found }[] = [];
  for (const pair of candidates) {
    if (!missed.has(pair.gold) || !extra.has(pair.found)) continue;
    missed.delete(pair.gold);
    extra.delete(pair.found);
    pairs.push({ gold: pair.gold, found: pair.found });
  }
  return { pairs, missed: [...missed], extra: [...extra] };
}
