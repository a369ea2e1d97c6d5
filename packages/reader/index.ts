/**
 * `@bilateral/reader`: text in, reading out. Pure: no files, no clock, no network, no randomness.
 *
 *     import { read } from "@bilateral/reader";
 *     const { reading } = read(text, { id: "note-1", published: "2024-07-17" });
 */
import type { Language } from "./language.ts";
import { en } from "./languages/en/index.ts";
import { vi } from "./languages/vi/index.ts";
import { type ReadOptions, type ReadResult, readIn } from "./read.ts";

/** The languages read, most specific first. */
export const languages: readonly Language[] = [vi, en];

/** Which language a text is in; null where none of ours is likely. */
export function languageOf(text: string): Language | null {
  const sample = text.slice(0, 20_000).normalize("NFC");
  const [best] = languages.map((language) => ({ language, likeness: language.likeness(sample) })).sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= 0.2 ? best.language : null;
}

/** Reads a text in the language it is in; null where that is none of ours. Throws `text-too-long`. */
export function read(text: string, options: ReadOptions): ReadResult | null {
  const language = languageOf(text);
  return language && readIn(language, text, options);
}

export { type Explanation, explain, type LeftOut, type Lost, type Passage } from "./explain.ts";
export type { Composer, Finder, Language, Merger } from "./language.ts";
export type { Mention, MentionKind, MentionOf } from "./mention.ts";
export type { Block, BlockKind, BlockRule, LineCut } from "./prepare/blocks.ts";
export type { Page } from "./prepare/page.ts";
export { longestText, type ReadOptions, type ReadResult, readIn } from "./read.ts";
export { type KeptTrace, keepTrace, type ReasonLeftOut, reasonsLeftOut, type Trace, type TraceStep } from "./trace.ts";
export { readerVersion } from "./version.ts";
