import type { CommitmentRow, LinkView } from "../../client/shapes.ts";

export interface Step {
  row: CommitmentRow;
  /** Which earlier times it restates: what a person said first, then the latest, then the surest. */
  restates: { link: LinkView; earlier: CommitmentRow }[];
}

const byPerson = ({ by }: LinkView) => (by === "person" ? 1 : 0);

/** The times of a lineage, oldest first, each with its links to earlier ones. Ends of links are named by who stands for them. */
export function stepsOf(rows: readonly CommitmentRow[], links: readonly LinkView[]): Step[] {
  const places = new Map(rows.map(({ record }, at) => [record, at]));
  return rows.map((row, at) => ({
    row,
    restates: links
      .flatMap((link) => {
        const ends = [link.from, link.to].map(({ canonical }) => places.get(canonical) ?? -1);
        const [earlier, later] = [Math.min(...ends), Math.max(...ends)];
        const other = rows[earlier];
        return later === at && earlier !== at && other ? [{ link, earlier: other, place: earlier }] : [];
      })
      .sort((one, two) => byPerson(two.link) - byPerson(one.link) || two.place - one.place || (two.link.score ?? 1) - (one.link.score ?? 1))
      .map(({ link, earlier }) => ({ link, earlier })),
  }));
}
