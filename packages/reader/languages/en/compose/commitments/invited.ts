import type { Word } from "../../tokens.ts";
import { wholeOf } from "./end-of-undertaking.ts";
import { type Head, made } from "./head.ts";
import { verbAt } from "./verb-at.ts";

/** "accepted an invitation to visit Laos in July": a pledge of the guest, where a time is told. */
export function acceptedInvitation(words: readonly Word[], at: number, limit: number): Head | null {
  for (let index = at + 1; index < Math.min(at + 11, limit); index++) {
    if (words[index]?.key !== "invitation") continue;
    const to = /^["“”]$/.test(words[index + 1]?.text ?? "") ? index + 2 : index + 1;
    if (words[to]?.key !== "to" || !/^(?:visit|attend|pay|make|come|take)$/.test(words[to + 1]?.key ?? "")) return null;
    return made(words, at, [wholeOf(words, index, limit, to)], "pledged", "commitment: accepted invitation");
  }
  return null;
}

/** "invited firms to invest in cement"; to a visit is an invitation of its own kind. */
export function invitedTo(words: readonly Word[], at: number, limit: number): Head | null {
  if (/^(?:is|are|was|were|be|been|who|were)$/.test(words[at - 1]?.key ?? "")) return null;
  for (let index = at + 2; index < Math.min(at + 14, limit); index++) {
    if (!words[index]?.spoken) return null;
    if (words[index]?.key !== "to" || verbAt(words, index + 1, "base") < 0) continue;
    if (/^(?:visit|attend|pay|come|make|join|return|dinner)$/.test(words[index + 1]?.key ?? "")) return null;
    return made(words, at, [wholeOf(words, at, limit, index)], "proposed", "commitment: invited someone to");
  }
  return null;
}
