/** Investments that are named for who owns them: joint ventures, and all that a company builds. */
import type { Area } from "@bilateral/records";
import { matchesOf } from "../../../../find/matches.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import type { Found } from "./found.ts";

const name = "\\p{Lu}[\\p{L}\\d]*(?:\\s?[-–]\\s?\\p{Lu}[\\p{L}\\d]*|\\s\\p{Lu}[\\p{L}\\d]*){0,5}";
const at = "\\s(?:tại|ở)\\s(?:\\p{Ll}+\\s){0,4}\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3}";
const venture = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Xx]í nghiệp|[Cc]ông ty|[Nn]gân hàng|[Bb]ảo hiểm)\\s)?[Ll]iên doanh\\s(?:(?:dầu khí|viễn thông|bảo hiểm|ô tô|xi măng)\\s)?${name}(?:${at})?`,
  "gu",
);
const unnamed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:các\\s)?liên doanh\\s(?:dầu khí|viễn thông|(?:sản xuất|khai thác|lắp ráp)\\s\\p{Ll}+(?:\\s\\p{Ll}+)?)${at}(?:\\svà\\s\\p{Lu}\\p{L}*)?`,
  "gu",
);
const ofCompany = new RegExp(
  `(?<![\\p{L}\\p{N}])[Cc]ác dự án(?:\\s(?:đầu tư|hợp tác))?\\scủa\\s(?:[Tt]ập đoàn|[Cc]ông ty|[Tt]ổng công ty)\\s${name}(?:${at})?`,
  "gu",
);
const place = new RegExp(`${at}(?:\\svà\\s\\p{Lu}\\p{L}*)?$`, "u");

const sectors: readonly (readonly [RegExp, Area])[] = [
  [/dầu khí|petro/iu, "energy"],
  [/viễn thông|tel|com(?:\s|$)/iu, "science"],
  [/ngân hàng|bảo hiểm/iu, "finance"],
];

/** "Liên doanh Vietsovpetro", "liên doanh dầu khí tại Huế", "các dự án của Tập đoàn A tại Lào" */
export function ownedIn(sentence: Sentence): Found[] {
  return [venture, unnamed, ofCompany].flatMap((pattern) =>
    matchesOf(pattern, sentence.text).map(({ 0: words, index }): Found => {
      const where = pattern === unnamed ? "" : (place.exec(words)?.[0] ?? "");
      return {
        start: sentence.start + index,
        end: sentence.start + index + words.length,
        name: words.slice(0, words.length - where.length),
        sector: sectors.find(([sector]) => sector.test(words))?.[1] ?? (pattern === ofCompany ? null : "investment"),
        place: where.replace(/^\s(?:tại|ở)\s/u, "") || null,
        ...(pattern === ofCompany && { group: true }),
        confidence: 0.7,
        rule: pattern === ofCompany ? "projects of a company" : "joint venture",
      };
    }),
  );
}
