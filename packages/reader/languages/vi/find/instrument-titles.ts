import type { InstrumentKind } from "@bilateral/records";
import type { Finder } from "../../../language.ts";
import type { Mention } from "../../../mention.ts";
import { wordsOf } from "../tokens.ts";
import { headwords, needs, notBetweenSides, plurals } from "../words/instruments.ts";
import { matchAt, Opened } from "./opened.ts";
import { titleEnd } from "./title-end.ts";

const spelt = (words: string) => words.replace("thỏa", "th(?:ỏa|oả)");
const head = new RegExp(`(?<![\\p{L}\\p{N}])(?:${headwords.map(([words]) => spelt(words)).join("|")})(?![\\p{L}\\p{N}])`, "iuy");
const openings = new Opened([[headwords.map(([words]) => words), true]]);
const kinds = new Map<string, InstrumentKind>(headwords);
const needed = new Map(
  Object.entries(needs).map(([words, follow]) => [words, new RegExp(`^\\s(?:${(follow ?? []).join("|")})(?!\\p{L})`, "iu")]),
);
const foreign = new RegExp(`(?<!\\p{L})(?:${notBetweenSides.join("|")})(?!\\p{L})`, "iu");
/** "Hiệp định Đối tác Toàn diện" | "và Tiến bộ xuyên Thái Bình Dương" */
const pacific = /^\s(?:và\s)?(?:[Tt]iến bộ\s)?(?:xuyên|Xuyên)\s|^\s?\((?:CPTPP|TPP|RCEP)\)/u;
const many = new RegExp(`(?<!\\p{L})(?:${plurals.join("|")})(?:\\s(?:nội dung|kết quả|tinh thần))?\\s$`, "iu");
/** "các chương trình, kế hoạch": the plural goes for the second word too. */
const manyBefore = new RegExp(
  `(?<!\\p{L})(?:${plurals.join("|")})\\s(?:${headwords.map(([words]) => spelt(words)).join("|")})(?:\\shợp tác)?(?:,| và)\\s$`,
  "iu",
);
const partner = /(?:đối tác|mang tính|có tính|tầm|ý nghĩa|tin cậy|lòng tin|định hướng)(?:\s(?:hợp tác|quan hệ))?\s$/iu;
/** Headwords that are verbs too, and what stands before them when they are. */
const verbal = new Set(["thỏa thuận", "tuyên bố", "ghi nhớ", "kế hoạch", "chương trình"]);
const verb = /(?:đã|được|cùng|nhau|sẽ|đi đến|bên|cũng|lại|vừa|như|từng|nội dung(?: đã)?)\s$/iu;
const general = "instrument titles in general";
/** A further title that leaves the headword out: "chương trình hợp tác về y tế; hợp tác về du lịch". */
const elided = /^(?:;| và)\s(?=(\p{Ll}+\s\p{Ll}+)\svề\s)/u;

/**
 * The title of a document between two sides: "Hiệp định vận tải đường bộ Việt Nam - Lào", "Bản ghi nhớ về hợp tác lao động",
 * "kế hoạch hợp tác năm 2019 giữa hai Bộ".
 */
export const instrumentTitles: Finder = {
  name: "instrument title",
  find(page) {
    const { text } = page;
    const found: Mention[] = [];
    let last = 0;
    let headEnd = 0;
    const opened = wordsOf(page);
    for (let at = 0; at < opened.length; at++) {
      const word = opened[at];
      if (!word || word.start < headEnd || !openings.at(word)) continue;
      const match = matchAt(head, text, word.start);
      if (!match) continue;
      const { 0: words, index } = match;
      headEnd = index + words.length;
      if (index < last) continue;
      const name = words.toLocaleLowerCase("vi").replace("thoả", "thỏa");
      const kind = kinds.get(name) ?? "other";
      const from = index + words.length;
      const before = text.slice(Math.max(0, index - 48), index);
      const capital = words[0] !== words[0]?.toLocaleLowerCase("vi");
      if (!needed.get(name)?.test(text.slice(from, from + 30)) && needed.has(name)) continue;
      if (partner.test(before) || (!capital && verbal.has(name) && verb.test(before))) continue;
      const plural = many.exec(before) ?? (capital ? null : manyBefore.exec(before));
      const end = titleEnd(text, from);
      const above = found.at(-1);
      if (!capital && above?.rule === general && index - above.end <= 4 && /^(?:, | và )$/u.test(text.slice(above.end, index))) {
        above.end = last = end;
        continue;
      }
      const title = text.slice(index, end);
      if (foreign.test(title) || pacific.test(text.slice(end, end + 40))) continue;
      const start = plural ? index - plural[0].length : index;
      if (!plural && end === from && !alone(name, before)) continue;
      found.push({ kind: "instrument", start, end, value: { kind }, rule: plural || name === "văn kiện" ? general : "instrument title" });
      last = end;
      if (plural) continue;
      for (let next = elided.exec(text.slice(last, last + 60)); next; next = elided.exec(text.slice(last, last + 60))) {
        const first = text.slice(from, from + 40).trimStart();
        if (!next[1] || !first.startsWith(next[1])) break;
        const begin = last + next[0].length;
        const until = titleEnd(text, begin - 1);
        if (until <= begin) break;
        found.push({ kind: "instrument", start: begin, end: until, value: { kind }, rule: "instrument title without its headword" });
        last = until;
      }
    }
    return found;
  },
};

/** "ra Tuyên bố chung": a document of the day that needs no further name. */
function alone(name: string, before: string): boolean {
  return (
    (name === "tuyên bố chung" || name === "thông cáo chung") && /(?:ra|ký|ký kết|thông qua|công bố|bản|ra một|ra bản)\s$/iu.test(before)
  );
}
