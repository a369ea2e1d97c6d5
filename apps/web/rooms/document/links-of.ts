import type { LinkView, ProposalView } from "../../client/shapes.ts";

const none: readonly LinkView[] = [];

/** The links of each proposal, those of whatever stands for the same included. */
export function linksOf(proposals: readonly ProposalView[], links: readonly LinkView[]): (record: string) => readonly LinkView[] {
  const canonical = new Map(links.flatMap(({ from, to }) => [from, to]).map((end) => [end.record, end.canonical]));
  const byRecord = new Map(
    proposals.map(({ record }) => {
      const own = canonical.get(record);
      return [
        record,
        links.filter(({ from, to }) => [from, to].some((end) => end.record === record || (own !== undefined && end.canonical === own))),
      ];
    }),
  );
  return (record) => byRecord.get(record) ?? none;
}
