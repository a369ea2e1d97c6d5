import { hashOf, type LinkRelation, type RecordId } from "@bilateral/records";

interface Ends {
  relation: LinkRelation;
  from: RecordId;
  to: RecordId;
}

/** An identity has no direction: the lesser id goes first. */
export function endsOf({ relation, from, to }: Ends): Ends {
  return relation === "identity" && to < from ? { relation, from: to, to: from } : { relation, from, to };
}

/** One link for two records and a relation: whoever decides on it decides on the same record. */
export function linkIdOf(ends: Ends): RecordId {
  const { relation, from, to } = endsOf(ends);
  return `link:${hashOf([relation, from, to]).slice(0, 32)}`;
}
