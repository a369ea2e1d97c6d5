import { type Commitment, Problem } from "@bilateral/records";
import { type SqlBool, sql, type Transaction } from "kysely";
import type { CommitmentRow, CommitmentsPage, CommitmentsQuery } from "../answers/commitments.ts";
import { sourceShower } from "../projections/show-sources.ts";
import type { Tables } from "../tables.ts";
import type { Tally } from "./facets.ts";
import { type ListRow, listColumns, listPage, shownStates } from "./page.ts";
import { peopleIn } from "./people-in.ts";

type Row = ListRow & { date: string | null };

/** `sides` are those of the relationship: what both undertook counts under each. */
export async function commitments(trx: Transaction<Tables>, query: CommitmentsQuery, sides: string[]): Promise<CommitmentsPage> {
  const { side, mode, area, state = shownStates, text, document, after, limit } = query;
  const { rows, next, total, facets } = await listPage<Row>(trx, {
    ...{ table: "commitments", columns: ["date"], order: "descending", text, after, limit },
    // In the order of the projection's combos.
    facets: [
      { name: "mode", column: "mode", many: false, chosen: mode },
      { name: "area", column: "areas", many: true, chosen: area },
      { name: "side", column: "sides", many: true, chosen: withBoth(side) },
      { name: "state", column: "state", many: false, chosen: state },
    ],
    conditions: [document === undefined ? null : sql<SqlBool>`documents @> array[${document}]::text[]`],
    counting: countBothAs([...new Set([...sides, ...(side ?? []).filter(isSide)])]),
  });
  return { items: await shown(trx, rows), next, total, facets: facets as CommitmentsPage["facets"] };
}

/** Fails with `record-not-found`. */
export async function commitment(trx: Transaction<Tables>, record: string): Promise<CommitmentRow> {
  const rows = await trx
    .selectFrom("commitments")
    .select([...listColumns, "date"])
    .where("record", "=", record)
    .execute();
  const [item] = await shown(trx, rows);
  if (item === undefined) throw new Problem("record-not-found", { record });
  return item;
}

function isSide(name: string): boolean {
  return /^[A-Z]{2}$/.test(name);
}

/** Who asks for a side's commitments asks for the joint ones too. */
function withBoth(side: string[] | undefined): string[] | undefined {
  return side?.some(isSide) ? [...side, "both"] : side;
}

function countBothAs(sides: string[]): (tally: Tally) => Tally {
  return ({ values: [mode = [], area = [], by = [], state = []], count }) => {
    const counted = new Set(by.flatMap((name) => (name === "both" && sides.length > 0 ? sides : [name])));
    return { values: [mode, area, [...counted], state], count };
  };
}

async function shown(trx: Transaction<Tables>, rows: Row[]): Promise<CommitmentRow[]> {
  const bodies = rows.map(({ body }) => body as Commitment);
  const show = await sourceShower(
    trx,
    rows.map(({ sources }) => sources),
  );
  const known = await peopleIn(
    trx,
    bodies.flatMap(({ actors }) => actors.flatMap(({ person }) => person ?? [])),
  );
  return rows.map(({ record, state, basis, corrected, date, sources }, at) => {
    const { words, language, mode, by, actors: named, areas, due, completion, disposition } = bodies[at] as Commitment;
    const actors = named.map(({ name, person }) => ({ name, person: known.get(person ?? "")?.isRejected ? null : person }));
    const said = { words, language, mode, by, actors, areas, due, completion, disposition };
    return { record, ...said, state, basis, corrected, date, sources: show(sources) };
  });
}
