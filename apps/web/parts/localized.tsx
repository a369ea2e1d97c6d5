import type { Localized, UiLanguage } from "@bilateral/records";
import { useWords } from "../words/words.tsx";
import { langOf } from "./tongue.ts";

const inTurn: readonly UiLanguage[] = ["en", "vi", "lo"];

/** The text in `language`, else in the first language that has it: as the register does it, without the weight of its schemas. */
export function said(text: Localized | null | undefined, language: UiLanguage): string {
  return text ? (text[tongueWith(text, language)] ?? "") : "";
}

/** The same on a page, marked with the language it is in. */
export function Said({ text }: { text: Localized }) {
  const { language } = useWords();
  const words = said(text, language);
  return <span lang={langOf(words, language, tongueWith(text, language))}>{words}</span>;
}

function tongueWith(text: Localized, language: UiLanguage): UiLanguage {
  return [language, ...inTurn].find((tongue) => text[tongue] !== undefined) ?? language;
}
