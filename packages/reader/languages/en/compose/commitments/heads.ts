import type { Word } from "../../tokens.ts";
import type { Head } from "./head.ts";
import { lookingForward, modalHead, supportsHead, wouldLike } from "./modal-heads.ts";
import { announcedHead, importantHead, includeHead, nounHead } from "./noun-heads.ts";
import { verbHead } from "./verb-heads.ts";

/** Reads the word at `at`; null where it opens nothing. */
export function headAt(words: readonly Word[], at: number, limit: number): Head | null {
  const word = words[at];
  if (!word || (word.capital && at > 0 && words[at - 1]?.text !== "." && word.key !== "agreed")) return null;
  return (
    verbHead(words, at, limit) ??
    nounHead(words, at, limit) ??
    importantHead(words, at, limit) ??
    includeHead(words, at, limit) ??
    announcedHead(words, at, limit) ??
    lookingForward(words, at, limit) ??
    modalHead(words, at, limit) ??
    supportsHead(words, at, limit) ??
    wouldLike(words, at, limit)
  );
}
