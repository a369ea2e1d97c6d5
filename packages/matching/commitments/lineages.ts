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
 * Lineages of the undertakings that links join, in the order of their oldest record. What a person called different stays in two lineages,
 * whatever a rule says; what a person called the same is joined. A rule's link joins two lineages only where the first and the latest of both
 * are still alike: else A would lead to Z by small steps. A statement that names two things may so stand in two lineages. `of` gives the
 * undertaking of a record.
 */
export function lineagesOf(links: readonly RestatementLink[], of: (record: string) => CommitmentFeatures | undefined): Lineage[] {
  const groups = new Groups(links, of);
  const decided = links.filter(({ verdict }) => verdict === "same").toSorted(byRank);
  // Twice: a lineage that a later link began is open to those joined before it.
  for (const link of [...decided, ...decided]) groups.join(link);
  return groups
    .all()
    .map((records) => lineageOf(records, decided, of))
    .toSorted((a, b) => compareIds(firstOf(a), firstOf(b)));
}

class Groups {
  readonly #groups = new Set<string[]>();
  readonly #apart = new Map<string, Set<string>>();
  readonly #of: (record: string) => CommitmentFeatures | undefined;

  constructor(links: readonly RestatementLink[], of: (record: string) => CommitmentFeatures | undefined) {
    this.#of = of;
    for (const { from, to, verdict, by } of links) {
      if (verdict !== "different" || by !== "person") continue;
      for (const [one, other] of [[from, to] as const, [to, from] as const])
        this.#apart.set(one, (this.#apart.get(one) ?? new Set()).add(other));
    }
  }

  /** Joins the lineages of the two where they stay alike; else each record to those lineages of the other that it is like, or the two to one of their own. */
  join({ from, to, by }: RestatementLink): void {
    if (this.#keptApart([from], [to])) return;
    for (const one of this.#with(from)) {
      for (const other of this.#with(to)) if (one !== other && !one.includes(to) && !other.includes(from)) this.#merge(one, other, by);
    }
    for (const one of this.#with(from)) if (!one.includes(to)) this.#merge(one, [to], by);
    for (const other of this.#with(to)) if (!other.includes(from)) this.#merge(other, [from], by);
    if (!this.#with(from).some((group) => group.includes(to))) this.#groups.add([from, to].toSorted((a, b) => this.#compare(a, b)));
  }

  /** Without those that lie within another. */
  all(): string[][] {
    const groups = [...this.#groups];
    return groups.filter(
      (group) => !groups.some((other) => other.length > group.length && group.every((record) => other.includes(record))),
    );
  }

  #merge(one: string[], other: string[], by: RestatementLink["by"]): void {
    if (!this.#groups.has(one) || this.#keptApart(one, other) || (by === "rule" && this.#drifted(one, other))) return;
    this.#groups.delete(one);
    this.#groups.delete(other);
    this.#groups.add([...new Set([...one, ...other])].toSorted((a, b) => this.#compare(a, b)));
  }

  #with(record: string): string[][] {
    return [...this.#groups].filter((group) => group.includes(record));
  }

  #keptApart(one: readonly string[], other: readonly string[]): boolean {
    return one.some((record) => other.some((with_) => this.#apart.get(record)?.has(with_)));
  }

  /** Whether the ends of the two lineages are not alike. */
  #drifted(one: readonly string[], other: readonly string[]): boolean {
    return endsOf(one).some((record) => endsOf(other).some((end) => this.#unlike(record, end)));
  }

  #unlike(record: string, other: string): boolean {
    const [left, right] = [this.#of(record), this.#of(other)];
    const judged = left && right && judgeRestatement(left, [right])[0];
    return judged !== undefined && judged.score < thresholds.drift;
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

function endsOf(records: readonly string[]): string[] {
  return [...new Set([records[0] ?? "", records.at(-1) ?? ""])];
}

function firstOf({ statements }: Lineage): string {
  return statements[0]?.[0] ?? "";
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
