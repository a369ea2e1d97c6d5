import type { MatchReason, PersonRead } from "@bilateral/records";
import { fold } from "./fold.ts";
import { type KnownPerson, type LookUps, namesOf } from "./known.ts";

/** That something a document names is a record of the register; `seen` and `known` are the words that were found equal. */
export interface Match {
  record: string;
  seen: string;
  known: string;
  why: MatchReason;
}

/**
 * The one person of the register whose name and side are those of the document; null where nobody is, where several are, or where a side is
 * not told: a wrong match is worse than a new record, which a person can merge.
 */
export function matchPerson(person: Pick<PersonRead, "name" | "aliases" | "side">, lookUps: Pick<LookUps, "people">): Match | null {
  if (person.side === null) return null;
  const found = new Map<string, Match>();
  for (const seen of [person.name, ...(person.aliases ?? [])]) {
    for (const known of lookUps.people(fold(seen).plain)) {
      const match = known.side === person.side ? equalNames(seen, known) : null;
      if (match && found.get(match.record)?.why !== "same-name") found.set(match.record, match);
    }
  }
  const [only, ...others] = found.values();
  return only && others.length === 0 ? only : null;
}

function equalNames(seen: string, person: KnownPerson): Match | null {
  const left = fold(seen);
  let spelledWithoutMarks: Match | null = null;
  for (const known of namesOf(person)) {
    const right = fold(known);
    if (left.exact === right.exact) return { record: person.record, seen, known, why: "same-name" };
    const oneHasNoMarks = left.exact === left.plain || right.exact === right.plain;
    if (left.plain === right.plain && oneHasNoMarks) {
      spelledWithoutMarks = { record: person.record, seen, known, why: "same-name-without-marks" };
    }
  }
  return spelledWithoutMarks;
}
