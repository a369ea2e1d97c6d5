import type { Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";

/** "In 2019 the two countries agreed to …", "agreed last year to …": what the article tells of earlier times, and nobody says again. */
export function toldOfBefore(draft: Draft, sentence: Sentence, verb: Span): boolean {
  const now = newsDay(draft);
  if (!now) return false;
  const { text } = draft.page;
  const lead = text.slice(sentence.start, verb.start);
  if (/\b(?:said|says|told|stressed|noted|affirmed|emphasi[sz]ed|recalled|added|reiterated|underlined)\b/.test(lead)) return false;
  return mentionsWithin(draft, "date", { start: sentence.start, end: Math.min(sentence.end, verb.end + 24) }).some(
    ({ value, start, end }) => {
      const day = value.edtf?.split("/").at(-1) ?? null;
      if (!day || /X/.test(day) || !earlier(day, now)) return false;
      return (
        (start > verb.start && /^\s(?:in\s|on\s|at\s)?$/.test(text.slice(verb.end, start))) ||
        (end < verb.start &&
          /(?:^|\s)(?:[Ii]n|[Oo]n|[Ss]ince|[Dd]uring|[Bb]ack in|[Aa]s early as|[Ll]ast\s\w+)\s[^.;:]{0,40}$/.test(
            text.slice(sentence.start, start),
          ))
      );
    },
  );
}

/** More than a month before the news, as far as the date says. */
const earlier = (day: string, now: string) => (day.length <= 4 ? day < now.slice(0, 4) : day.slice(0, 7) < now.slice(0, 7));

function newsDay(draft: Draft): string | null {
  const held = draft.engagements.map(({ date, status }) =>
    status === "held" && date && !/X/.test(date) ? (date.split("/").at(-1) ?? "") : "",
  );
  return (
    draft.published ??
    (held
      .filter((day) => day.length >= 7)
      .sort()
      .at(-1) ||
      null)
  );
}
