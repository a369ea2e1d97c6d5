import type { ParticipantRead, SideCode } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { countryName } from "../../words/countries.ts";
import { actorsWithin } from "../actors.ts";
import type { Person } from "../people/person.ts";
import type { ActPattern } from "./act-pattern.ts";

/** "At the invitation of X, Y paid …", "… at X's invitation": the inviter of a visit is its host. */
export function withInviter(
  draft: Draft,
  sentence: Sentence,
  act: ActPattern,
  people: ReadonlySet<Person>,
  participants: ParticipantRead[],
): ParticipantRead[] {
  const found = act.kind === "visit" ? /\binvitation of\s|\bat (?=[^.;,]{2,60}['’]s invitation)/u.exec(sentence.text) : null;
  if (!found) return participants;
  const from = sentence.start + found.index + found[0].length;
  const [host] = actorsWithin(draft, { start: from, end: Math.min(sentence.end, from + 140) });
  if (!host?.person || people.has(host.person) || host.start - from > 25) return participants;
  return [...participants, { name: host.person.name, side: host.person.side, role: "host" }];
}

export function participantsOf(
  people: Person[],
  sides: SideCode[],
  act: ActPattern,
  { country, chaired }: { country: SideCode | null; chaired: boolean },
): ParticipantRead[] {
  const role = (side: SideCode | null): ParticipantRead["role"] => {
    if (act.kind === "session") return chaired ? "chair" : "participant";
    if (act.kind === "visit") return side !== null && side === country ? "host" : "guest";
    if (["signing", "ceremony", "conference", "call", "message"].includes(act.kind)) return "participant";
    const all = [...people.map((person) => person.side), ...sides];
    return country === null || !all.includes(country) ? "participant" : side === country ? "host" : "guest";
  };
  return [
    ...people.map((person) => ({ name: person.name, side: person.side, role: role(person.side) })),
    ...sides.map((side) => ({ name: null, organization: countryName(side), side, role: role(side) })),
  ];
}
