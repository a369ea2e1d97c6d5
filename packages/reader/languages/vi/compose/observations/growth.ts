import type { Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { MentionOf } from "../../../../mention.ts";
import { lastSubject, type Subject } from "./subject.ts";

const rise =
  /(?:tăng|giảm)(?:\s(?:trưởng|mạnh|nhanh|liên tục|thêm|hơn|gấp|bình quân|trung bình|tới|đến|ở mức|mức|lên|xuống|khoảng|gần|trên|kỷ lục|ổn định|đều|đạt|hàng năm|hằng năm|mỗi năm))*\s?$/u;
const every =
  /^\s?(?:\/|mỗi\s|một\s|hằng\s|hàng\s)năm(?:\strong\s(?:những\s|\d+\s)?năm\s(?:gần đây|qua))?|^\strong\s(?:những\s|vòng\s)?(?:\d+\s)?năm\s(?:gần đây|qua|trở lại đây)|^\sso\svới\s[^,.;]{0,50}/u;
const volume = /(?<!\p{L})(lượng|số lượng|số|tổng số|sản lượng|lưu lượng)\s[^,.;]{4,120}$/iu;
const shareOf = /(?:thị phần|lãi suất)(?:\s[^,.;%]{0,40})?\s$|(?:chiếm|dành)\s(?:tới\s|đến\s|khoảng\s|hơn\s|gần\s|trên\s)?$/u;
const whole =
  /^\s(?:của\s)?(?:tổng\s)?(?:thị phần|kim ngạch|vốn|giá trị|xuất khẩu|nhập khẩu|lượng|số)[^,.;\d]{0,60}?(?=[,.;]|\s(?:và|để|nhằm|trong)\s|\s\d|$)/u;

/** The subject of a growth that stands by itself: "kim ngạch … tăng 15% mỗi năm". */
export function growthOf(draft: Draft, left: Span, figure: MentionOf<"percent"> | MentionOf<"amount">): Subject | null {
  const { text } = draft.page;
  const before = text.slice(left.start, left.end);
  if (!rise.test(before)) return null;
  const tail = every.exec(text.slice(figure.end, figure.end + 60))?.[0].length ?? 0;
  const clause = before.lastIndexOf(";") + 1;
  const own = lastSubject(before.slice(clause), left.start + clause);
  if (own) {
    const growth = own.indicator === "trade-turnover" ? "trade-growth" : `${own.indicator}-growth`;
    return { ...own, indicator: growth, end: figure.end + tail, rule: "growth" };
  }
  const amount = volume.exec(before);
  if (!amount) return null;
  const indicator = /container/iu.test(amount[0]) ? "container-traffic-growth" : /khách/iu.test(amount[0]) ? "tourists-growth" : "growth";
  return { indicator, start: left.start + amount.index, end: figure.end + tail, confidence: 0.6, rule: "growth" };
}

/** "thị phần chiếm 57%", "chiếm 30% tổng kim ngạch", "lãi suất 2%" */
export function shareIn(draft: Draft, left: Span, figure: MentionOf<"percent">): Subject | null {
  const { text } = draft.page;
  const before = text.slice(left.start, left.end);
  const opened = shareOf.exec(before);
  if (!opened) return null;
  const rest = whole.exec(text.slice(figure.end, figure.end + 90));
  const own = lastSubject(before, left.start);
  const rated = own && /^(?:market-share|interest-rate)$/.test(own.indicator) ? own : null;
  if (!rated && !rest) return null;
  const indicator = rated?.indicator ?? (/thị phần/u.test(rest?.[0] ?? "") ? "market-share" : "share");
  return {
    indicator,
    start: rated?.start ?? left.start + opened.index,
    end: figure.end + (rest?.[0].length ?? 0),
    confidence: 0.7,
    rule: "share",
  };
}
