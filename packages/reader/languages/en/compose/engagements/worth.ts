import type { Actor } from "../actor.ts";
import type { Person } from "../people/person.ts";
import type { ActPattern } from "./act-pattern.ts";
import type { Where } from "./place.ts";

/** A visit goes to a place; a word in passing about one is none. */
export function visits(
  act: ActPattern,
  where: Where | null,
  date: string | null,
  after: readonly Actor[],
  before: readonly Person[],
  { words, rest }: { words: string; rest: string },
): boolean {
  if (act.name === "visiting") return after.some(({ person }) => person !== null);
  if (act.name === "visit of")
    return (
      (before.length > 0 || after.some(({ person }) => person)) &&
      (((date !== null || /^\s(?:to|by|in)\s/.test(rest)) && where !== null) ||
        (date !== null && (/^\s(?:from|on)\s/.test(rest) || /\d/.test(words))))
    );
  if (act.name === "paid a visit" || act.name === "was here") return where !== null || date !== null;
  if (act.name === "accepted an invitation") return date !== null;
  if (act.name === "on a visit") return where !== null || date !== null;
  if (act.name === "visited a site") return where !== null;
  return (
    where?.country !== undefined &&
    where !== null &&
    (where.country !== null || act.name === "arrived") &&
    !/^\s?(?:Museum|School|the exhibition)/.test(rest)
  );
}

export const attends =
  /\b(?:attend|attended|attends|co-chaired|co-chair|chaired|joined|hosted|convened|ended|opened|addressed)\s(?:the\s|an?\s|also\s|(?:this|next|last) (?:year|month|week)['’]s\s|\d{4}\s)?$/;

/** The place and the day that stand right beside a conference. */
export const besideIt =
  /^(?:,?\s(?:in|on|from|held|at|between)\s(?:(?!\sand\s(?!\p{Lu}))[^.;])*?(?=\sand\s(?!\p{Lu})|,\s\p{Ll}|\.?$|;|\sto\s)|\slater\sthat\sday|\s\p{Lu}\p{Ll}+day)/u;

/** A conference counts where it is itself the news: someone attends it on a day, or it has a day or a place of its own. */
export function conference(lead: string, rest: string, words: string, where: Where | null, date: string | null): boolean {
  if (!/\p{Lu}|summit/u.test(words)) return false;
  if (/\b(?:attended a|attending|where they attended|sidelines|margins|arrived|host of|chair(?:manship)? of)\b[^.]{0,60}$/.test(lead))
    return false;
  // "are in Rome to attend the summit": neither its name nor its day.
  if (date === null && !/\p{Lu}/u.test(words.replace(/^The\s/, "").replace(/^Summits?$/, "summit"))) {
    if (/\bto attend\s(?:the\s|an?\s)?$/.test(lead)) return false;
  }
  if (attends.test(lead)) return true;
  if (/^(?:At|In|During)\s(?:the\s)?$/.test(lead) && /^,\s/.test(rest) && /\d(?:st|nd|rd|th)\b/.test(words)) return true;
  if (/^\s(?:between|later that day|took place|was held|ended|opened|closed)/u.test(rest)) return true;
  if (/^\sin\s\p{Lu}/u.test(rest)) return !/\b(?:at|for|during|to)\s(?:the\s)?$/.test(lead);
  return date !== null && where !== null && /^(?:the|The)/.test(words) && !/\b(?:of|at|to|in)\s$/.test(lead);
}

/** A working group that is launched is set up, and does not sit yet. */
export const session = (lead: string, words: string) =>
  !(/\b(?:launched|inaugurated?)\s(?:the|an?|their|this)\s(?:\w+\s)?$/.test(lead) && /Working Group$/.test(words)) &&
  !/(?:sidelines of|margins of|on the sidelines of the|for the|preparations? for the|prepare for the)\s?(?:the\s)?$/.test(lead);
