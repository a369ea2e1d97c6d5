/** Whether an article is about relations between two sides at all; only then does it hold commitments. */
import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { isArticle } from "../../../../prepare/page.ts";

export interface Frame {
  /** The side from which the paper looks at the other; null in news of two foreign countries. */
  home: SideCode | null;
  other: SideCode | null;
}

const home: SideCode = "VN";
const relation =
  /hai (?:nước|Đảng|đảng|Quốc hội|Chính phủ|dân tộc)|song phương|hữu nghị|hội đàm|hội kiến|chào xã giao|điện đàm|(?<![\p{L}])tiếp (?:thân mật |xã giao )?(?:ông |bà |đồng chí |cựu |nguyên |ngài )?(?:[Đđ]oàn|Bộ trưởng|Thứ trưởng|Thủ|Chủ tịch|Đại|Phó|Tổng|Ngài|Ủy viên|Thượng|Ngoại trưởng|Quốc vương|Nhà vua|\p{Lu})|quan hệ (?:hợp tác|đối tác|đặc biệt|hữu nghị)|thăm (?:chính thức|cấp|hữu nghị|và làm việc)|nước bạn|phía bạn|(?:tuyên bố|thông cáo) chung|[Tt]uyên bố chung|trình [Qq]uốc thư|hai (?:tỉnh|[Bb]ộ)(?!\p{L})|biên bản ghi nhớ|Đại sứ [^.,;]{0,60}tại \p{Lu}|hai (?:tỉnh|địa phương|thành phố)/u;

/** Provinces act for themselves, and for no country. */
const province = /^(?:tỉnh|bang)\s/iu;
/** An envoy speaks to the country where he lives. */
const envoy = /[Đđ]ại sứ [^.,;:]{0,60}tại Việt Nam/u;

/** Both sides must be there as people, posts or bodies: a country that is only a place has nobody to agree with. */
export function frameOf(draft: Draft): Frame | null {
  if (!isAboutRelations(draft)) return null;
  const acting = new Map<SideCode, number>();
  const named = new Map<SideCode, number>();
  const count = (counts: Map<SideCode, number>, side: SideCode | null) => side && counts.set(side, (counts.get(side) ?? 0) + 1);
  if (draft.page.blocks.some((block) => isArticle(block) && envoy.test(draft.page.text.slice(block.start, block.end)))) count(acting, home);
  for (const mention of draft.mentions) {
    if (mention.kind === "post" || mention.kind === "body" || mention.kind === "person") count(acting, mention.value.side);
    else if (mention.kind === "place") {
      count(named, mention.value.country);
      if (province.test(mention.value.name)) count(acting, mention.value.country);
    }
  }
  for (const person of draft.people) if (person.posts.length > 0) count(acting, person.side);
  const strength = (side: SideCode) => 3 * (acting.get(side) ?? 0) + (named.get(side) ?? 0);
  const sides = [...new Set([...acting.keys(), ...named.keys()])].sort((a, b) => strength(b) - strength(a));
  const foreign = sides.filter((side) => side !== home && (acting.has(side) || (named.get(side) ?? 0) > 2));
  if (acting.has(home)) return foreign[0] ? { home, other: foreign[0] } : null;
  const [first, second] = foreign.filter((side) => acting.has(side));
  return first && second ? { home: null, other: first } : null;
}

function isAboutRelations({ page }: Draft): boolean {
  return page.blocks.some((block) => isArticle(block) && relation.test(page.text.slice(block.start, block.end)));
}
