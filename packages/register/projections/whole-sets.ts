import { sql, type Transaction } from "kysely";
import type { Tables } from "../tables.ts";
import { accountsOf } from "./accounts.ts";
import type { Account } from "./projection.ts";

/** All records that stand for one: what the list shows under `record`, led by the account that says most surely how it was. */
export interface WholeSet {
  record: string;
  lead: Account;
  /** The lead first. */
  members: Account[];
}

/** The sets that the accounts belong to; most are of one record. */
export async function wholeSets(trx: Transaction<Tables>, accounts: Account[]): Promise<WholeSet[]> {
  if (accounts.length === 0) return [];
  const own = new Map(accounts.map((account) => [account.record, account]));
  const { rows } = await sql<{ record: string; canonical: string }>`
    select record, canonical from identities
    where canonical in (select canonical from identities where record = any(${[...own.keys()]}::text[]))
    order by record`.execute(trx);
  const missing = rows.map(({ record }) => record).filter((record) => !own.has(record));
  const all = new Map([...own, ...(await accountsOf(trx, missing)).map((account) => [account.record, account] as const)]);
  const joined = new Set(rows.map(({ record }) => record));
  const sets = [...Map.groupBy(rows, ({ canonical }) => canonical)].flatMap(([canonical, members]): WholeSet[] => {
    const [lead, ...others] = members.flatMap(({ record }) => all.get(record) ?? []).sort(bySureness(canonical));
    return lead ? [{ record: canonical, lead, members: [lead, ...others] }] : [];
  });
  const alone = accounts
    .filter(({ record }) => !joined.has(record))
    .map((account) => ({ record: account.record, lead: account, members: [account] }));
  return [...sets, ...alone];
}

const bases = ["entry", "import", "pack", "partner", "reading", "matching"];

/** What a person confirmed goes before a fact of the pack, and that before what a reader proposed. */
function bySureness(canonical: string): (one: Account, other: Account) => number {
  const sureness = ({ record, head, history }: Account) => [
    head.state === "confirmed" ? 0 : 1,
    bases.indexOf(head.basis.from),
    record === canonical ? 0 : 1,
    history[0]?.seq ?? 0,
  ];
  return (one, other) => {
    const [left, right] = [sureness(one), sureness(other)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  };
}
