import type { Word } from "../../tokens.ts";
import { modals, undertakingNouns, undertakingVerbs } from "../../words/undertakings.ts";
import type { Head } from "./head.ts";
import { lookingForward, modalHead, supportsHead, wouldLike } from "./modal-heads.ts";
import { announcedHead, importantHead, includeHead, nounHead } from "./noun-heads.ts";
import { verbHead } from "./verb-heads.ts";

type Opener = (words: readonly Word[], at: number, limit: number) => Head | null;

/** Which words open undertakings, and how each is read; the first reading that fits counts. */
const openers = new Map<string, Opener[]>();
const add = (keys: Iterable<string>, opener: Opener) => {
  for (const key of keys) openers.set(key, [...(openers.get(key) ?? []), opener]);
};
add(undertakingVerbs.keys(), verbHead);
add(undertakingNouns.keys(), nounHead);
add(["important", "necessary", "essential", "imperative", "vital", "crucial"], importantHead);
add(["include", "includes", "included", "including"], includeHead);
add(["announced", "announces", "announce", "announcing", "unveiled"], announcedHead);
add(["forward"], lookingForward);
add([...modals.keys(), "need", "needs"], modalHead);
add(["supports", "support", "endorses", "endorsed", "stands", "stand", "give", "gives"], supportsHead);
add(["like"], wouldLike);

/** Reads the word at `at`; null where it opens nothing. */
export function headAt(words: readonly Word[], at: number, limit: number): Head | null {
  const word = words[at];
  const readings = word && openers.get(word.key);
  if (!word || !readings || (word.capital && at > 0 && words[at - 1]?.text !== "." && word.key !== "agreed")) return null;
  for (const read of readings) {
    const head = read(words, at, limit);
    if (head) return head;
  }
  return null;
}
