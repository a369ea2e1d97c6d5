import type { Draft } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { actorsWithin } from "../actors.ts";
import type { Party } from "./party.ts";

/** "At the invitation of X, Y paid …", "… at X's invitation", "at the invitation of his counterpart X": the inviter of a visit is its host. */
export function inviterOf(draft: Draft, sentence: Sentence, parties: readonly Party[]): Party[] {
  const found =
    /\binvitation (?:of|from|by|extended by)\s(?:the\s)?|\bat (?=[^.;,]{2,60}['’]s invitation)|\baccepted["”]?\s(?=[^.;,]{2,60}['’]s invitation)/u.exec(
      sentence.text,
    );
  if (!found) return [];
  const from = sentence.start + found.index + found[0].length;
  const [host] = actorsWithin(draft, { start: from, end: Math.min(sentence.end, from + 160) });
  if (!host?.person || parties.some(({ person }) => person === host.person) || host.start - from > 40) return [];
  if (parties.length > 0 && parties.every(({ side }) => side !== null && side === host.person?.side)) return [];
  return [{ person: host.person, organization: null, side: host.person.side, as: "inviter" }];
}
