/** Verbs that name work as often as they do it: which of the two they are, by what stands around them. */
import type { Item } from "./item.ts";

/** "…, bảo vệ môi trường": a verb that is as often a noun has an object right behind it. */
export function takesObject(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  if (!transitive.has(items[verb]?.key ?? "") || !next || next.mark) return false;
  const { link, preposition, purpose, tail, verb: another, fact, modal } = next.sense;
  return !(link || preposition || purpose || tail || another || fact || modal);
}
const transitive = new Set([
  "bảo vệ",
  "xây dựng",
  "đào tạo",
  "bồi dưỡng",
  "giáo dục",
  "quản lí",
  "giám sát",
  "hỗ trợ",
  "giúp đỡ",
  "kết nối",
]);

/** "công tác phòng ngừa, đấu tranh …", "các hoạt động giao lưu, trao đổi …": what came before ends in a noun made of verbs, and its list goes on. */
export function endsInName(items: readonly Item[], separator: number): boolean {
  const last = items[separator - 1];
  if (last?.key.startsWith("sự ")) return true;
  return last?.sense.verb !== undefined && !last.party && work.has(items[separator - 2]?.key ?? "");
}
const work = new Set(["sự", "công tác", "hoạt động", "các hoạt động", "nhiệm vụ", "lĩnh vực"]);

/** Verbs that name a field of work as often: "trong các lĩnh vực y tế, phòng chống thiên tai". */
const ofFields = new Set([
  "ứng phó",
  "phòng chống",
  "phòng , chống",
  "phòng ngừa",
  "khắc phục",
  "chế biến",
  "khai thác",
  "chống",
  "bảo tồn",
]);
export const namesField = (items: readonly Item[], at: number): boolean =>
  ofFields.has(items[at]?.key ?? "") || (items[at]?.sense.verb === "noun too" && items[at + 1]?.key === "môi trường");

/** "tăng cường chia sẻ …" and "tăng cường hơn nữa giao lưu …", but not "tăng cường tuần tra …". */
export function holdsActivities(items: readonly Item[], strengthening: number): boolean {
  let at = strengthening + 1;
  while (items[at]?.sense.after || items[at]?.sense.before || namesOf.has(items[at]?.key ?? "")) at += 1;
  return items[at]?.sense.activity === true;
}
const namesOf = new Set(["các", "các hoạt động", "hoạt động", "công tác", "quan hệ", "mối quan hệ", "việc"]);

/** "tăng cường hợp tác …, phối hợp tổ chức …": something else is done. */
export const coordinates = (items: readonly Item[], at: number): boolean =>
  items[at]?.key === "phối hợp" && (items[at + 1]?.sense.verb === "plain" || items[at + 1]?.key === "tổ chức");

/** "duy trì tiếp xúc cấp cao và trao đổi đoàn": both are kept up. */
export const keepsUpVisits = (items: readonly Item[], meeting: number, at: number): boolean =>
  (items[meeting]?.key === "tiếp xúc" || items[meeting]?.key === "gặp gỡ") &&
  items[at]?.key === "trao đổi" &&
  items[at + 1]?.key === "đoàn";

/** "thông qua trao đổi đoàn …", "thông qua các biện pháp khuyến khích, tạo …": by what means. */
export const tellsMeans = (items: readonly Item[], from: number): boolean =>
  items.slice(from, from + 3).some(({ key, sense }) => sense.verb || means.has(key));
const means = new Set(["biện pháp", "các biện pháp", "giải pháp", "hình thức", "cơ chế"]);
