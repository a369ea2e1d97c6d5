import type { CommitmentMode } from "@bilateral/records";
import type { Word } from "../../tokens.ts";
import type { Stretch } from "./end-of-undertaking.ts";
import { isAdverb } from "./verb-at.ts";

/** A word that opens undertakings, and the undertakings it opens. */
export interface Head {
  /** The index of the word itself. */
  at: number;
  /** Where to go on after it. */
  next: number;
  mode: CommitmentMode;
  phrases: Stretch[];
  /** The undertaking is someone else's to do: "urged Laos to …"; the subject is still who asked. */
  rule: string;
  /** The subject stands between the word and its undertaking: "hopes that China will …", "said Laos should …". */
  inner?: boolean;
}

export const isDay = (word: Word | undefined) =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word?.key ?? "") || /^\d/.test(word?.text ?? "");

export interface Opening {
  at: number;
  index: number;
  limit: number;
  mode: CommitmentMode;
  rule: string;
}

export const made = (_words: readonly Word[], at: number, phrases: Stretch[], mode: CommitmentMode, rule: string): Head => ({
  at,
  next: (phrases.at(-1)?.to ?? at) + 0,
  mode,
  phrases,
  rule,
});

export function firstVerb(words: readonly Word[], index: number): number {
  let at = index;
  for (let word = words[at]; word && (isAdverb(word) || ["also", "further", "jointly", "better"].includes(word.key)); word = words[at])
    at += 1;
  return at;
}
