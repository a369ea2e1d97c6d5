/** The forms of a date, one pattern and one reading each. Long, because a language's ways of saying a date are best seen side by side. */
import type { PartOfDay } from "@bilateral/records";
import type { DateValue } from "../../../../mention.ts";
import {
  fromPublication,
  lunarMonthWords,
  monthWords,
  numberWords,
  partsOfDayWords,
  quarterWords,
  weekdayWords,
} from "../../words/dates.ts";
import { figure } from "../opened.ts";

type Groups = Record<string, string | undefined>;
export interface DateForm {
  name: string;
  /** The words that it may begin with. */
  opens: readonly string[];
  /** Sticky: tried at those words. */
  pattern: RegExp;
  /** Null where the words only look like a date. */
  read(groups: Groups): Omit<DateValue, "certainty"> | null;
}

const alternatives = (words: Record<string, unknown>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join("|");
const free = "(?<![\\p{L}\\p{N}/.,-])";
const ended = "(?![\\p{L}\\p{N}]|[/.,-]\\p{N}|/\\p{L})";
/** "thương mại hai chiều" is no time of the day. */
const part = `(?<!(?<![\\p{L}\\p{N}])(?:một|hai|2|nhiều|đa|mọi|các)\\s)(?<part>${alternatives(partsOfDayWords)})`;
/** What tells that the figures after it are a day: "ngày", "sáng", "hôm", a bracket, a weekday. */
const lead = `(?:(?<![\\p{L}\\p{N}])(?:${part}(?:\\s(?:muộn|sớm))?[,\\s]{1,2}(?:(?:${alternatives(weekdayWords)})\\s?[,(-]?\\s?)?(?:ngày\\s|hôm\\s|(?:qua|(?<now>nay))[,\\s]{1,2}[(]?(?:ngày\\s)?)?|ngày\\s|hôm\\s(?:(?:(?<today>nay)|qua)[,\\s]{1,2}[(]?(?:ngày\\s)?)?|(?:${alternatives(weekdayWords)})\\s?[,(-]?\\s?(?:ngày\\s)?|vào\\s|từ\\s)|(?<=[(])(?:ngày\\s)?)`;
const parts = Object.keys(partsOfDayWords);
const leads = [...parts, ...Object.keys(weekdayWords), "ngày", "hôm", "vào", "từ", figure];
const day = "(?<day>0?[1-9]|[12]\\d|3[01])";
const month = "(?<month>0?[1-9]|1[0-2])";
const year = "(?<year>(?:19|20)\\d\\d)";
const anyMonth = `(?<month>0?[1-9]|1[0-2]|${alternatives(monthWords)})`;
const to = "\\s?(?<to>[-–—]|đến(?:\\shết)?|tới|và)\\s?(?:ngày\\s)?";
const lastDay = "(?<last>0?[1-9]|[12]\\d|3[01])";
const lunar = "(?!\\s(?:năm\\s)?(?:âm lịch|ÂL))";
const pattern = (source: string) => new RegExp(source, "iuy");

const two = (number: string | number | undefined) => String(number ?? "").padStart(2, "0");
const monthOf = (words: string | undefined) => monthWords[(words ?? "").toLowerCase()] ?? Number(words);
const calendar = (y: string | undefined, m: number, d?: string | number) =>
  `${y ?? "XXXX"}-${two(m)}${d === undefined ? "" : `-${two(d)}`}`;
const partOf = ({ part: words }: Groups): { partOfDay?: PartOfDay } => {
  const found = words && partsOfDayWords[words.toLowerCase()];
  return found ? { partOfDay: found } : {};
};
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const exists = (m: number, d: string | undefined) => Number(d) <= (lengths[m - 1] ?? 0);
const months = (y: string | undefined, from: number, until: number) => `${calendar(y, from)}/${calendar(y, until)}`;
const countOf = (words: string | undefined) => numberWords[(words ?? "").toLowerCase()] ?? Number(words);
const counted = `(?<count>\\d{1,2}|${alternatives(numberWords)})`;

/** From a day to a day; null where the calendar has no such days, or where "và" names two that do not follow each other. */
function stretch(
  from: { y: string | undefined; m: number; d: string },
  until: { y: string | undefined; m: number; d: string },
  joint = "",
) {
  if (!exists(from.m, from.d) || !exists(until.m, until.d)) return null;
  const follows = from.m === until.m ? Number(until.d) - Number(from.d) === 1 : Number(until.d) === 1 && (until.m - from.m + 12) % 12 === 1;
  if (joint === "và" && !follows) return null;
  if (from.m === until.m && Number(from.d) >= Number(until.d) && (from.y ?? until.y) === until.y) return null;
  // "(02/9/1945-02/9/2025)" are two days, years apart, not a stretch of time.
  if (from.y && until.y && Number(until.y) - Number(from.y) > 1) return null;
  const year = from.y ?? (until.y && from.m > until.m ? String(Number(until.y) - 1) : until.y);
  return { edtf: `${calendar(year, from.m, from.d)}/${calendar(until.y, until.m, until.d)}` };
}

/** So many days from a day on. */
function daysFrom(y: string | undefined, m: number, d: string, count: number) {
  const length = lengths[m - 1] ?? 31;
  const last = Number(d) + count - 1;
  if (count < 2 || count > 20) return null;
  return last <= length
    ? stretch({ y, m, d }, { y, m, d: String(last) })
    : stretch({ y, m, d }, { y: y && m === 12 ? String(Number(y) + 1) : y, m: (m % 12) + 1, d: String(last - length) });
}

export const dateForms: readonly DateForm[] = [
  {
    // 2/9/1945 · ngày 05-03-2024 · 20.9.1977
    name: "full",
    opens: [...parts, "ngày", figure],
    pattern: pattern(
      `(?:${free}|(?<=\\d{4}[-–]))(?:${part}\\s(?:ngày\\s)?|ngày\\s)?${day}(?<mark>[/.-])${month}\\k<mark>${year}(?![\\p{L}\\p{N}]|[/.,]\\p{N})`,
    ),
    read: (g) => (exists(Number(g.month), g.day) ? { edtf: calendar(g.year, Number(g.month), g.day), ...partOf(g) } : null),
  },
  {
    // ngày 2 tháng 9 năm 1945 · sáng 7 tháng Ba
    name: "in words",
    opens: [...parts, "ngày", figure],
    pattern: pattern(
      `(?:${part}\\s(?:ngày\\s)?|ngày\\s|${free})${day}\\stháng\\s${anyMonth}(?:(?:,?\\snăm\\s|[/.-])${year})?${ended}${lunar}`,
    ),
    read: (g) => (exists(monthOf(g.month), g.day) ? { edtf: calendar(g.year, monthOf(g.month), g.day), ...partOf(g) } : null),
  },
  {
    // ngày 16/7 · Sáng 5/3 · Chiều 7-2 · ngày 20.10 · (2/9)
    name: "day and month",
    opens: leads,
    pattern: pattern(`${lead}${day}[/.-]${month}${ended}${lunar}`),
    read: (g) =>
      exists(Number(g.month), g.day)
        ? {
            edtf: calendar(undefined, Number(g.month), g.day),
            ...partOf(g),
            // "sáng nay (16/7)" says of which day "nay" is said.
            ...((g.now ?? g.today) && { relative: { to: "publication", days: 0 } as const }),
          }
        : null,
  },
  {
    // ngày 5-7/3 · từ ngày 29-30/6/2017 · từ ngày 5 đến 7/3 · ngày 20 và 21/3 · các ngày 3, 4 và 5/9 · ngày 26, 27/1
    name: "days of a month",
    opens: leads,
    pattern: pattern(
      `${lead}(?:ngày\\s)?${day}(?<listed>(?:,\\s(?:0?[1-9]|[12]\\d|3[01])){0,5})(?:${to}|,\\s)${lastDay}(?:[/.-]|\\stháng\\s)${anyMonth}(?:(?:[/.-]|,?\\snăm\\s)${year})?${ended}${lunar}`,
    ),
    read: (g) => {
      const m = monthOf(g.month);
      return stretch({ y: g.year, m, d: g.day ?? "" }, { y: g.year, m, d: g.last ?? "" }, g.listed ? "" : g.to);
    },
  },
  {
    // từ ngày 28/6 - 1/7 · từ 26/6 đến 1/7/2017 · từ ngày 28 tháng 6 đến ngày 1 tháng 7
    name: "from day to day",
    opens: leads,
    pattern: pattern(
      `${lead}(?:ngày\\s)?${day}(?:[/.-]|\\stháng\\s)${month}(?:(?:[/.-]|\\snăm\\s)(?<from>(?:19|20)\\d\\d))?${to}${lastDay}(?:[/.-]|\\stháng\\s)(?<lastMonth>0?[1-9]|1[0-2])(?:(?:[/.-]|,?\\snăm\\s)${year})?${ended}${lunar}`,
    ),
    read: (g) => stretch({ y: g.from, m: Number(g.month), d: g.day ?? "" }, { y: g.year, m: Number(g.lastMonth), d: g.last ?? "" }, g.to),
  },
  {
    // 9 - 11/5/2017: · 28/6-1/7/2017
    name: "days with their year",
    opens: [figure],
    pattern: pattern(
      `${free}${day}(?:[/.](?<first>0?[1-9]|1[0-2])(?:[/.](?<from>(?:19|20)\\d\\d))?)?\\s?[-–—]\\s?${lastDay}[/.]${month}[/.]${year}${ended}${lunar}`,
    ),
    read: (g) => stretch({ y: g.from, m: Number(g.first ?? g.month), d: g.day ?? "" }, { y: g.year, m: Number(g.month), d: g.last ?? "" }),
  },
  {
    // trong 4 ngày, bắt đầu từ ngày 10 tháng 8 · kéo dài ba ngày từ 5/6/2017
    name: "so many days from a day",
    opens: ["trong", "kéo"],
    pattern: pattern(
      `${free}(?:trong|kéo\\sdài)\\s(?:vòng\\s)?${counted}\\sngày,?\\s(?:bắt\\sđầu\\s|kể\\s)*(?:từ\\s)?(?:ngày\\s)?${day}(?:[/.-]|\\stháng\\s)${month}(?:(?:[/.-]|,?\\snăm\\s)${year})?${ended}${lunar}`,
    ),
    read: (g) => daysFrom(g.year, Number(g.month), g.day ?? "", countOf(g.count)),
  },
  {
    // ngày 15 tháng này · từ ngày 9 đến ngày 11 tháng tới
    name: "days of this month",
    opens: leads,
    pattern: pattern(`${lead}(?:ngày\\s)?${day}(?:${to}${lastDay})?\\stháng\\s(?<near>này|tới|sau|trước)(?!\\p{L})`),
    read: (g) => {
      const from = `XXXX-XX-${two(g.day)}`;
      if (g.last && Number(g.day) >= Number(g.last)) return null;
      const found = fromPublication[`tháng ${g.near?.toLowerCase()}`];
      return { edtf: g.last ? `${from}/XXXX-XX-${two(g.last)}` : from, relative: { to: "publication", months: found?.months ?? 0 } };
    },
  },
  {
    // tháng 7/2024 - tháng 7/2027 · 7/2024-7/2027 · từ tháng 3 đến tháng 5/2017
    name: "from month to month",
    opens: ["tháng", figure],
    pattern: pattern(
      `${free}(?:tháng\\s${month}(?:[/.](?<from>20\\d\\d))?|(?<bare>0?[1-9]|1[0-2])/(?<bareYear>20\\d\\d))\\s?(?:[-–—]|đến(?:\\shết)?|tới)\\s?(?:tháng\\s)?(?<lastMonth>0?[1-9]|1[0-2])(?:[/.]|\\snăm\\s)${year}${ended}`,
    ),
    read: (g) => {
      const first = calendar(g.from ?? g.bareYear ?? g.year, Number(g.month ?? g.bare));
      const last = calendar(g.year, Number(g.lastMonth));
      return first < last ? { edtf: `${first}/${last}` } : null;
    },
  },
  {
    // mùng 3 Tết · chiều 26 tháng Chạp · rằm tháng Bảy · mồng 10 tháng 3 âm lịch · ngày 15/8 âm lịch
    name: "lunar",
    opens: [...parts, "ngày", "mùng", "mồng", "rằm", figure],
    pattern: pattern(
      `(?:${part}\\s(?:ngày\\s)?|ngày\\s|${free})(?:(?<beginning>mùng|mồng)\\s|(?<full>rằm)\\s)?(?:(?<day>0?[1-9]|[12]\\d|30)(?:\\s|/))?(?:(?<tet>Tết)|tháng\\s(?<named>${alternatives(lunarMonthWords)})(?:\\s(?:âm\\slịch|ÂL))?|(?:tháng\\s)?${anyMonth}(?<marked>\\s(?:năm\\s)?(?:âm\\slịch|ÂL))?)(?!\\p{L})`,
    ),
    read: (g) => {
      const day = g.full ? 15 : Number(g.day);
      if (!day || (g.full && g.day) || (!g.tet && !g.named && !g.marked && !g.full && !g.beginning)) return null;
      const month = g.tet ? (day > 27 ? 12 : 1) : (lunarMonthWords[(g.named ?? "").toLowerCase()] ?? monthOf(g.month));
      return { edtf: null, lunar: { month, day }, ...partOf(g) };
    },
  },
  {
    // tháng 7/2024 · Tháng 6.2014 · tháng 5 năm 2010 · tháng Ba · tháng 11 tới · tháng 3 năm nay
    name: "month",
    opens: ["tháng"],
    pattern: pattern(
      `(?<!cách mạng\\s|(?:mỗi|hằng|hàng|từng|nửa|một|vài|mấy)\\s|\\p{N}\\s|[\\p{L}\\p{N}])tháng\\s${anyMonth}(?:(?:\\s?[/.-]\\s?|,?\\snăm\\s)${year}|\\s(?<near>năm nay|năm ngoái|năm tới|năm sau|tới|vừa qua|vừa rồi|sắp tới))?${ended}${lunar}(?!\\s(?:tuổi|Giêng|Chạp|lần))`,
    ),
    read: (g) => {
      const edtf = calendar(g.year, monthOf(g.month));
      const near = g.near?.toLowerCase();
      if (near === undefined) return { edtf };
      const years = fromPublication[near]?.years;
      return years !== undefined
        ? { edtf, relative: { to: "publication", years } }
        : { edtf, relative: { to: "publication", direction: near.endsWith("tới") ? 1 : -1 } };
    },
  },
  {
    // 7 tháng đầu năm 2024 · ba tháng đầu năm · 9 tháng năm 2023
    name: "first months",
    opens: [...Object.keys(numberWords), figure],
    pattern: pattern(
      `${free}${counted}\\stháng\\s(?:đầu\\s(?:năm|của năm)|đầu(?=\\s(?:19|20)\\d\\d)|năm)(?:\\s(?:${year}|(?<near>nay|ngoái|trước)))?${ended}`,
    ),
    read: (g) => {
      const count = countOf(g.count);
      if (count < 1 || count > 12) return null;
      const near = g.near && fromPublication[`năm ${g.near.toLowerCase()}`]?.years;
      return {
        edtf: months(g.year, 1, count),
        ...(typeof near === "number" && { relative: { to: "publication", years: near } as const }),
      };
    },
  },
  {
    // nửa đầu năm 2022 · nửa cuối năm 2023
    name: "half year",
    opens: ["nửa"],
    pattern: pattern(`${free}nửa\\s(?<half>đầu|cuối)\\snăm\\s${year}${ended}`),
    read: (g) => ({ edtf: g.half?.toLowerCase() === "đầu" ? months(g.year, 1, 6) : months(g.year, 7, 12) }),
  },
  {
    // Quý IV năm 2017 · quý 3/2020 · quý II tới
    name: "quarter",
    opens: ["quý"],
    pattern: pattern(`${free}quý\\s(?<quarter>IV|III|II|I|[1-4])(?:(?:[/.-]|,?\\snăm\\s)${year})?${ended}`),
    read: (g) => {
      const quarter = quarterWords[(g.quarter ?? "").toLowerCase()] ?? 1;
      return { edtf: months(g.year, quarter * 3 - 2, quarter * 3) };
    },
  },
  {
    // giai đoạn 2021-2025 · nhiệm kỳ 2020 - 2021 · 2021 - 2030
    name: "years",
    opens: ["từ", "năm", figure],
    pattern: pattern(
      `(?:${free})(?:(?:từ\\s)?năm\\s)?(?<first>(?:19|20)\\d\\d)\\s?(?:[-–—]|đến(?:\\snăm)?)\\s?(?<last>(?:19|20)\\d\\d)${ended}`,
    ),
    read: (g) => (Number(g.first) < Number(g.last) ? { edtf: `${g.first}/${g.last}` } : null),
  },
  {
    // năm 2024 · cuối năm 2017 · (1977)
    name: "year",
    opens: ["năm", "đến", figure],
    pattern: pattern(`(?:${free}năm\\s|(?<=\\()|${free}đến\\s)${year}${ended}`),
    read: (g) => ({ edtf: g.year ?? null }),
  },
  {
    // Năm APEC 2017 · Năm đoàn kết hữu nghị Việt Nam - Lào 2017 · Năm Du lịch ASEAN 2019
    name: "named year",
    opens: ["năm"],
    pattern:
      /(?<![\p{L}\p{N}])[Nn]ăm\s(?:APEC|ASEAN|AIPA|Chủ tịch|[Đđ]oàn kết|[Hh]ữu nghị|[Dd]u lịch|[Vv]ăn hóa|[Nn]goại giao|[Gg]iao lưu|[Hh]ợp tác|chéo|Việt Nam)(?:\s[-–]|\s[\p{L}&]+){0,8}?\s(?<year>20\d\d)(?![\p{L}\p{N}]|[/.,-]\p{N}|\s?[-–]\s?20\d\d)/uy,
    read: (g) => ({ edtf: g.year ?? null }),
  },
  {
    // APEC 2017 · ASEAN/AIPA 2024
    name: "year of a name",
    opens: [figure],
    pattern: /(?<=\p{Lu}{2}\s(?:[-–]\s)?)(?<year>20\d\d)(?![\p{L}\p{N}]|[/.,-]\p{N}|\s?(?:USD|đồng|người|tỷ|triệu|[-–]\s?(?:19|20)\d\d))/uy,
    read: (g) => ({ edtf: g.year ?? null }),
  },
  {
    // hôm nay · sáng nay · tối qua · tuần tới · năm ngoái
    name: "near",
    opens: [...parts, "ngày", "hôm", "tuần", "tháng", "năm", "sang"],
    pattern: pattern(
      `${free}(?:${part}\\s(?:sớm\\s)?(?<short>nay|qua|mai)|(?<near>(?:ngày\\s)?hôm\\s(?:nay|qua|kia)|ngày\\s(?:mai|kia)|(?<!(?:\\p{N}|các|những|vài|nhiều|mấy|hai|ba|bốn|năm|mười|chục|trăm)\\s)(?:tuần\\s(?:này|tới|sau|trước|qua)|tháng\\s(?:này|tới|sau|trước|qua)|(?<!kỳ\\s)năm\\s(?:nay|ngoái|tới|sau))|sang\\snăm))(?![\\p{L}\\p{N}]|\\s(?:tuổi|thế kỷ))`,
    ),
    read: (g) => {
      const found = fromPublication[(g.near ?? g.short ?? "").toLowerCase().replace(/\s+/gu, " ")];
      return found ? { edtf: null, relative: { to: "publication", ...found }, ...partOf(g) } : null;
    },
  },
  {
    // hôm thứ Hai · sáng thứ Ba
    name: "weekday",
    opens: [...parts, "hôm", "ngày"],
    pattern: pattern(
      `${free}(?:${part}|hôm|ngày)\\s(?<weekday>${alternatives(weekdayWords)})(?:\\s(?<near>tới|tuần tới|vừa qua))?(?![\\p{L}\\p{N}]|[,]?\\s\\(?(?:ngày\\s)?\\d)`,
    ),
    read: (g) => {
      const weekday = weekdayWords[(g.weekday ?? "").toLowerCase()];
      if (weekday === undefined) return null;
      return {
        edtf: null,
        relative: { to: "publication", weekday, direction: g.near?.toLowerCase().endsWith("tới") ? 1 : -1 },
        ...partOf(g),
      };
    },
  },
  {
    // cùng ngày · sáng cùng ngày · ngày hôm sau · trưa cùng ngày
    name: "same day",
    opens: [...parts, "cùng", "ngày", "hôm"],
    pattern: pattern(
      `${free}(?:${part}\\s)?(?:cùng\\sngày(?!\\s(?:tháng|càng|\\d))|(?<next>(?:ngày\\s)?hôm\\ssau|ngày\\skế\\stiếp))(?![\\p{L}\\p{N}])`,
    ),
    read: (g) => ({ edtf: null, relative: { to: "last-date", days: g.next ? 1 : 0 }, ...partOf(g) }),
  },
  {
    // trước đó một ngày · hai ngày sau đó · trước đó vài ngày
    name: "days before or after",
    opens: ["trước", "sau", figure, ...Object.keys(numberWords), "vài", "mấy", "ít"],
    pattern: pattern(
      `${free}(?:(?<way>trước|sau)\\sđó\\s(?:${counted}|(?<some>vài|mấy|ít))|(?:(?<number>\\d{1,2}|${alternatives(numberWords)})|(?<few>vài|mấy|ít)))\\s(?:ngày|hôm)(?<after>\\s(?:trước|sau)\\sđó)?(?!\\p{L})`,
    ),
    read: (g) => {
      const way = (g.way ?? g.after?.trim() ?? "").toLowerCase();
      if (way === "") return null;
      const number = g.count ?? g.number;
      const days = number && !g.some && !g.few ? countOf(number) * (way.startsWith("trước") ? -1 : 1) : undefined;
      return { edtf: null, relative: { to: "last-date", ...(days !== undefined && { days }) } };
    },
  },
  {
    // năm tiếp theo · năm sau đó · năm trước đó
    name: "year after",
    opens: ["năm"],
    pattern: pattern(`${free}năm\\s(?:(?:liền\\s)?(?:kế\\s)?tiếp\\stheo|kế\\stiếp|sau\\sđó|(?<before>trước\\sđó))(?!\\p{L})`),
    read: (g) => ({ edtf: null, relative: { to: "last-date", years: g.before ? -1 : 1 } }),
  },
  {
    // cùng kỳ năm 2023 · cùng kỳ năm trước · cùng kỳ
    name: "same period",
    opens: ["cùng"],
    pattern: pattern(`${free}cùng\\skỳ(?:\\snăm\\s(?:${year}|(?<near>ngoái|trước)))?${ended}`),
    read: (g) => ({ edtf: g.year ?? null, relative: { to: "last-period", ...(!g.year && { years: -1 }) } }),
  },
];
