import type { Draft } from "../../../../draft.ts";
import { firstMatch, matchesOf } from "../../../../find/matches.ts";
import { isArticle } from "../../../../prepare/page.ts";
import { countryAt } from "../../find/people/lexicon.ts";
import { wordsIn } from "../../tokens.ts";
import { beginnings, relationsSince } from "../../words/anniversaries.ts";
import { otherSide } from "../people.ts";

/** What in the text says which year it is: `month` where it only says that this month of it has passed. */
export interface YearAnchor {
  year: number;
  month?: number;
  reason: string;
}

const anniversary = /(?:(?<![\d.,])|lần thứ )(\d{2,3})\s(?:năm\s|(?<=lần thứ \d{2,3}\s))([^.\n]{3,150})/gu;
const fromTo = /^[^(]{0,120}\((?:\d{1,2}[/.-]\d{1,2}[/.-])?(\d{4})\s?[-–]\s?(?:\d{1,2}[/.-]\d{1,2}[/.-])?(\d{4})\)/u;
const ahead =
  /(?:(?:hướng tới|tiến tới|chuẩn bị|sắp tới)[^.,]{0,30}|(?<![\p{L}])(?:sẽ|sắp|nhất trí|thống nhất|đề nghị|đề xuất|mong muốn|sẵn sàng|cần|kế hoạch)(?![\p{L}])[^.;\n]{0,200}(?:tổ chức|phối hợp|hoạt động)(?![\p{L}])[^.;\n]{0,50})$/iu;
const yearAhead = /năm\s(?:(?:19|20)\d\d|sau|tới)/u;
const relations = /thiết lập (?:quan hệ|QHNG)|quan hệ ngoại giao/iu;
const running = /(?<![\p{L}])năm (20\d\d)(?!\s?[-–]\s?\d)[^.\n]{0,60}\sđang\s|\sđang\s[^.\n]{0,90}\strong năm (20\d\d)/u;
/** "vị khách đầu tiên trong năm 2017" */
const firstOfYear = /đầu tiên (?:trong|của) năm (20\d\d)(?!\s?[-–/]\s?\d)/u;
const openingMonths = /(?:(?:những|các|mấy) tháng đầu|từ đầu) năm (20\d\d)|đầu năm (20\d\d) (?:đến|tới) nay/iu;
const yearPlan = /ký[^.\n]{0,60}(?:kế hoạch|chương trình)[^.\n]{0,40}\snăm (20\d\d)(?!\s?[-–])/iu;
/** "dự Diễn đàn doanh nghiệp … 2019", "đồng chủ trì hội nghị … 2023": what is held now bears its year. */
const heldNow =
  /(?:dự|chủ trì|khai mạc|tổ chức|diễn ra|tại)\s(?:buổi\s|cuộc\s|lễ khai mạc\s)?(?:tọa đàm|hội nghị|hội thảo|diễn đàn|hội chợ|triển lãm|lễ hội|liên hoan|tuần lễ)\s[^.,\n]{3,90}\s(20\d\d)(?!\s?[-–/]\s?\d)/giu;
const notYet = /(?<![\p{L}])(?:sẽ|sắp|dự kiến|mời|hoan nghênh|chuẩn bị|để|sang thăm|hướng tới|chúc)(?![\p{L}])[^.\n]{0,80}$/iu;
/** "chuyến thăm (từ ngày 11 đến 15/5/2018) vừa qua" */
const justPast = /\d{1,2}[/.-](20\d\d)\)?,?\s(?:vừa qua|vừa rồi|mới đây|lần này)/u;
const newYear = /(?:năm mới|Tết|Xuân)\s[^.,;()\d\n]{0,40}?(20\d\d)(?!\s?[-–/]\s?\d)/u;
const namedYear = /lần thứ [^.\n(]{1,12}\(\p{Lu}{2,}[^)\d]{0,8}(20\d\d)\)/u;
const firstMonths = /(\d{1,2}) tháng đầu (?:năm )?(20\d\d)/giu;
const asOf = /(?:tính\s)?đến (?:hết |cuối |đầu |giữa )?(?:ngày \d{1,2}[/.])?(?:tháng )?(\d{1,2})[/.-](20\d\d)/giu;
const figureOf = /năm (20\d\d)[^.\n]{0,20} đạt|đạt[^.\n]{0,60} năm (20\d\d)/giu;
const plannedFor = /dự kiến[^.\n]{0,60} năm (20\d\d)/giu;

