import type { UiLanguage } from "@bilateral/records";

const day = /(\d{4})-(\d{2})-(\d{2})/g;
const month = /(?<![\d/-])(\d{4})-(\d{2})(?![\d-])/g;
const months = "January February March April May June July August September October November December".split(" ");

const since: Record<UiLanguage, string> = { vi: "từ {day}", lo: "ແຕ່ {day}", en: "from {day}" };

/** EDTF days and months inside a sentence as its language writes them; an interval with a dash. */
export function daysInWords(text: string, language: UiLanguage): string {
  const written = language === "en" ? inEnglish : inFigures;
  return text
    .replace(/(\d{4}(?:-\d{2}){0,2})\/\.\./g, (_whole, from: string) => since[language].replace("{day}", from))
    .replace(/(?<=\d{4}(?:-\d{2}){0,2})\/(?=\d{4}(?:-\d{2}){0,2})/g, "–")
    .replace(day, (_whole, y: string, m: string, d: string) => written(y, m, d))
    .replace(month, (_whole, y: string, m: string) => written(y, m));
}

function inFigures(year: string, month: string, day?: string): string {
  return [...(day ? [day] : []), month, year].join("/");
}

function inEnglish(year: string, month: string, day?: string): string {
  return [...(day ? [Number(day)] : []), months[Number(month) - 1] ?? month, year].join(" ");
}
