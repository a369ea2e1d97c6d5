import { headwords } from "../../words/instruments.ts";

const head = new RegExp(`^(?:${headwords.map(([words]) => words.replace("thỏa", "th(?:ỏa|oả)")).join("|")})(?!\\p{L})\\s*`, "iu");
const inner = /\s(?:được\s)?ký(?:\skết)?\s(?:ngày|tháng|năm)\s\d[\d/.-]*/u;
const years = /(\d{4})\s?(?:[-–]|đến(?:\snăm)?)\s?(\d{4})/u;
const year = /(?<!đến\s)năm(?:\shọc)?\s(\d{4})/u;
const pair = /\p{Lu}\p{Ll}+\s?[-–]\s?\p{Lu}/u;
/** "giữa Bộ Công an Việt Nam và Bộ An ninh Lào": both parties by name. */
const namedBodies = /giữa\s(?!lãnh đạo)\p{Lu}[^,;]*\svà\s\p{Lu}/u;
/** "thỏa thuận giữa lãnh đạo cấp cao": what leaders agreed at large, and no one document. */
const leaders = /(?:giữa|của)\s(?:các\s)?lãnh đạo/iu;
/** What makes an everyday word a document: it is signed, adopted or carried out. */
const adopted =
  /(?:thông qua|ký kết|ký|khuôn khổ|triển khai|thực hiện|ban hành|ra|công bố)(?:\s(?:một|hai|bản|thêm|tốt|hiệu quả|có hiệu quả))*\s$/iu;

/** "lễ ký Tuyên bố chung, bản ghi nhớ về …" */
const signedInList = /(?:^|\s)(?:ký|ký kết|trao)\s[^.;]*(?:,|và)\s$/u;

/** The name without the day it was signed on. */
export const titleOf = (words: string) => words.replace(inner, "").replace(/\s+/g, " ");

/** What two names of one document share although their headwords differ. */
export const withoutHead = (title: string) =>
  title
    .normalize("NFC")
    .toLocaleLowerCase("vi")
    .replace(head, "")
    .replace(/\s*[-–]\s*/g, "-")
    .replaceAll("2 ", "hai ") || title.toLocaleLowerCase("vi");

/** "Hiệp định quy chế biên giới năm 1990": a treaty is of the year in which it was made; a plan is for its year. */
const ofYear =
  /^(?:hiệp (?:ước|định|nghị)|nghị định thư|công ước|thỏa ước|th(?:ỏa|oả) thuận)\s(?!chiến lược|hợp tác)(?:(?!giai đoạn|kế hoạch|chương trình).)*\snăm\s((?:19|20)\d{2})$/iu;
export const yearMade = (words: string): string | null => ofYear.exec(words)?.[1] ?? null;

export function periodOf(words: string): string | null {
  if (yearMade(words)) return null;
  const span = years.exec(words);
  if (span) return `${span[1]}/${span[2]}`;
  return year.exec(words.replace(inner, ""))?.[1] ?? null;
}

/** True for documents spoken of in general, false for one that is named, null for words that name none. */
export function isGeneric(words: string, before: string, rule: string): boolean | null {
  const named = namedBodies.test(words) || (periodOf(words) !== null && words.length > 20);
  if (rule.endsWith("in general") || leaders.test(words)) return !named;
  if (rule.endsWith("headword")) return false;
  const title = titleOf(words);
  const after = title.replace(head, "");
  const capital = /^\p{Lu}/u.test(title);
  if (capital) return after === "" ? (adopted.test(before) ? false : null) : false;
  const sided = /(?:giữa|với)\s/u.test(title) || pair.test(title);
  if (named || sided || /^(?:hiệp ước|nghị định thư|tuyên bố (?:về )?tầm nhìn)/u.test(title)) return false;
  if (/\svề\s/u.test(title) && signedInList.test(before)) return false;
  if (/^(?:chương trình|tuyên bố chung|thông cáo chung)/u.test(title)) return adopted.test(before) ? false : null;
  return null;
}
