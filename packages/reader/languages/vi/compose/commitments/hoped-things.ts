/** What is hoped of a thing is told with the thing: "tin tưởng quan hệ hai nước sẽ …"; of someone, without him: "mong Lào sẽ …". */
import type { Head } from "./head.ts";
import type { Item } from "./item.ts";

/** "mong muốn ngày càng có nhiều …" */
export const growing = new Set(["ngày càng", "có", "có nhiều", "có thêm"]);

/** Who or what acts: people, bodies and events. Of anything else it is hoped that it will be so. */
export function isActor(items: readonly Item[], first: number): boolean {
  let at = first;
  while (many.has(items[at]?.key ?? "") || /^\d/u.test(items[at]?.key ?? "")) at += 1;
  const item = items[at];
  if (!item) return true;
  return item.party !== null || item.capital || item.sense.adjunct === true || item.sense.modal !== undefined || actors.test(item.key);
}
const many = new Set(["các", "những", "nhiều", "mọi", "hai", "ba", "cả", "toàn thể", "tập thể", "phía", "mỗi"]);
const actors =
  /^(?:chuyến|cuộc|hội nghị|hội thảo|diễn đàn|kì họp|phiên họp|khóa họp|lễ|buổi|sự kiện|triển|hội|năm|tuần|các doanh|doanh|nhà|các nhà|cơ quan|các cơ quan|chính|lãnh|nhân dân|đoàn|chuyên|thanh|thế|bạn|ngài|ông|bà|đồng chí|anh|cộng|người|cán|đại|quốc|tỉnh|thành|địa|bộ|ban|tổ|với|trong|nhân|qua|trên|tại|thời|sau|từ)(?=\s|$)/u;

export const isHopedThing = (items: readonly Item[], at: number, until: number, head: Head) =>
  head.report === "hope" && items[at]?.sense.thing === true && hasVerbOfItsOwn(items, at, until);

/** What relations do by themselves: "mong quan hệ hai nước phát triển …". */
const thriving = new Set(["phát triển", "tăng trưởng", "đi vào", "bước sang", "tiến triển", "khởi sắc", "bền chặt", "gắn bó", "đơm hoa"]);

/** "hợp tác giữa hai nước sẽ …": a verb of its own follows, so that the word before it names a thing. */
function hasVerbOfItsOwn(items: readonly Item[], from: number, until: number): boolean {
  if (items[from + 1]?.party?.kind === "joint" && thriving.has(items[from + 2]?.key ?? "")) return true;
  for (let at = from + 1; at < until; at++) {
    const item = items[at];
    if (!item || item.key === ";") return false;
    if (item.sense.modal === "will" || item.sense.fact || item.sense.pledgingAdverb || item.key === "ngày một") return true;
  }
  return false;
}
