import { matchesOf } from "../../../find/matches.ts";
import type { LineCut, Piece } from "../../../prepare/blocks.ts";
import { agencies, reportingWords } from "../words/page.ts";
import { beforeStop, sentenceStart } from "./stops.ts";

/** What follows the colon: "Minh Hà/TTXVN", "Minh Hà - Thu An/VGP", "AP", "MH"; a name of a person has two or three syllables. */
const agency = `(?:${agencies.join("|")}|\\p{Lu}{2,}\\d?)(?![\\p{L}\\p{N}])`;
const person =
  "(?:\\p{Lu}\\p{Ll}*\\s(?:Văn|Thị|Đình|Xuân|Hồng|Quang|Thanh|Minh|Ngọc|Đức|Hữu)\\s\\p{Lu}\\p{Ll}+(?=\\s*(?:[/)–.-]|\\s\\p{Lu}\\p{Ll}*\\s\\p{Ll}|$))|\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+)";
const name = `(?:${agency}|${person})`;
const credit = new RegExp(
  `\\(\\s*Ảnh(?:\\s+(?:minh họa|minh hoạ|tư liệu))?\\s*:\\s*[^()\\n]{1,60}\\)\\.?|(?<!\\p{L})(?:Nguồn ảnh|Ảnh(?:\\s+(?:minh họa|minh hoạ|tư liệu))?)\\s*:\\s*${name}(?:\\s*[/–-]\\s*${name}){0,3}\\.?`,
  "gu",
);

const reported = new RegExp(`(?<!\\p{L})(?:${reportingWords.join("|")})(?!\\p{L})|;`, "iu");
/** How a report begins, and a caption does not. */
const report = /^(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Trước đó|Sau đó|Tiếp đó|Tại|Trong|Theo|Cũng|Nhân|Đồng thời|Bên cạnh)\s/u;

/**
 * A photo credit, with the caption before it: "Hai Bộ trưởng tại lễ ký. Ảnh: Minh Hà/TTXVN Phát biểu tại đây, …",
 * "(Ảnh: Thu An/VGP)", "… Ảnh: AFP" at the end of a line.
 */
export const photoCredits: LineCut = {
  name: "photo credit",
  cut({ text }) {
    if (!text.includes("Ảnh") && !text.includes("Nguồn ảnh")) return [];
    const pieces: Piece[] = [];
    let from = 0;
    for (const { 0: words, index } of matchesOf(credit, text)) {
      const end = index + words.length;
      const start = captionStart(text, from, index);
      pieces.push(start === null ? { start: index, end, kind: "furniture" } : { start, end, kind: "caption" });
      from = end;
    }
    return pieces;
  },
};

/** Where the caption of a credit at `at` begins; null where the words before the credit are a sentence of the article. */
function captionStart(text: string, from: number, at: number): number | null {
  const open = text.slice(from, at);
  const lead = open.length - open.trimStart().length;
  if (open.trim() === "") return at;
  if (from === 0 && open.length <= 320 && !reported.test(open) && !report.test(open)) return lead;
  const start = from + sentenceStart(open, beforeStop(open));
  const last = text.slice(start, at);
  return last.length <= 280 && !reported.test(last) && !report.test(last) ? start : null;
}
