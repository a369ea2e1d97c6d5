import type { ParticipantRead, SideCode } from "@bilateral/records";
import { countryName } from "../../words/countries.ts";
import type { Actor } from "../actor.ts";
import type { Person } from "../people/person.ts";
import type { Subject } from "../subjects.ts";
import type { ActPattern } from "./act-pattern.ts";

/** Who took part, and where the words that tell it put them. */
export interface Party {
  person: Person | null;
  /** A delegation, a post or a country that stands for whoever came. */
  organization: string | null;
  side: SideCode | null;
  as: "subject" | "object" | "chair" | "inviter";
}

export function partyOf({ person, unnamed, written, name, side }: Actor, as: Party["as"]): Party | null {
  if (person) return { person, organization: null, side: person.side, as };
  const organization = unnamed ?? written ?? name ?? (side ? countryName(side) : null);
  return organization ? { person: null, organization, side, as } : null;
}

/** Those that a subject stands for: named people, or the delegation or the countries spoken of. */
export function partiesOf(subject: Subject | null): Party[] {
  if (!subject) return [];
  const people = subject.people.map((person): Party => ({ person, organization: null, side: person.side, as: "subject" }));
  const unnamed = (subject.actors ?? [])
    .filter((actor) => !actor.person && (actor.kind === "country" || actor.kind === "delegation" || actor.kind === "organization"))
    .map((actor) => partyOf(actor, "subject"))
    .filter((party) => party !== null);
  if (people.length + unnamed.length > 0) return [...people, ...unnamed];
  return subject.by
    .filter((side) => side !== "both" && /^[A-Z]{2}$/.test(side))
    .map((side): Party => ({ person: null, organization: countryName(side), side, as: "subject" }));
}

/** Keeps each once; a country or delegation goes where someone of its side is named. */
export function distinct(parties: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const party of parties) {
    if (party.person) {
      if (!kept.some(({ person }) => person === party.person)) kept.push(party);
    } else if (!kept.some(({ person, organization, side }) => (person || organization === party.organization) && side === party.side))
      kept.push(party);
  }
  return kept.filter(({ person, side }) => person !== null || side === null || !kept.some((other) => other.person && other.side === side));
}

/** Who was host and who guest, by the grammar of the words, by the country it took place in, or by "visiting" before a name. */
export function withRoles(
  parties: readonly Party[],
  act: ActPattern,
  { country, chaired, visiting, hosted }: { country: SideCode | null; chaired: boolean; visiting: ReadonlySet<Party>; hosted: boolean },
): ParticipantRead[] {
  const roleOf = (party: Party): ParticipantRead["role"] => {
    if (party.as === "inviter") return "host";
    if (act.kind === "session") return party.as === "chair" || (chaired && party.as === "subject") ? "chair" : "participant";
    if (act.kind === "visit") return party.side !== null && party.side === country ? "host" : "guest";
    if (act.subject && party.as !== "chair") return (party.as === "subject") === (act.subject === "host") ? "host" : "guest";
    if (act.kind === "conference" && chaired && party.as === "subject") return "chair";
    if (act.kind === "conference" || (act.kind === "ceremony" && hosted)) return hosted && party.as === "subject" ? "host" : "participant";
    if (["signing", "ceremony", "call", "message"].includes(act.kind)) return "participant";
    const sides = parties.map(({ side }) => side);
    if (country !== null && sides.includes(country)) return party.side === country ? "host" : "guest";
    if (country === null && visiting.size > 0 && visiting.size < parties.length)
      return [...visiting].some((guest) => guest.side === party.side) ? "guest" : "host";
    return "participant";
  };
  return parties.map((party) => ({
    name: party.person?.name ?? null,
    ...(party.organization !== null && { organization: party.organization }),
    side: party.side,
    role: roleOf(party),
  }));
}
