/** Whether an article is about relations between two sides at all; only then does it hold commitments. */
import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { isArticle } from "../../../../prepare/page.ts";

export interface Frame {
  /** The side that is spoken of most, and the one after it. */
  home: SideCode | null;
  other: SideCode | null;
}

const relation =
  /hai (?:nước|bên|Đảng|đảng)|song phương|hữu nghị|hội đàm|hội kiến|chào xã giao|điện đàm|tiếp xúc|quan hệ (?:hợp tác|đối tác|đặc biệt|hữu nghị)|thăm (?:chính thức|cấp|hữu nghị|và làm việc)/iu;

export function frameOf(draft: Draft): Frame | null {
  const counts = new Map<SideCode, number>();
  const add = (side: SideCode | null, weight: number) => side && counts.set(side, (counts.get(side) ?? 0) + weight);
  for (const person of draft.people) add(person.side, 3);
  for (const mention of draft.mentions) {
    if (mention.kind === "post" || mention.kind === "body" || mention.kind === "person") add(mention.value.side, 1);
    else if (mention.kind === "place") add(mention.value.country, 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second) return null;
  const blocks = draft.page.blocks.filter(isArticle);
  if (!blocks.some(({ start, end }) => relation.test(draft.page.text.slice(start, end)))) return null;
  return { home: counts.has("VN") ? "VN" : first[0], other: first[0] === "VN" ? second[0] : first[0] };
}
