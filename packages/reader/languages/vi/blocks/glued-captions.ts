import type { LineCut } from "../../../prepare/blocks.ts";
import { sentenceStart } from "./stops.ts";

/**
 * A caption without a credit, run into the sentence after it: "Bộ trưởng A và Đại sứ B Tại buổi tiếp, Bộ trưởng …",
 * "Hai bên chụp ảnh lưu niệm Nhà vua nói …", "Tổng thống C  Chuyến thăm của …" (two spaces).
 */
const opening = new RegExp(
  [
    "(?<=[\\p{L})])\\s+(?=(?:Tại|Sau|Trong|Phát biểu|Theo|Về|Đón|Thông báo|Chào mừng|Bày tỏ)\\s(?:buổi|cuộc|hội|lễ|đây|khi|trao|khuôn|chuyến|thời|đó|phía|đặc|những|kết|tình|vui|\\p{Lu}))",
    "(?<=[\\p{L})])\\s+(?=(?:Sáng|Trưa|Chiều|Tối|Ngày|Chiều tối|Sáng ngày|Chiều ngày)\\s\\d)",
    "(?<=\\p{L}) {2,}(?=\\p{Lu}\\p{Ll}*\\s\\p{Ll})",
    "(?<=(?:chụp ảnh lưu niệm|chụp ảnh chung))\\s+(?=\\p{Lu})",
  ].join("|"),
  "gu",
);
const photographed = /(?<!\p{L})(?:tiếp|gặp|đón|hội đàm|hội kiến|và|với|cùng|chụp ảnh|bắt tay|tại|trao|ký|chứng kiến|dự)(?!\p{L})/u;
const told = /(?<!\p{L})(?:sẽ|cần|đề nghị|nhấn mạnh|khẳng định|cho rằng|cho biết|bày tỏ|nhất trí|mong muốn|đánh giá)(?!\p{L})|[,;:]\s/u;

export const gluedCaptions: LineCut = {
  name: "glued caption",
  cut({ text }) {
    for (const { 0: gap, index } of text.matchAll(opening)) {
      const start = sentenceStart(text, index);
      const words = text.slice(start, index);
      const caption = words.length <= 220 && words.length >= 12 && photographed.test(words) && !told.test(words);
      if (caption && gap !== "") return [{ start, end: index, kind: "caption" }];
    }
    return [];
  },
};
