/** Tells verbs from the nouns that are written alike. */
import type { Item } from "./item.ts";

const ofRelations = new Set(["chặt chẽ", "với", "cùng", "lẫn nhau", "lẫn", "nhau", "để", "tốt", "hiệu quả", "có hiệu quả", "tại"]);
const exchanged = new Set(["đoàn", "kinh nghiệm", "thông tin", "các", "ý kiến", "kinh", "thông", "chuyên môn"]);

const held = new Set([
  "các",
  "những",
  "tốt",
  "tuần",
  "lễ",
  "hội",
  "hội nghị",
  "hội thảo",
  "kỳ",
  "kì họp",
  "phiên họp",
  "cuộc họp",
  "năm",
  "ngày",
  "đoàn",
  "triển",
  "diễn đàn",
  "khóa",
  "lớp",
  "thường",
]);
const made = new Set(["xây dựng", "tổ chức", "đào tạo", "nghiên cứu", "phát triển", "quản lí", "bảo vệ", "quy hoạch"]);

/** True where the verb at `at` is the verb of its phrase: "sẽ hợp tác chặt chẽ", not "quan hệ hợp tác". */
export function isVerbAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item?.sense.verb || item.party || (item.capital && at > 0 && !items[at - 1]?.mark)) return false;
  const before = items[at - 1];
  if (before?.sense.before) return true;
  if (before?.sense.namedByVerb || before?.sense.thing) return false;
  if (item.sense.verb !== "noun too") return true;
  return before === undefined || !before.sense.preposition;
}

/** True where a word that is as often a noun shows by what follows that it is a verb here: "…, hỗ trợ Lào …", "…, trao đổi đoàn …". */
export function actsAsVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next) return false;
  if (item.sense.verb !== "noun too") return true;
  if (item.key === "tổ chức") return next.sense.verb !== undefined || next.sense.after === true || held.has(next.key);
  if (next.party !== null || next.sense.after || (item.sense.activity && ofRelations.has(next.key))) return true;
  if (next.sense.verb !== undefined && item.sense.complete) return true;
  if (next.sense.namedByVerb && next.key !== "hợp tác" && made.has(item.key)) return true;
  return exchanged.has(next.key) || next.key === "các" || next.key === "những" || next.key === "doanh nghiệp";
}
