import type { Word } from "../../tokens.ts";
import { determiners, modals } from "../../words/undertakings.ts";
import { wholeOf } from "./end-of-undertaking.ts";
import { type Head, made } from "./head.ts";
import { verbAt } from "./verb-at.ts";
import { verbPhrases } from "./verb-phrases.ts";

const promisedThing =
  /^(?:support|cooperation|co-operation|assistance|backing|help|aid|partnership|friendship|solidarity|protection|collaboration|coordination|funding|participation|safety|security|goodwill)$/;
const promisedDoing = /^(?:readiness|willingness|commitment|determination|intention|intent|resolve)$/;
const relation =
  /^(?:relations?|relationship|ties|friendship|partnership|collaboration|cooperation|co-operation|support|assistance|exchanges?)$/;

/** "assured the minister of Laos's continued support", "assured him that the partnership would grow". */
export function assuredHead(words: readonly Word[], at: number, limit: number): Head | null {
  if (/^(?:is|are|was|were|be|been|being|rest)$/.test(words[at - 1]?.key ?? "")) return null;
  for (let index = at + 2; index < Math.min(at + 26, limit); index++) {
    const word = words[index];
    if (!word || word.text === ";" || word.text === "." || modals.has(word.key)) return null;
    if (word.key === "that") return assuredThat(words, { at, index: index + 1, limit });
    const thing = word.key === "of" ? assuredOf(words, { at, index: index + 1, limit }) : null;
    if (thing) return thing;
  }
  return null;
}

interface Behind {
  at: number;
  index: number;
  limit: number;
}

function assuredOf(words: readonly Word[], { at, index, limit }: Behind): Head | null {
  const begin = pastOwner(words, index);
  for (let ahead = begin; ahead < Math.min(begin + 4, limit) && words[ahead]?.spoken; ahead++) {
    const key = words[ahead]?.key ?? "";
    if (words[ahead]?.capital || key === "of" || key === "in") return null;
    if (promisedDoing.test(key) && words[ahead + 1]?.key === "to") {
      const form = verbAt(words, ahead + 2, "ing") >= 0 ? "ing" : "base";
      return verbAt(words, ahead + 2, form) >= 0
        ? made(words, at, verbPhrases(words, ahead + 2, limit, form), "pledged", "commitment: assured of")
        : null;
    }
    if (promisedThing.test(key)) return made(words, at, [wholeOf(words, begin, limit, ahead)], "pledged", "commitment: assured of");
  }
  return null;
}

/** Past "its", "Viet Nam's", "the Lao side's". */
function pastOwner(words: readonly Word[], from: number): number {
  for (let index = from; index < from + 5; index++) if (words[index]?.key === "'s" || words[index]?.text === "’") return index + 1;
  let index = from;
  while (determiners.has(words[index]?.key ?? "")) index += 1;
  return index;
}

/** A tie that is to grow is promised whole; what the side itself will do is read at its own "will". */
function assuredThat(words: readonly Word[], { at, index, limit }: Behind): Head | null {
  let tie = false;
  for (let ahead = index; ahead < Math.min(index + 16, limit) && words[ahead]?.spoken; ahead++) {
    const key = words[ahead]?.key ?? "";
    if (modals.has(key))
      return tie && key !== "should"
        ? { ...made(words, at, [wholeOf(words, index, limit, ahead)], "pledged", "commitment: assured that"), inner: true }
        : null;
    tie ||= relation.test(key) && !words[ahead]?.capital;
  }
  return null;
}