/** The year that the article speaks in, where its words fix it. A year that only lies ahead fixes nothing. */
export function yearOf(draft: Draft): YearAnchor | null {
  const text = draft.page.blocks
    .filter(isArticle)
    .map((block) => draft.page.text.slice(block.start, block.end))
    .join("\n");
  return anniversaryYear(text, draft) ?? namedInText(text) ?? atNewYear(text) ?? lastFigure(text) ?? boundedYear(text);
}

function anniversaryYear(text: string, draft: Draft): YearAnchor | null {
  for (const { 0: whole, 1: count, 2: rest = "", index } of matchesOf(anniversary, text)) {
    if (ahead.test(text.slice(Math.max(0, index - 280), index)) || yearAhead.test(rest.slice(0, 110))) continue;
    const span = fromTo.exec(rest);
    if (span && Number(span[2]) - Number(span[1]) === Number(count))
      return { year: Number(span[2]), reason: `anniversary: ${whole.slice(0, 60)}` };
    const lower = rest.toLowerCase();
    const began = beginnings.find(([phrase]) => {
      const at = lower.indexOf(phrase.toLowerCase());
      return at >= 0 && at <= 40;
    })?.[1];
    if (began !== undefined) return { year: began + Number(count), reason: `anniversary: ${whole.slice(0, 60)}` };
    const met = relations.exec(rest);
    if (met && met.index <= 60) {
      // The country named with it, else the nearest named before it.
      const named = [
        ...foreignIn(rest.slice(0, 110)),
        ...foreignIn(text.slice(Math.max(0, index - 90), index)).reverse(),
        otherSide(draft) ?? "",
      ];
      const since = relationsSince[named[0] ?? ""];
      if (since !== undefined && since + Number(count) >= 1990)
        return { year: since + Number(count), reason: `anniversary: ${whole.slice(0, 60)}` };
    }
  }
  return null;
}

function foreignIn(stretch: string): string[] {
  const words = wordsIn(stretch);
  return words.flatMap((_, at) => countryAt(words, at)?.code ?? []).filter((code) => code !== "VN");
}

function namedInText(text: string): YearAnchor | null {
  for (const [pattern, reason] of [
    [running, "a year said to be running"],
    [firstOfYear, "the first of the year"],
    [openingMonths, "the opening months of the year"],
    [yearPlan, "a plan for the year, signed now"],
    [namedYear, "the year in the event's name"],
    [justPast, "what is just past"],
  ] as const) {
    const found = firstMatch(pattern, text);
    const year = found?.[1] ?? found?.[2];
    if (year) return { year: Number(year), reason };
  }
  for (const { index, 1: year } of matchesOf(heldNow, text))
    if (!notYet.test(text.slice(Math.max(0, index - 100), index))) return { year: Number(year), reason: "the year in the event's name" };
  return null;
}

/** "nhân dịp năm mới 2018": wishes are brought from the November before. */
function atNewYear(text: string): YearAnchor | null {
  const year = Number(firstMatch(newYear, text)?.[1] ?? 0);
  return year > 0 ? { year: year - 1, month: 11, reason: "wishes for the new year" } : null;
}

/** The latest figure: "7 tháng đầu năm 2024", "tính đến tháng 11.2016". */
function lastFigure(text: string): YearAnchor | null {
  const found = [
    ...matchesOf(firstMonths, text).map(([, month, year]) => ({ year: Number(year), month: Number(month) })),
    ...matchesOf(asOf, text).map(([, month, year]) => ({ year: Number(year), month: Number(month) })),
  ].filter(({ month }) => month >= 1 && month <= 12);
  const last = found.toSorted((a, b) => b.year * 12 + b.month - a.year * 12 - a.month)[0];
  return last ? { ...last, reason: "the latest figure" } : null;
}

/** A figure of last year and a plan for this one. */
function boundedYear(text: string): YearAnchor | null {
  const past = matchesOf(figureOf, text).map((found) => Number(found[1] ?? found[2]));
  const planned = matchesOf(plannedFor, text).map((found) => Number(found[1]));
  const [low, high] = [Math.max(...past), Math.min(...planned)];
  return past.length > 0 && planned.length > 0 && high - low === 1 ? { year: high, reason: "between a past figure and a plan" } : null;
}
