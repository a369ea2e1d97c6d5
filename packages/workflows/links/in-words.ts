import { type Link, matchReasons, type UiLanguage } from "@bilateral/records";
import type { LinkRow } from "@bilateral/register";
import { daysInWords } from "./days-in-words.ts";

/** A link with the sentences of its reasons, in the language of whoever looks. */
export interface LinkInWords extends LinkRow {
  sentences: string[];
}

export function linkInWords(link: LinkRow, language: UiLanguage): LinkInWords {
  return { ...link, sentences: link.reasons.map((reason) => sentenceOf(reason, language)) };
}

/** What the words of the case do not fill is left as it is, so that it shows. */
export function sentenceOf({ code, words = {} }: Link["reasons"][number], language: UiLanguage): string {
  return matchReasons.labels[code][language].replace(/\{(\w+)\}/g, (brace, name: string) => {
    const word = words[name];
    return word === undefined ? brace : daysInWords(word, language);
  });
}
