/**
 * Lines between two places, which are named by their ends:
 *
 *     tuyến đường sắt nối Viêng Chăn với cảng Vũng Áng
 *     đường cao tốc mới dài 120 km từ Nậm Khan đến biên giới Lào
 */
import type { Area } from "@bilateral/records";
import { matchesOf } from "../../../../find/matches.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { buildingWords, lines } from "../../words/projects.ts";
import type { Found } from "./found.ts";

const end =
  "(?:(?:thủ đô|thành phố|TP|tỉnh|cảng|biên giới|cửa khẩu|huyện|khu vực|ga|sân bay|thị xã|vùng)\\s){0,2}(?:quốc tế\\s)?\\p{Lu}[\\p{L}]*(?:[-\\s]\\p{Lu}[\\p{L}]*){0,4}(?:\\s\\(\\p{Lu}[^()]{1,20}\\))?";
const words = lines.map(([line]) => line.replace(/^./u, (letter) => `[${letter}${letter.toLocaleUpperCase("vi")}]`)).join("|");
const between = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Dd]ự án\\s)?(${words})(?:\\s(?:mới|cuối cùng|đầu tiên|khổ tiêu chuẩn|xuyên biên giới|liên vận|cao tốc|tốc độ cao|thương mại|dài\\s[\\d.,]+\\s?km|\\d{2,3}\\s?kV)){0,3}\\s(?:(?:kết nối|nối|nối liền|liên kết)(?:\\slại|\\stừ)?|chạy từ|đi từ|từ)\\s${end}\\s(?:và|với|đến|tới|đi|sang|[-–])\\s${end}`,
  "gu",
);
const built = new RegExp(`(?<!\\p{L})(?:${buildingWords.join("|")}|chính thức mở|mở lại|khai thông|động thổ)(?!\\p{L})`, "iu");
const several = /(?:các|những|nhiều|một số|hai|ba|bốn|\d+)\s$/iu;
/** "3 tuyến đường sắt nối A với B (C - D, E - F)" */
const counted = /(?:hai|ba|bốn|\d+)\s$/iu;
const listed = /^\s\((\p{Lu}[^()]{6,160}[,;]\s[^()]{4,80})\)/u;
const sectors = new Map<string, Area>(lines);

export function linesIn(sentence: Sentence): Found[] {
  const found: Found[] = [];
  for (const { 0: name, 1: line = "", index } of matchesOf(between, sentence.text)) {
    const around = `${sentence.text.slice(Math.max(0, index - 90), index)} ${sentence.text.slice(index + name.length, index + name.length + 60)}`;
    if (!/^dự án/iu.test(name) && !built.test(around)) continue;
    const count = counted.exec(sentence.text.slice(Math.max(0, index - 12), index))?.[0] ?? "";
    const bracket = count ? listed.exec(sentence.text.slice(index + name.length)) : null;
    if (bracket?.[1]) {
      found.push({
        start: sentence.start + index - count.length,
        end: sentence.start + index + name.length + bracket[0].length,
        name: count + name,
        sector: sectors.get(line.toLocaleLowerCase("vi")) ?? "transport",
        place: null,
        parts: bracket[1].split(/[,;]\s/u),
        confidence: 0.7,
        rule: "lines between two places",
      });
      continue;
    }
    found.push({
      start: sentence.start + index,
      end: sentence.start + index + name.length,
      name,
      sector: sectors.get(line.toLocaleLowerCase("vi")) ?? "transport",
      place: null,
      ...(several.test(sentence.text.slice(Math.max(0, index - 12), index)) && { group: true }),
      confidence: 0.7,
      rule: "line between two places",
    });
  }
  return found;
}
