/**
 * Whether an article is about relations between two sides at all; only then does it hold commitments.
 *
 * Two sides must be there to act: people, posts or bodies of two countries, provinces of two countries, or the countries themselves as the
 * subject of a verb. And its words must speak of what is between them: the name of an act or of their relations is enough, else words of
 * agreement and of both sides together, more than once.
 */
import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { blockAt, isArticle } from "../../../../prepare/page.ts";

export interface Frame {
  /** The side from which the paper looks at the other; null in news of two foreign countries. */
  home: SideCode | null;
  other: SideCode | null;
}

const home: SideCode = "VN";
const relation =
  /[Hh]ai (?:nước|Đảng|đảng|Quốc hội|Chính phủ|dân tộc|tỉnh|địa phương|[Bb]ộ(?!\s(?:phim|hồ sơ|quần áo|sách|óc|phận|môn|sưu tập|tiêu chí|đồ|mặt)))(?!\p{L})|song phương|hữu nghị|hội đàm|hội kiến|chào xã giao|điện đàm|(?<![\p{L}])tiếp (?:thân mật |xã giao )?(?:ông |bà |đồng chí |cựu |nguyên |ngài )?(?:[Đđ]oàn|Bộ trưởng|Thứ trưởng|Thủ|Chủ tịch|Đại|Phó|Tổng|Ngài|Ủy viên|Thượng|Ngoại trưởng|Quốc vương|Nhà vua|\p{Lu})|quan hệ (?:hợp tác|đối tác|đặc biệt|hữu nghị)|thăm (?:chính thức|cấp|hữu nghị|và làm việc)|nước bạn|phía bạn|(?:[Tt]uyên bố|[Tt]hông cáo) chung|TUYÊN BỐ CHUNG|THÔNG CÁO CHUNG|trình [Qq]uốc thư|biên bản ghi nhớ|Đại sứ (?!quán)[^.,;]{0,60}tại \p{Lu}/u;
const both =
  /[Hh]ai (?:bên|phía|đoàn|ngành|cơ quan|đơn vị|huyện|thành phố|sở|ban|ủy ban|hội|trường|viện|bệnh viện|lực lượng|dân tộc|nhân dân)(?!\p{L})|(?<!\p{L})(?:kết nghĩa|Việt(?: Nam)?\s?[-–]\s?\p{Lu})/u;
const pact =
  /(?<!\p{L})(?:hợp tác|nhất trí|thống nhất|thỏa thuận|thoả thuận|cam kết|ký kết|phối hợp|giao lưu|đoàn kết|trao đổi|đề nghị|hỗ trợ)(?!\p{L})/giu;
const enough = 2;

/** "tỉnh A", "huyện B": they act for themselves, and for no country. */
const province = /^(?:tỉnh|bang|huyện)\s/iu;
/** An envoy speaks to the country where he lives. */
const envoy = /[Đđ]ại sứ (?!quán)[^.,;:]{0,60}tại Việt Nam/u;
/** After a country or a town: it is that which acts. */
const acts =
  /^(?:\s\([^()]{0,30}\))?(?:\s(?:đã|cũng|luôn|cùng|đều|vừa|và\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}))*\s(?:nhất trí|thống nhất|cam kết|đề nghị|đề xuất|khẳng định|ủng hộ|hoan nghênh|sẽ|sẵn sàng|mong muốn|đồng ý|thỏa thuận|tái khẳng định|tiếp tục|tạo điều kiện|dành|phối hợp|tiếp nhận|giúp|hỗ trợ|ghi nhận|đánh giá cao)(?!\p{L})/u;

/** A country that is only a place has nobody to agree with. */
export function frameOf(draft: Draft): Frame | null {
  const words = wordsOf(draft);
  const plainly = words.some((block) => relation.test(block));
  const pacts = plainly || speaksOfPacts(words);
  if (!pacts) return null;
  const acting = new Map<SideCode, number>();
  const named = new Map<SideCode, number>();
  const speaking = new Map<SideCode, number>();
  const count = (counts: Map<SideCode, number>, side: SideCode | null) => side && counts.set(side, (counts.get(side) ?? 0) + 1);
  if (words.some((block) => envoy.test(block))) count(acting, home);
  for (const mention of draft.mentions) {
    const block = blockAt(draft.page, mention.start);
    if (!block || !isArticle(block)) continue;
    if (mention.kind === "post" || mention.kind === "body" || mention.kind === "person") count(acting, mention.value.side);
    else if (mention.kind === "place") {
      count(named, mention.value.country);
      const speaks = acts.test(draft.page.text.slice(mention.end, mention.end + 80)) || isBracketed(draft, mention);
      if (speaks) count(speaking, mention.value.country);
      if (speaks || province.test(mention.value.name)) count(acting, mention.value.country);
    }
  }
  if (plainly && hasGuest(draft)) count(acting, home);
  if (!plainly) {
    const told = [...acting].filter(([side, count]) => side !== home && count > 1).length > 0 && acting.has(home);
    const together = words.some((block) => both.test(block));
    if (!(speaking.has(home) && speaking.size > 1) && !(told && together)) return null;
  }
  for (const person of draft.people) if (person.posts.length > 0) count(acting, person.side);
  const strength = (side: SideCode) => 3 * (acting.get(side) ?? 0) + (named.get(side) ?? 0);
  const sides = [...new Set([...acting.keys(), ...named.keys()])].sort((a, b) => strength(b) - strength(a));
  const foreign = sides.filter((side) => side !== home && (acting.has(side) || (plainly && (named.get(side) ?? 0) > 2)));
  if (acting.has(home)) return foreign[0] ? { home, other: foreign[0] } : null;
  const [first, second] = plainly ? foreign.filter((side) => acting.has(side)) : [];
  return first && second ? { home: null, other: first } : null;
}

/** Whoever comes from abroad speaks to the country that receives them, though nobody of it is named. */
const hasGuest = ({ engagements, mentions }: Draft): boolean =>
  engagements.some(
    ({ kind, place, participants: [guest] }) =>
      kind === "visit" &&
      guest?.role === "guest" &&
      guest.side !== home &&
      mentions.some((mention) => mention.kind === "place" && mention.value.country === home && mention.value.name === place),
  );

const wordsOf = ({ page }: Draft): string[] => page.blocks.filter(isArticle).map(({ start, end }) => page.text.slice(start, end));

/** "Đồn Biên phòng Ba Nang (Việt Nam)": whose side that is which stands before. */
const isBracketed = ({ page }: Draft, { start, end }: { start: number; end: number }) =>
  page.text[start - 1] === "(" &&
  page.text[end] === ")" &&
  /[\p{Lu}\d][\p{L}\d]*\s$/u.test(page.text.slice(Math.max(0, start - 20), start - 1));

function speaksOfPacts(words: readonly string[]): boolean {
  let found = 0;
  for (const block of words) {
    found += block.match(pact)?.length ?? 0;
    if (found >= enough) return true;
  }
  return false;
}
