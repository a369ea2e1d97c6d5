import type { Finder } from "../../../language.ts";
import type { Mention } from "../../../mention.ts";
import type { Page } from "../../../prepare/page.ts";
import { wordsOf } from "../tokens.ts";
import { approximators, counted, currencies, scales } from "../words/amounts.ts";
import { figure, matchAt, Opened } from "./opened.ts";

const alternatives = (list: readonly (readonly [string, unknown])[]) =>
  list.map(([words]) => words.replace("thỏa", "th(?:ỏa|oả)").replace("$", "\\$")).join("|");
const digits = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?";
/** Some pages lose the spaces: "5,34 tỷUSD", "xấp xỉ5,34 tỷ USD". */
const scale = `(?:\\s?(${alternatives(scales)}))?`;
const rough = `(?:(${approximators.flatMap((words) => [words, words.replace(/^./u, (letter) => letter.toLocaleUpperCase("vi"))]).join("|")})\\s?)?`;
const upTo = "\\s?(?:[-–]|đến|tới)\\s?";
const free = "(?<![\\p{L}\\p{N}/.,-])";
const ended = "(?![\\p{L}\\p{N}]|/(?!năm|tháng|tuần|ngày))";
const sign = "(?:(US\\$|USD|\\$|€|¥)\\s?)?";
const quantity = `${sign}(${digits})${scale}(?:${upTo}(${digits})${scale})?(?:\\s?(${alternatives(currencies)}|${alternatives(counted)})${ended})?`;
const share = `(${digits})(?:\\s?%|\\sphần trăm)?(?:${upTo}(${digits}))?(?:\\s?%|\\sphần trăm|\\sđiểm phần trăm)`;
const amount = {
  free: new RegExp(`${free}${rough}${quantity}`, "uy"),
  glued: new RegExp(`(?<=\\p{Ll})()${quantity}`, "uy"),
  /** A number with its money before it or its unit behind it. */
  holds: (parts: RegExpExecArray) => parts[2] !== undefined || parts[7] !== undefined,
};
const percent = {
  free: new RegExp(`${free}${rough}${share}`, "uy"),
  glued: new RegExp(`(?<=\\p{Ll})()${share}`, "uy"),
  holds: () => true,
};
type Pattern = Pick<typeof amount, "free" | "glued" | "holds">;

const openings = new Opened([[[...approximators, figure, "US", "USD", "$", "€", "¥"], true]]);
const gluedTo = new Set([
  ...approximators.flatMap((words) => words.split(" ").slice(-1)),
  "đạt",
  "là",
  "lên",
  "tới",
  "đến",
  "với",
  "tăng",
  "giảm",
  "có",
  "cả",
]);

const units = new Map<string, string>([...currencies, ...counted]);
const factors = new Map<string, number>(scales);

const gluedApproximator = new RegExp(`(?:${approximators.join("|")})$`, "u");

/** "1,1 tỷ USD", "US$4,2 tỷ", "hơn 5.500 tỷ đồng", "từ 8 đến 10 tỷ USD", "khoảng 250 nghìn người", "14.000 lưu học sinh", "2.600 MW". */
export const amounts: Finder = {
  name: "amount",
  find(page) {
    const found: Mention[] = [];
    for (const parts of matchesIn(page, amount)) {
      const { 0: words, index } = parts;
      const [about, before, low, lowScale, high, highScale, unit = before] = parts.slice(1);
      if (low === undefined || unit === undefined) continue;
      const factor = factors.get(lowScale ?? highScale ?? "") ?? 1;
      const value = numberOf(low, lowScale ?? highScale) * factor;
      const valueMax = high === undefined ? undefined : numberOf(high, highScale) * (factors.get(highScale ?? "") ?? factor);
      if (valueMax !== undefined && valueMax <= value) continue;
      const name = units.get(unit.replace("thoả", "thỏa")) ?? unit;
      const roughly = about || gluedApproximator.test(page.text.slice(Math.max(0, index - 7), index));
      found.push({
        kind: "amount",
        start: index,
        end: index + words.length,
        value: {
          value: round(value),
          unit: name,
          ...(valueMax !== undefined && { valueMax: round(valueMax) }),
          ...(roughly && { approximate: true }),
        },
        rule: "amount",
      });
    }
    return found;
  },
};

/** "16,7%", "gần 50%", "15% - 20%", "12 phần trăm". */
export const percents: Finder = {
  name: "percent",
  find(page) {
    const found: Mention[] = [];
    for (const parts of matchesIn(page, percent)) {
      const { 0: words, index } = parts;
      const [about, low, high] = [parts[1], parts[2], parts[3]];
      if (low === undefined) continue;
      found.push({
        kind: "percent",
        start: index,
        end: index + words.length,
        value: { value: numberOf(low), ...(high !== undefined && { valueMax: numberOf(high) }), ...(about && { approximate: true }) },
        rule: "percent",
      });
    }
    return found;
  },
};

/** Where the pattern matches, one match after the other. */
function* matchesIn(page: Page, pattern: Pattern): Iterable<RegExpExecArray> {
  let end = 0;
  const words = wordsOf(page);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || word.start < end) continue;
    const digits = openings.at(word) ? 0 : gluedDigits(word.key);
    if (digits < 0) continue;
    const match = matchAt(digits > 0 ? pattern.glued : pattern.free, page.text, word.start + digits);
    if (!match || !pattern.holds(match)) continue;
    end = match.index + match[0].length;
    yield match;
  }
}

/** Where the figure begins in a word that a figure is glued to, "đạt5": else below zero. */
function gluedDigits(key: string): number {
  const last = key.charCodeAt(key.length - 1);
  if (last < 48 || last > 57) return -1;
  const digits = key.search(/\d/);
  return digits > 0 && gluedTo.has(key.slice(0, digits)) ? digits : -1;
}

/** "5.500" is five thousand five hundred, "1,1" and "1.2 tỷ" have a decimal part. */
function numberOf(digits: string, scale?: string): number {
  const grouped =
    /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) && !(scale && /^\d\.\d{3}$/.test(digits) && scale !== "tỷ" && scale !== "tỉ");
  return Number(grouped ? digits.replaceAll(".", "").replace(",", ".") : digits.replace(",", "."));
}

/** Without what binary fractions leave behind: 1.1 × 10⁹ is 1100000000. */
const round = (value: number) => Number(value.toPrecision(12));
