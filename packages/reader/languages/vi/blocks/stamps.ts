import type { BlockRule } from "../../../prepare/blocks.ts";

/** A line that is nothing but the moment of publication: "- Thứ tư - 17/07/2024 09:55", "Cập nhật lúc 8:30, 2/9/2025", "Thứ Ba, ngày 5 tháng 3 năm 2024". */
const parts = [
  "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật|cn|t\\d)",
  "(?:ngày đăng|đăng ngày|cập nhật(?: lần cuối)?(?: lúc)?|xuất bản(?: lúc)?|đăng lúc|ngày|lúc|hồi|giờ|posted|gmt\\s?\\+\\s?\\d+|am|pm)",
  "\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}",
  "\\d{1,2} tháng \\d{1,2}(?:,| năm) \\d{4}",
  "\\d{4}-\\d{2}-\\d{2}(?:t[\\d:+]+)?",
  "\\d{1,2}\\s?(?:[:h]|giờ)\\s?\\d{2}(?:'|phút)?(?::\\d{2})?",
];
const stamp = new RegExp(`^(?:${parts.join("|")}|[\\s,|()•·:'’*-]|[–])+$`, "iu");
const dated = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{4}-\d{2}-\d{2}|tháng \d{1,2}(?:,| năm) \d{4}/iu;

export const stamps: BlockRule = {
  name: "stamp",
  kindOf: ({ text }) => (text.length <= 90 && dated.test(text) && stamp.test(text) ? "stamp" : null),
};
