import type { Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { reach } from "./sense.ts";

const compared = /so\svới(?:\s(?:cùng\s(?:kỳ|thời\skỳ|thời\sđiểm)))?(?:\scủa)?\s$/u;
const opens = /^(?:trong|riêng|hết|(?:tính |kể )?(?:đến|từ)(?: hết)?)?\s?$/iu;
const toNow = /^\s(?:đến|tới)\snay/u;
const within = /^\s(?:lần đầu tiên\s)?(?:trong\s|vào\s|tính đến\s|\()?$/u;

/** The period of a figure: the date right behind it, or else the last one named before it. Dates that it is compared with are not its own. */
export function periodOf(
  draft: Draft,
  sentence: Sentence,
  figure: Span,
  number: Span = figure,
): { edtf: string; start: number; end: number } | null {
  const { text } = draft.page;
  const dates = mentionsWithin(draft, "date", {
    start: Math.max(sentence.start, figure.start - reach),
    end: Math.min(sentence.end, figure.end + reach),
  }).filter(({ start, value }) => value.edtf !== null && !compared.test(text.slice(Math.max(0, start - 24), start)));
  const inside =
    dates.findLast(({ start, end }) => start >= figure.start && end <= number.start) ??
    dates.find(({ start, end }) => start >= figure.start && end <= figure.end);
  const behind = dates.find(({ start }) => start >= figure.end && within.test(text.slice(figure.end, start)));
  // Across a semicolon only the date that opens the sentence holds.
  const before = dates.findLast(
    ({ start, end }) =>
      end <= figure.start &&
      ((start - sentence.start < 30 && opens.test(text.slice(sentence.start, start))) || !text.slice(end, figure.start).includes(";")),
  );
  const date = behind ?? inside ?? before;
  if (!date || date.value.edtf === null || toNow.test(text.slice(date.end, date.end + 10))) return null;
  // A day tells when something was said, unless the figure is counted up to it.
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(date.value.edtf) &&
    !/(?:[Tt]ính đến|đến)(?:\s(?:hết\s)?ngày)?\s$/u.test(text.slice(Math.max(0, date.start - 20), date.start)) &&
    !/^(?:[Tt]ính )?đến/u.test(text.slice(date.start))
  )
    return null;
  return { edtf: date.value.edtf, start: date.start, end: date.end };
}
