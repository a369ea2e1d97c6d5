import type { Word } from "../../tokens.ts";
import { months, weekdays } from "../../words/calendar.ts";

export const isWeekday = (word: Word | undefined) => Boolean(word?.capital && Object.hasOwn(weekdays, word.key));
export const isMonth = (word: Word | undefined) => Boolean(word?.capital && Object.hasOwn(months, word.key));
