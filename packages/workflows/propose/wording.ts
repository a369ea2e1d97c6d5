import { type Localized, uiLanguages } from "@bilateral/records";
import type { Proposing } from "./proposal.ts";

/** A name or title under the language of the document that it was found in. */
export function inItsLanguage({ reading }: Pick<Proposing, "reading">, text: string): Localized {
  const language = uiLanguages.find((code) => code === reading.language) ?? "en";
  return { [language]: text };
}
