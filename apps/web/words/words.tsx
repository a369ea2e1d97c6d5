import type { UiLanguage } from "@bilateral/records";
import type { ControlledList } from "@bilateral/records/lists";
import { i18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { useLingui } from "@lingui/react";
import { createContext, use, useMemo } from "react";
import type { WordId, Words } from "./vi.ts";

const loaders: Record<UiLanguage, () => Promise<Words>> = {
  vi: async () => (await import("./vi.ts")).vi,
  lo: async () => (await import("./lo.ts")).lo,
  en: async () => (await import("./en.ts")).en,
};

i18n.setMessagesCompiler(compileMessage);

/** Fetches a language's words and makes it the one that is spoken, also for what reads the page aloud. */
export async function speak(language: UiLanguage): Promise<void> {
  const words = await loaders[language]();
  i18n.load(language, words);
  // Chromium has no Lao locale. Lao groups digits and counts as Vietnamese does: 1.234,5 and one plural form.
  i18n.activate(language, language === "lo" ? ["vi"] : [language]);
  document.documentElement.lang = language;
}

/** The language spoken just now, for what runs outside the page. */
export function spoken(): UiLanguage {
  return i18n.locale as UiLanguage;
}

export interface Spoken {
  language: UiLanguage;
  /** The words of an id, its holes filled. */
  t: (id: WordId, holes?: Record<string, string | number>) => string;
  /** A term of a controlled list; a code that the list lacks is shown as it is. */
  term: <Code extends string>(list: ControlledList<Code>, code: string) => string;
  number: (value: number) => string;
}

export function useWords(): Spoken {
  const { i18n: voice } = useLingui();
  const language = voice.locale as UiLanguage;
  // One object a language: what depends on the words alone is not drawn again.
  return useMemo(
    () => ({
      language,
      t: (id, holes) => voice._(id, holes),
      term: (list, code) => (list.labels as Record<string, Record<UiLanguage, string>>)[code]?.[language] ?? code,
      number: (value) => voice.number(value, { maximumFractionDigits: 6 }),
    }),
    [voice, language],
  );
}

/** Changes the language; set by the shell. */
export const LanguageSwitch = createContext<(language: UiLanguage) => void>(() => {});
export const useLanguageSwitch = () => use(LanguageSwitch);
