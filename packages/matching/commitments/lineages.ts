import type { CommitmentFeatures } from "./features.ts";
import { judgeRestatement } from "./judge.ts";
import { thresholds } from "./weights.ts";

/** A decision on two undertakings. */
export interface RestatementLink {
  /** `restatement`: `from` says again what `to` said; `identity`: one undertaking told twice. */
  relation: "identity" | "restatement";
  from: string;
  to: string;
  verdict: "same" | "unsure" | "different";
  by: "rule" | "person";
  /** 0–1. */
  score: number;
}

/** One undertaking through the years, oldest first. */
export interface Lineage {
  /** Each statement with the records that tell of it: more than one where several documents do. */
  statements: readonly (readonly string[])[];
  /** How often it was restated since it was first made. */
  restated: number;
}

/**
 * Lineages of the undertakings that links join, in the order of their oldest record; each record is in one. What a person called different stays
 * in two lineages, whatever a rule says; what a person called the same is joined. A rule's link joins two lineages only where nearly all of the
 * one are like nearly all of the other (`belongs`): else A would lead to Z by small steps. `of` gives the undertaking of a record.
 */
export function lineagesOf(links: readonly RestatementLink[], of: (record: string) => CommitmentFeatures | undefined): Lineage[] {
  const groups = new Groups(links, of);
  const decided = links.filter(({ verdict }) => verdict === "same").toSorted(byRank);
  for (const link of decided) groups.join(link);
  return groups
    .all()
    .map((records) => lineageOf(records, decided, of))
    .toSorted((a, b) => compareIds(firstOf(a), firstOf(b)));
}

/**
 * Whether what two lineages say is one undertaking, by the scores of each of the one with each of the other: none of them is another thing, most
 * are the same.
 */
export function belongs(scores: readonly number[]): boolean {
  const same = scores.filter((score) => score >= thresholds.same).length;
  return scores.every((score) => score >= thresholds.drift) && same * 2 >= scores.length;
}

class Groups {
  readonly #of: (record: string) => CommitmentFeatures | undefined;
  readonly #groups = new Map<string, string[]>();
  readonly #apart = new Map<string, Set<string>>();
  readonly #scores = new Map<string, number>();

  constructor(links: readonly RestatementLink[], of: (record: string) => CommitmentFeatures | undefined) {
    this.#of = of;
    for (const { from, to, verdict, by } of links) {
      if (verdict !== "different" || by !== "person") continue;
      for (const [one, other] of [[from, to] as const, [to, from] as const])
        this.#apart.set(one, (this.#apart.get(one) ?? new Set()).add(other));
    }
  }

  join({ from, to, by }: RestatementLink): void {
    const [one, other] = [this.#groups.get(from) ?? [from], this.#groups.get(to) ?? [to]];
    if (one === other || this.#keptApart(one, other)) return;
    if (by === "rule" && !belongs(one.flatMap((record) => other.map((with_) => this.#score(record, with_))))) return;
    const joined = [...one, ...other].toSorted((a, b) => this.#compare(a, b));
    for (const record of joined) this.#groups.set(record, joined);
  }

  all(): string[][] {
    return [...new Set(this.#groups.values())];
  }

  #keptApart(one: readonly string[], other: readonly string[]): boolean {
    return one.some((record) => other.some((with_) => this.#apart.get(record)?.has(with_)));
  }

  #score(record: string, other: string): number {
    const key = record < other ? `${record} ${other}` : `${other} ${record}`;
    const known = this.#scores.get(key);
    if (known !== undefined) return known;
    const [left, right] = [this.#of(record), this.#of(other)];
    // What is not known speaks neither for nor against.
    const score = (left && right && judgeRestatement(left, [right])[0]?.score) ?? thresholds.same;
    this.#scores.set(key, score);
    return score;
  }

  #compare(one: string, other: string): number {
    return compareIds(this.#of(one)?.days?.first ?? "9", this.#of(other)?.days?.first ?? "9") || compareIds(one, other);
  }
}

/** A person's decisions before rules', then the likelier, then by the ids: the order in which links are given counts for nothing. */
function byRank(a: RestatementLink, b: RestatementLink): number {
  if (a.by !== b.by) return a.by === "person" ? -1 : 1;
  return b.score - a.score || compareIds(a.from, b.from) || compareIds(a.to, b.to);
}

/** Records that an identity joins, or that one document tells, are one statement; the others follow each other by their days. */
function lineageOf(
  records: readonly string[],
  links: readonly RestatementLink[],
  of: (record: string) => CommitmentFeatures | undefined,
): Lineage {
  const statements: string[][] = [];
  for (const record of records) {
    const told = statements.find((statement) =>
      statement.some((other) => sameTelling(record, other, links) || sameDocument(of(record), of(other))),
    );
    if (told) told.push(record);
    else statements.push([record]);
  }
  const days = (statement: readonly string[]) => of(statement[0] ?? "")?.days?.first ?? "9";
  statements.sort((a, b) => compareIds(days(a), days(b)) || compareIds(a[0] ?? "", b[0] ?? ""));
  return { statements, restated: statements.length - 1 };
}

function sameTelling(one: string, other: string, links: readonly RestatementLink[]): boolean {
  return links.some(
    ({ relation, from, to }) => relation === "identity" && ((from === one && to === other) || (from === other && to === one)),
  );
}

function sameDocument(one: CommitmentFeatures | undefined, other: CommitmentFeatures | undefined): boolean {
  return one?.card.document != null && one.card.document === other?.card.document;
}

function firstOf({ statements }: Lineage): string {
  return statements[0]?.[0] ?? "";
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
