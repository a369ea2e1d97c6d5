import { fold } from "../../fold.ts";
import type { WordLanguage } from "./language.ts";

/** A place, work or person named in the words, as it is compared. */
export interface ProperName {
  /** As written. */
  written: string;
  plain: string;
  /** Its consonants: “Hủa Phăn” and “Houaphanh” have one. */
  bones: string;
}

/**
 * Runs of capitalised words outside what is known as a concept or a country: “Vũng Áng”, “Nong Khang”. Of Vietnamese at least two, or
 * one behind a word for a place or too long to be a syllable, since institutions are written with one (“Ủy ban”); of English not the first word of the text. Lao has no capitals, so it gives none.
 */
export function properNames(text: string, language: WordLanguage, taken: readonly { start: number; end: number }[]): ProperName[] {
  if (language === "lo") return [];
  const names = new Map<string, ProperName>();
  const open = blank(text, taken);
  for (const { 0: run, index } of open.matchAll(capitalRun)) {
    const words = run
      .split(/\s+/)
      .filter((word, at) => !(at === 0 && index === 0) && !ordinary[language].has(word.normalize("NFC").toLowerCase()));
    const [only = ""] = words;
    const long = language === "en" ? 3 : placed.test(text.slice(0, index)) ? 2 : longerThanASyllable;
    if (words.length === 0 || (words.length === 1 && only.length < long)) continue;
    const { plain } = fold(words.join(" "));
    names.set(plain, { written: words.join(" "), plain, bones: bonesOf(plain) });
  }
  return [...names.values()];
}

/** The text with the places that are taken as full stops: a name does not reach across them. */
function blank(text: string, taken: readonly { start: number; end: number }[]): string {
  let open = "";
  let from = 0;
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    if (start > from) open += text.slice(from, start);
    if (end > from) open += ".".repeat(end - Math.max(start, from));
    from = Math.max(from, end);
  }
  return open + text.slice(from);
}

/** One name, be it written in two romanisations. */
export function sameName(left: ProperName, right: ProperName): boolean {
  return left.plain === right.plain || (left.bones.length > 2 && left.bones === right.bones);
}

function bonesOf(plain: string): string {
  const first = /^[aeiouy]/.test(plain) ? "a" : "";
  const letters = plain
    .replace(/ch/g, "c")
    .replace(/x/g, "s")
    .replace(/[kqg]h?|c(?=[aou])/g, "k")
    .replace(/[bp]h?/g, "p")
    .replace(/[dt]h?/g, "t")
    .replace(/n[gh]+/g, "n")
    .replace(/w/g, "v")
    .replace(/(?<=[kpt])[rl]/g, "")
    .replace(/r/g, "l")
    .replace(/[aeiouy]/g, "")
    .replace(/(?<=.)h/g, "");
  return first + letters.replace(/(.)\1+/g, "$1");
}

/** What a Vietnamese place name of one word stands behind. */
const placed = /(?:tỉnh|thành phố|huyện|bản|xã|thị xã|cửa khẩu|cảng|sân bay|đặc khu|dự án|thủy điện)\s+$/iu;
const longerThanASyllable = 8;
const capitalRun = /\p{Lu}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*)*/gu;

/** Words that begin names of institutions, posts and papers. */
const ordinary: Readonly<Record<"vi" | "en", ReadonlySet<string>>> = {
  vi: new Set(
    "bộ ban sở viện tòa đảng hội đoàn ủy chính quốc nhà tổng phó chủ thủ thỏa hiệp hiệp kế kỳ biên bản nghị tuyên hiến trung đại liên mặt văn học trường cộng hòa dân nhân quân công ngoại tư y giáo tài".split(
      " ",
    ),
  ),
  en: new Set(
    "ministry ministries minister party government national assembly agreement treaty president prime general secretary committee commission office state parliament plan strategy programme program memorandum understanding declaration statement joint people republic democratic communist revolutionary central deputy chairman vietnamese strategic cooperation bilateral i ii iii iv v vi the and".split(
      " ",
    ),
  ),
};
