import type { UiLanguage } from "../values/localized.ts";
import { type ErrorCode, errors } from "./catalogue.ts";

/** What an error is about, to be put in its wording: `{path: "news/a.txt", limit: "50 MB"}`. Words of one language only: `"reason.vi"`. */
export type ProblemDetails = Record<string, string | number>;

/** An error of the catalogue. Its message is the English wording; `wordingOf` gives it in any UI language. */
export class Problem extends Error {
  readonly code: ErrorCode;
  readonly details: ProblemDetails;
  constructor(code: ErrorCode, details: ProblemDetails = {}, options?: { cause?: unknown }) {
    super("", options);
    this.name = "Problem";
    this.code = code;
    this.details = details;
    this.message = wordingOf(this, "en");
  }
}

/** What happened and what to do, in the reader's language. */
export function wordingOf({ code, details }: Pick<Problem, "code" | "details">, language: UiLanguage): string {
  const { what, remedy } = errors[code];
  return `${fill(what[language], details, language)} ${fill(remedy[language], details, language)}`;
}

function fill(wording: string, details: ProblemDetails, language: UiLanguage): string {
  return wording.replace(/\{(\w+)\}/g, (hole, name: string) => String(details[`${name}.${language}`] ?? details[name] ?? hole));
}
