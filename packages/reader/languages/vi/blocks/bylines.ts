import type { BlockRule, LineCut } from "../../../prepare/blocks.ts";
import { agencies } from "../words/page.ts";

/** Who wrote it, after the last stop or on a line of its own: "Minh Hà/VOV", "Thu An (TTXVN)", "THU AN (từ Bắc Kinh)", "Theo Báo Lao Động". */
const capital = "\\p{Lu}[\\p{L}\\p{N}.&+]*";
const word = `(?:${agencies.join("|")}|${capital}|\\((?:[Tt]heo|từ)?[^()\\n]{1,40}\\))`;
const names = `(?:(?:Tin|Bài|Ảnh|Tin, ảnh|Tin, bài|Bài, ảnh|Bài và ảnh|Tin và ảnh|Thực hiện|PV)\\s*:\\s*)?${word}(?:\\s*(?:[-–/,&]|và)?\\s*${word}){0,15}`;
const source = "(?:\\(?Theo\\s\\p{Lu}[^.!?,;()\\n]{1,60}\\)?(?:\\.(?:vn|com|VN))?)";
const byline = new RegExp(`^(?:${names}|${source})\\s*\\.?$`, "u");
const closed = /^[\s\S]*[.!?…]["”’)]*\s+(?=\S)/u;

export const trailingBylines: LineCut = {
  name: "byline",
  cut({ text }) {
    if (text.length < 100) return [];
    const from = closed.exec(text.slice(-120))?.[0].length;
    const tail = from === undefined ? "" : text.slice(-120).slice(from);
    const whole = text.length - tail.length;
    return tail !== "" && byline.test(tail) ? [{ start: whole, end: text.length, kind: "furniture" }] : [];
  },
};

/** A byline counts only below the article's words, and only where it is short: above them it may be a heading. */
export const bylines: BlockRule = {
  name: "byline",
  kindOf({ text }, _lines, before) {
    if (text.length > 60 || !before.some(({ kind }) => kind === "paragraph")) return null;
    return byline.test(text) ? "furniture" : null;
  },
};
