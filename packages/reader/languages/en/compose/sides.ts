import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../draft.ts";
import { blockAt, isArticle } from "../../../prepare/page.ts";
import { PageNotes } from "../../../prepare/page-notes.ts";
import { countriesOf } from "../find/countries.ts";

const cache = new PageNotes<SideCode[]>();

/** The two countries that the article speaks of most, those of its people first. */
export function sidesOf(draft: Draft): SideCode[] {
  const known = cache.get(draft.page);
  if (known) return known;
  const told = new Map<SideCode, number>();
  const count = (code: SideCode, weight: number) => told.set(code, (told.get(code) ?? 0) + weight);
  for (const { side } of draft.people) if (side) count(side, 3);
  for (const { start, code } of countriesOf(draft.page)) {
    const block = blockAt(draft.page, start);
    if (block && isArticle(block)) count(code, block.kind === "title" ? 3 : 1);
  }
  const sides = [...told]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([code]) => code);
  cache.set(draft.page, sides);
  return sides;
}
