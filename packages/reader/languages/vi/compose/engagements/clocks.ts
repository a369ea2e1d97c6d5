/** One moment told by two clocks: where it took place, its own clock counts. */
import type { Span } from "@bilateral/records";
import type { MentionOf } from "../../../../mention.ts";

const home = /^[^.;(),]{0,12}(?:,\s|\s)?\(?(?:theo\s)?giờ\s(?:Việt Nam|VN|Hà Nội)/u;
const elsewhere = /(?<![\p{L}])(?:(?:theo\s)?giờ\s(?!Việt Nam|VN|Hà Nội)|tức)(?![^.;]*giờ\s(?:Việt Nam|VN|Hà Nội))/u;
const local = /^(?:,\s|\s)?\(?(?:theo\s)?giờ\s(?:địa phương|\p{Lu})/u;

/**
 *     tối 7/9 theo giờ Havana, tức sáng 8/9, theo giờ Việt Nam
 *     rạng sáng 1/6 giờ Việt Nam (chiều 31/5 giờ địa phương)
 */
export function onItsOwnClock(dates: readonly MentionOf<"date">[], text: string, { end }: Span): MentionOf<"date">[] {
  const other = new Set<MentionOf<"date">>();
  dates.forEach((first, index) => {
    const second = dates[index + 1];
    if (!second || second.start - first.end > 60) return;
    const gap = text.slice(first.end, second.start);
    if (/[.;]/u.test(gap)) return;
    const after = text.slice(second.end, Math.min(end, second.end + 30));
    if (home.test(after) && (elsewhere.test(gap) || /^\s?\(\s?$/u.test(gap))) other.add(second);
    else if (home.test(gap) && local.test(after)) other.add(first);
  });
  return other.size === 0 ? [...dates] : dates.filter((date) => !other.has(date));
}
