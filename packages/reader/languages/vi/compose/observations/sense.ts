import type { Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { mutualWords, oneSideWords, targetWords } from "../../words/indicators.ts";

const target = new RegExp(`(?<!\\p{L})(?:${targetWords.join("|")})(?!\\p{L})`, "iu");
const ahead = /^[^,.;]{0,30}(?:trong \d+ năm tới|những năm tới|trong thời gian tới|trong tương lai)/u;
const mutual = new RegExp(`(?<!\\p{L})(?:${mutualWords.join("|")})(?!\\p{L})`, "iu");

/** What has come about already, though it stands among aims: "…, vốn đã tăng 3 lần". */
const done =
  /(?<!\p{L})(?:(?:đã|vốn|hiện|hiện nay|hiện đang)\s(?:tăng|giảm|đạt|vượt|lên|có|là|đầu tư)|năm (?:ngoái|qua|trước))[^,;]{0,40}$|(?:tài khóa|[Nn]ăm) \d{4},?\s[^;]{0,60}cam kết[^,;]{0,20}$/u;
const alone = new RegExp(`(?<!\\p{L})(?:${oneSideWords.join("|")})(?!\\p{L})`, "u");
const sinceThen = /^[^,;.]{0,10}từ (?:năm )?\d{4} đến nay/u;
const between =
  /(?<!\p{L})(?:[Hh]ai nước|[Hh]ai bên|[Ss]ong phương|hai chiều|2 nước|[Gg]iữa \p{Lu}[\p{L} ]{1,30} (?:và|với) \p{Lu}\p{L}*)(?!\p{L})/u;

/** How far from a figure the words are that tell what it is of. */
export const reach = 300;

/** A figure still to be reached: "đưa kim ngạch lên 5 tỷ USD vào năm 2020". */
export function isTarget(text: string, sentence: Sentence, figure: Span): boolean {
  const before = text.slice(Math.max(sentence.start, figure.start - reach), figure.start);
  const clause = before.slice(before.lastIndexOf(";") + 1);
  if (done.test(clause) || sinceThen.test(text.slice(figure.end, figure.end + 40))) return false;
  return target.test(clause.slice(-160)) || ahead.test(text.slice(figure.end, Math.min(sentence.end, figure.end + reach)));
}

/** "kim ngạch xuất khẩu của Việt Nam năm 2023 đạt …": to all the world, where no direction is told. */
const ownTrade = /(?:xuất|nhập) khẩu(?: \p{Ll}+){0,4} của \p{Lu}[^,;]*$/u;
const direction = /(?<!\p{L})(?:sang|từ|vào|với|tới|đến|giữa|thị trường này|nước bạn)(?!\p{L})/u;

/** A figure of one country alone: its people, its land, its whole economy. */
export function isOneSide(text: string, sentence: Sentence, { start, end }: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  const rest = text.slice(end, Math.min(sentence.end, end + 25));
  const around = text.slice(Math.max(sentence.start, start - reach), Math.min(sentence.end, end + reach));
  if (ownTrade.test(before) && !direction.test(around) && !between.test(around)) return true;
  return (
    alone.test(before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1)) ||
    alone.test(rest.slice(0, rest.search(/[,;]|$/u)))
  );
}

/** Whether a sentence tells of both sides, whether it names a country at all, and whether those before it tell of both. */
export interface Mutuality {
  here: boolean;
  country: boolean;
  above: boolean;
  /** People of one country learn in the other. */
  learning: boolean;
}

export const mutualityOf = (draft: Draft, sentence: Sentence, above: readonly Sentence[]): Mutuality => ({
  here: mutual.test(sentence.text),
  country: /nước này/iu.test(sentence.text) || mentionsWithin(draft, "place", sentence).some(({ value }) => value.country !== null),
  learning: learning.test(sentence.text) && mentionsWithin(draft, "place", sentence).some(({ value }) => (value.country ?? "VN") !== "VN"),
  above: !/cả nước/u.test(sentence.text) && above.some(({ text }) => between.test(text)),
});

const learning =
  /(?<!\p{L})(?:lưu học sinh|du học sinh|(?:gửi|cử|được cử|được gửi|đưa)(?:\s[^,.;]{0,60})?\ssang|sang (?:[^,.;]{0,30}\s)?học|theo học|học tập tại|đào tạo (?:[^,.;]{0,20}\s)?(?:cho|giúp)|(?:giúp|cho) \p{Lu}\p{L}+ đào tạo)(?!\p{L})/u;
const learners = /^(?:students|experts|trainees|citizens|scholarships)/;

/** Trade and travel are of two sides only where the words say so; money that is put into a country comes from somewhere. */
const ofTwo = /^(?:trade|exports|imports|tourists|visitors|students|experts|citizens|goods|area|institutions)/;

/** A figure of the relationship: words near it tell of both sides. Things counted must stand in such a sentence themselves. */
export const isMutual = (
  { here, country, above, learning }: Mutuality,
  { rule, indicator }: { rule: string; indicator: string },
): boolean => here || (learning && learners.test(indicator)) || (above && rule !== "things counted") || (country && !ofTwo.test(indicator));
