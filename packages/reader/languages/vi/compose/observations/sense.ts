import type { Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { mutualWords, targetWords } from "../../words/indicators.ts";
import { sidesOf } from "../sides.ts";

const target = new RegExp(`(?<!\\p{L})(?:${targetWords.join("|")})(?!\\p{L})`, "iu");
const ahead = /^[^,.;]{0,30}(?:trong \d+ năm tới|những năm tới|trong thời gian tới|vào năm|trong tương lai)/u;
const mutual = new RegExp(`(?<!\\p{L})(?:${mutualWords.join("|")})(?!\\p{L})`, "u");

/** What has come about already, though it stands among aims: "…, vốn đã tăng 3 lần". */
const done = /(?<!\p{L})đã\s(?:tăng|giảm|đạt|vượt|lên)[^,;]{0,30}$/u;
const between = /(?<!\p{L})(?:hai nước|hai bên|song phương|hai chiều|2 nước)(?!\p{L})/u;

/** A figure still to be reached: "đưa kim ngạch lên 5 tỷ USD vào năm 2020". */
export function isTarget(text: string, sentence: Sentence, figure: Span): boolean {
  const clause = text.slice(sentence.start, figure.start).split(/[;]/u).at(-1) ?? "";
  if (done.test(clause)) return false;
  return target.test(clause.slice(-160)) || ahead.test(text.slice(figure.end, sentence.end));
}

/** A figure of the relationship: an article of two sides, and words near the figure that tell of both. */
export function isMutual(draft: Draft, sentence: Sentence, subject: { rule: string }): boolean {
  if (sidesOf(draft).length < 2) return false;
  if (mutual.test(sentence.text)) return true;
  if (subject.rule === "things counted" || /cả nước/u.test(sentence.text)) return false;
  const index = draft.page.sentences.indexOf(sentence);
  return draft.page.sentences.slice(Math.max(0, index - 4), index).some(({ text }) => between.test(text));
}
