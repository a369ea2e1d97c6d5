import { matchesOf } from "../../../find/matches.ts";
import type { LineCut } from "../../../prepare/blocks.ts";
import { sentenceStart } from "./stops.ts";

/** Words that open a sentence of the report; in the middle of one they show that a caption has run into it. */
const opening =
  /(?:Tại|Sau|Trong|Phát biểu|Theo|Về|Đón|Thông báo|Chào mừng|Bày tỏ)\s(?=(?:buổi|cuộc|hội|lễ|đây|khi|trao|khuôn|chuyến|thời|đó|phía|đặc|những|kết|tình|vui)\s|\p{Lu})|(?:Sáng|Trưa|Chiều|Tối|Ngày)\s(?:ngày\s|tối\s)?(?=\d)/gu;
const spaced = /(?<=\p{L} {2,})\p{Lu}\p{Ll}*\s(?=\p{Ll})/gu;
const posed = /(?<=chụp ảnh (?:lưu niệm|chung)\s+)\p{Lu}/gu;
const midSentence = /[\p{L})]\s+$/u;

/** No caption is longer. */
const furthest = 240;
const photographed = /(?<!\p{L})(?:tiếp|gặp|đón|hội đàm|hội kiến|và|với|cùng|chụp ảnh|bắt tay|tại|trao|ký|chứng kiến|dự)(?!\p{L})/u;
const told = /(?<!\p{L})(?:sẽ|cần|đề nghị|nhấn mạnh|khẳng định|cho rằng|cho biết|bày tỏ|nhất trí|mong muốn|đánh giá)(?!\p{L})|[,;:]\s/u;

/**
 * A caption without a credit, run into the sentence after it: "Bộ trưởng A và Đại sứ B Tại buổi tiếp, Bộ trưởng …",
 * "Hai bên chụp ảnh lưu niệm Nhà vua nói …", "Tổng thống C  Chuyến thăm của …" (two spaces).
 */
export const gluedCaptions: LineCut = {
  name: "glued caption",
  cut({ text }) {
    for (const index of openings(text)) {
      if (!midSentence.test(text.slice(Math.max(0, index - 4), index))) continue;
      const near = Math.max(0, index - furthest);
      const start = near + sentenceStart(text.slice(near, index), index - near);
      const words = text.slice(start, index).trimEnd();
      const whole = near === 0 || start > near;
      if (whole && words.length <= 220 && words.length >= 12 && photographed.test(words) && !told.test(words))
        return [{ start, end: start + words.length, kind: "caption" }];
    }
    return [];
  },
};

function* openings(text: string): Iterable<number> {
  for (const { index } of matchesOf(opening, text)) yield index;
  if (text.includes("  ")) for (const { index } of matchesOf(spaced, text)) yield index;
  if (text.includes("chụp ảnh")) for (const { index } of matchesOf(posed, text)) yield index;
}
