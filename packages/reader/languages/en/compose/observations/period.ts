import type { ObservationRead, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../../draft.ts";
import type { MentionOf } from "../../../../mention.ts";
import { shares } from "../../words/figures.ts";

/** When the figure holds: the time beside it, before the next figure; else that of its clause. */
export function periodOf(draft: Draft, clause: Span, amount: Span): string | null {
  const { text } = draft.page;
  const dates = mentionsWithin(draft, "date", clause).filter(
    (date) => !ofAnother(text.slice(Math.max(clause.start, date.start - 34), date.start)),
  );
  const figures = mentionsWithin(draft, "amount", clause);
  const nextFigure = figures.find(({ start }) => start > amount.end)?.start ?? clause.end;
  const fiscal = /^\s?(?:in|for|during)\s((?:19|20)\d\d)[-–/](\d\d)\b/.exec(text.slice(amount.end, clause.end));
  if (fiscal) return `${fiscal[1]}/${fiscal[1]?.slice(0, 2)}${fiscal[2]}`;
  const behind = dates.find(
    ({ start }) => start >= amount.end && start < nextFigure && !/\bfrom\s|compared/.test(text.slice(amount.end, start)),
  );
  if (behind) return behind.value.edtf;
  const following = /^\s?(?:in\s|over\s)?the (?:following|next) year\b/.test(text.slice(amount.end, clause.end));
  const before = dates.filter(({ end }) => end <= amount.start).at(-1);
  if (before?.value.edtf && following && /^\d{4}$/.test(before.value.edtf)) return String(Number(before.value.edtf) + 1);
  return (before ?? dates.at(0))?.value.edtf ?? null;
}

/** A date that is that of what the figure is compared with, or of an act. */
const ofAnother = (lead: string) =>
  /\b(?:compared with|compared to|over|that of|since|signed|held|than|versus|against)\s(?:the\s)?(?:same period (?:of|in|last year)?\s?)?(?:in\s)?$|\bfrom\s(?:the\s)?(?:same period (?:of|in)\s)?$/.test(
    lead,
  );

/** "up 16.7 percent over the same period of 2023", "a rise of nearly 34 percent", "more than doubled", "rose one-tenth". */
export function changeOf(draft: Draft, clause: Span, amount: Span, period: string | null): ObservationRead["change"] {
  const { text } = draft.page;
  const figures = mentionsWithin(draft, "amount", clause);
  // "from 2 billion in 2021 to 3 billion in 2022": each stands for itself.
  const from = figures.findLast(({ end }) => end <= amount.start)?.end ?? clause.start;
  const to = figures.find(({ start }) => start >= amount.end)?.start ?? clause.end;
  const words = text.slice(from, to);
  const base = period === null ? null : period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
  const times = /\b(doubled|tripled|trebled|quadrupled)\b/.exec(words)?.[1];
  if (times) return { value: times === "doubled" ? 100 : times === "quadrupled" ? 300 : 200, unit: "percent", base };
  const share =
    /\b(?:rose|grew|increased|fell|dropped|declined|up|down|jumped)\s(?:by\s)?(?:a\s)?((?:one|two|three)-(?:tenths?|fifths?|quarters?|thirds?|half)|third|quarter|fifth|half|tenth)\b/.exec(
      words,
    );
  const percent = mentionsWithin(draft, "percent", { start: from, end: to }).find(
    (each) =>
      moves.test(text.slice(Math.max(from, each.start - 60), each.start)) ||
      /^\s(?:up|down|rise|increase|growth|higher|lower|more|less|drop|fall|decline|year-on-year)/.test(text.slice(each.end, each.end + 14)),
  );
  if (!percent && !share) return null;
  const around = text.slice(from, Math.min(to, (percent?.end ?? from) + 14));
  const sign = /\b(?:down|fell|drop\w*|declin\w*|decreas\w*|lower|less|fall|slump\w*|shrank)\b/.test(around) ? -1 : 1;
  const value = percent ? percent.value.value : (shares[share?.[1] ?? ""] ?? 0);
  return value === 0 ? null : { value: sign * value, unit: "percent", base };
}

const moves =
  /\b(?:up|rose|rise|rising|increas\w+|grew|growth|growing|down|fell|drop\w*|declin\w+|decreas\w+|jump\w*|surg\w+|soar\w*|expand\w*|climb\w*|gain\w*|year-on-year|annual)\b[^.;]{0,50}$/;

export const isMove = (lead: string) => moves.test(lead);
export type Amount = MentionOf<"amount">;
