import { en } from "./en.ts";
import { lo } from "./lo.ts";
import { vi } from "./vi.ts";
import type { YearWords } from "./year-words.ts";

const languages: readonly YearWords[] = [vi, en, lo];

/** True where one of the words stands in the text: as a word, or in Lao, which has no spaces, anywhere. `text` is in small letters. */
export function has(text: string, list: Exclude<keyof YearWords, "weekdays">): boolean {
  return patterns[list].test(text);
}

/** 0 for Sunday; null where the text names none. */
export function weekdayIn(text: string): number | null {
  const found = weekdays.findIndex((pattern) => pattern.test(text));
  return found < 0 ? null : found;
}

export const sessionWords = languages.flatMap(({ session }) => session);
export const anniversaryWords = languages.flatMap(({ anniversary }) => anniversary);

function patternOf(words: readonly string[]): RegExp {
  const each = words.map((word) => (/\p{Script=Lao}/u.test(word) ? word : `(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`));
  return new RegExp(each.join("|"), "u");
}

const lists = ["role", "congratulated", "takenUp", "ahead", "supported", "done", "plan", "reviewed", "session", "sessionAhead"] as const;
const patterns = Object.fromEntries(
  [...lists, "anniversary" as const, "anniversaryBefore" as const].map((list) => [
    list,
    patternOf(languages.flatMap((words) => words[list])),
  ]),
) as Record<Exclude<keyof YearWords, "weekdays">, RegExp>;
const weekdays = [0, 1, 2, 3, 4, 5, 6].map((day) => patternOf(languages.flatMap((words) => words.weekdays[day] ?? [])));
