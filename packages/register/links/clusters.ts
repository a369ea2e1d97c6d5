import { isOfPack } from "@bilateral/records";

/** Which records stand for one, by the links between them. */
export interface Edge {
  /** Of the link. */
  record: string;
  from: string;
  to: string;
  verdict: "same" | "different" | "unsure";
  /** A rule's link gives way to a person's. */
  by: "person" | "rule";
  score: number;
  /** When it was decided: a place in the chain. */
  seq: number;
}

/**
 * The sets of records that are joined, each with two or more. A person's links join first, the latest before the others; then those of the
 * rules, the highest score first. Two facts of a pack are two. Nothing joins two sets of which a person said that something of one is different
 * from something of the other. The order of the edges does not matter.
 */
export function clustersOf(edges: readonly Edge[]): string[][] {
  const sets = new Map<string, Set<string>>();
  const apart = new Map<string, Set<string>>();
  for (const { from, to, verdict, by } of edges) {
    if (verdict !== "different" || by !== "person") continue;
    setIn(apart, from).add(to);
    setIn(apart, to).add(from);
  }
  for (const { from, to, by } of edges.filter(({ verdict }) => verdict === "same").sort(byWeight)) {
    const [one, other] = [sets.get(from) ?? new Set([from]), sets.get(to) ?? new Set([to])];
    if (one === other || areApart(one, other, apart)) continue;
    // A pack tells its facts apart: only a person's word on two of them makes them one.
    if (hasFact(one) && hasFact(other) && !(by === "person" && isOfPack(from) && isOfPack(to))) continue;
    const joined = new Set([...one, ...other]);
    for (const record of joined) sets.set(record, joined);
  }
  return [...new Set(sets.values())].map((set) => [...set].sort()).sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
}

function hasFact(set: ReadonlySet<string>): boolean {
  for (const record of set) if (isOfPack(record)) return true;
  return false;
}

function byWeight(one: Edge, other: Edge): number {
  if (one.by !== other.by) return one.by === "person" ? -1 : 1;
  const weight = one.by === "person" ? other.seq - one.seq : other.score - one.score;
  if (weight !== 0) return weight;
  return one.record < other.record ? -1 : 1;
}

function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>, apart: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  for (const record of fewer) for (const from of apart.get(record) ?? []) if (more.has(from)) return true;
  return false;
}

function setIn(sets: Map<string, Set<string>>, key: string): Set<string> {
  const known = sets.get(key);
  if (known) return known;
  const made = new Set<string>();
  sets.set(key, made);
  return made;
}
