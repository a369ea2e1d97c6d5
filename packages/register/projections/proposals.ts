import { insertRows } from "../insert-rows.ts";
import type { StoredRevision } from "../revisions/stored.ts";
import type { Account, Projection } from "./projection.ts";

/**
 * What was proposed from each document, and what became of it. A proposal waits until someone decides on its record after it came; `origin`
 * tells whether the record began with this document.
 */
export const proposals: Projection = {
  tables: {
    proposals: [
      `create table proposals (
        document text,
        record text,
        machine text not null,
        head text not null,
        state text not null,
        start int not null,
        origin boolean not null,
        primary key (document, record)
      )`,
      `create index proposals_by_state on proposals (document, state)`,
      `create index proposals_of_record on proposals (record)`,
    ],
  },
  async project(trx, accounts) {
    if (accounts.length === 0) return;
    await trx
      .deleteFrom("proposals")
      .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(accounts.map(({ record }) => record)))))
      .execute();
    await insertRows(trx, "proposals", accounts.filter(({ kind }) => kind !== "document").flatMap(rowsOf));
  },
};

function rowsOf({ record, head, history }: Account) {
  const read = history.filter(({ state, basis }) => state === "proposed" && basis.from === "reading");
  return [...Map.groupBy(read, documentOf)].flatMap(([document, said]) => {
    const machine = said.at(-1);
    if (machine === undefined) return [];
    const isDecided = head.state !== "proposed" && head.seq > machine.seq;
    const starts = Object.values(machine.evidence).flatMap((pieces) => pieces.filter((piece) => piece.document === document));
    return [
      {
        ...{ document, record, machine: machine.id, head: head.id },
        state: isDecided ? head.state : ("proposed" as const),
        start: Math.min(...starts.map(({ start }) => start), 2 ** 31 - 1),
        origin: history[0] !== undefined && documentOf(history[0]) === document,
      },
    ];
  });
}

function documentOf({ basis }: StoredRevision): string {
  return basis.from === "reading" ? basis.document : "";
}
