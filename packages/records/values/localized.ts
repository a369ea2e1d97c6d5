import { z } from "zod";
import { Prose } from "./text.ts";

export const uiLanguages = ["vi", "lo", "en"] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** Text in one or more languages, by BCP 47 tag; at least one is given. */
export const Localized = z
  .partialRecord(z.enum(uiLanguages), Prose)
  .refine((text) => Object.keys(text).length > 0, { message: "a text is given in at least one language" });
export type Localized = z.infer<typeof Localized>;

/** The text in `language`, else in the first language that has it. */
export function inLanguage(text: Localized, language: UiLanguage): string {
  for (const candidate of [language, "en", "vi", "lo"] as const) {
    const found = text[candidate];
    if (found !== undefined) return found;
  }
  return "";
}
