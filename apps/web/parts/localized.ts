import type { Localized, UiLanguage } from "@bilateral/records";

/** The text in `language`, else in the first language that has it: as the register does it, without the weight of its schemas. */
export function said(text: Localized | null | undefined, language: UiLanguage): string {
  return text ? (text[language] ?? text.en ?? text.vi ?? text.lo ?? "") : "";
}
