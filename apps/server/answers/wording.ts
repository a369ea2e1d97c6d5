import { type Problem, revisionStates, type UiLanguage, wordingOf } from "@bilateral/records";

/** A problem in the reader's language, the state of a record in it included. */
export function inWords({ code, details }: Pick<Problem, "code" | "details">, language: UiLanguage): string {
  const state = revisionStates.codes.find((known) => known === details.state);
  return wordingOf({ code, details: state ? { ...details, state: revisionStates.labels[state][language] } : details }, language);
}
