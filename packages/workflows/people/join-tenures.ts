import { fold } from "@bilateral/matching";
import { daysOf } from "@bilateral/records";
import type { PersonRow, TenureRow } from "@bilateral/register";

/**
 * Each document that shows a person in a post gives a tenure that attests a day. Shown one by one, a post would stand there as often as it was
 * in the news: here those of one post become one row, with all their days and sources. Rows of different states stay apart, so that nothing
 * proposed stands among what is confirmed; days join a tenure with a beginning or end only where they lie within it.
 */
export function joinTenures(person: PersonRow): PersonRow {
  const rows: TenureRow[] = [];
  const dated = (tenure: TenureRow) => tenure.from !== null || tenure.to !== null;
  for (const tenure of [...person.tenures].sort((one, other) => Number(dated(other)) - Number(dated(one)))) {
    const at = dated(tenure) ? -1 : rows.findIndex((row) => samePost(row, tenure) && (!dated(row) || covers(row, tenure)));
    const row = rows[at];
    if (row) rows[at] = joined(row, tenure);
    else rows.push(tenure);
  }
  const order = new Map(person.tenures.map(({ record }, index) => [record, index]));
  const place = ({ record }: TenureRow) => order.get(record) ?? 0;
  return { ...person, tenures: rows.sort((one, other) => place(one) - place(other)) };
}

function samePost(one: TenureRow, other: TenureRow): boolean {
  const sameBody =
    one.organization === null || other.organization === null || fold(one.organization).exact === fold(other.organization).exact;
  return (
    one.state === other.state &&
    one.side === other.side &&
    one.former === other.former &&
    sameBody &&
    fold(one.title).exact === fold(other.title).exact
  );
}

function covers({ from, to }: TenureRow, { attested }: TenureRow): boolean {
  const begin = from === null ? null : daysOf(from).first;
  const end = to === null ? null : daysOf(to).last;
  return attested.every(({ date }) => {
    const { first, last } = daysOf(date);
    return first !== null && last !== null && (begin === null || begin <= first) && (end === null || last <= end);
  });
}

function joined(row: TenureRow, tenure: TenureRow): TenureRow {
  const attested = [...row.attested, ...tenure.attested].sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
  return {
    ...row,
    titles: row.titles ?? tenure.titles,
    body: row.body ?? tenure.body,
    organization: row.organization ?? tenure.organization,
    corrected: row.corrected || tenure.corrected,
    attested,
    sources: [...row.sources, ...tenure.sources],
  };
}
