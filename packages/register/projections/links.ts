import { insertRows } from "../insert-rows.ts";
import { holdingOf } from "../links/holding.ts";
import type { Projection } from "./projection.ts";

/** What holds of every link. */
export const links: Projection = {
  tables: {
    links: [
      `create table links (
        record text primary key,
        relation text not null,
        from_record text not null,
        to_record text not null,
        verdict text not null,
        by text not null,
        score double precision not null,
        seq bigint not null,
        head text not null,
        author text not null,
        at text not null,
        reason text,
        body jsonb not null
      )`,
      `create index links_from on links (from_record, relation)`,
      `create index links_to on links (to_record, relation)`,
      `create index links_unsure on links (relation, seq) where verdict = 'unsure'`,
    ],
  },
  async project(trx, accounts) {
    const ours = accounts.filter(({ kind }) => kind === "link");
    if (ours.length === 0) return;
    await trx
      .deleteFrom("links")
      .where(({ eb, val }) => eb("record", "=", eb.fn.any(val(ours.map(({ record }) => record)))))
      .execute();
    const rows = ours.flatMap(({ record, head, history }) => {
      const holding = holdingOf(history);
      if (holding === null) return [];
      const { body, by, seq, revision } = holding;
      const { relation, from, to, verdict, score = 1 } = body;
      const { author, at, reason } = revision;
      return [
        {
          ...{ record, relation, from_record: from, to_record: to, verdict, by, score, seq, head: head.id, author, at },
          ...{ reason: reason ?? null, body },
        },
      ];
    });
    await insertRows(trx, "links", rows);
  },
};
