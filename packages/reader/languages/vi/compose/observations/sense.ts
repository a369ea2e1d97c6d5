import type { Span } from "@bilateral/records";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { mutualWords, targetWords } from "../../words/indicators.ts";

const target = new RegExp(`(?<!\\p{L})(?:${targetWords.join("|")})(?!\\p{L})`, "iu");
const ahead = /^[^,.;]{0,30}(?:trong \d+ năm tới|những năm tới|trong thời gian tới|vào năm|trong tương lai)/u;
const mutual = new RegExp(`(?<!\\p{L})(?:${mutualWords.join("|")})(?!\\p{L})`, "u");

/** What has come about already, though it stands among aims: "…, vốn đã tăng 3 lần". */
const done = /(?<!\p{L})đã\s(?:tăng|giảm|đạt|vượt|lên)[^,;]{0,30}$/u;
const between = /(?<!\p{L})(?:hai nước|hai bên|song phương|hai chiều|2 nước)(?!\p{L})/u;

/** How far from a figure the words are that tell what it is of. */
export const reach = 300;

/** A figure still to be reached: "đưa kim ngạch lên 5 tỷ USD vào năm 2020". */
export function isTarget(text: string, sentence: Sentence, figure: Span): boolean {
  const before = text.slice(Math.max(sentence.start, figure.start - reach), figure.start);
  const clause = before.slice(before.lastIndexOf(";") + 1);
  if (done.test(clause)) return false;
  return target.test(clause.slice(-160)) || ahead.test(text.slice(figure.end, Math.min(sentence.end, figure.end + reach)));
}

/** Whether a sentence tells of both sides, and whether those before it do. */
export interface Mutuality {
  here: boolean;
  above: boolean;
}

export const mutualityOf = (sentence: Sentence, above: readonly Sentence[]): Mutuality => ({
  here: mutual.test(sentence.text),
  above: !/cả nước/u.test(sentence.text) && above.some(({ text }) => between.test(text)),
});

/** A figure of the relationship: words near it tell of both sides. Things counted must stand in such a sentence themselves. */
export const isMutual = ({ here, above }: Mutuality, { rule }: { rule: string }): boolean => here || (above && rule !== "things counted");
