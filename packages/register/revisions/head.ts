import type { StoredRevision } from "./stored.ts";

type Ranked = Pick<StoredRevision, "state" | "basis" | "side">;

/** What holds of a record: its latest decided revision, else its latest proposed one. What a partner sent never displaces our own. */
export function headOf<Revision extends Ranked>(history: Revision[]): Revision | undefined {
  const own = history.filter(({ basis }) => basis.from !== "partner");
  const counted = own.length > 0 ? own : history;
  return counted.findLast(({ state }) => state !== "proposed") ?? counted.at(-1);
}

/** What a side's decision is made on: its own word or one that is no side's; whoever speaks for no side must know every side's. */
export function headBefore<Revision extends Ranked>(history: Revision[], side: string | null): Revision | undefined {
  return headOf(side === null ? history : history.filter((revision) => revision.side === null || revision.side === side));
}

/** The latest word of each side that has spoken; the key is empty for what no side said. */
export function headsBySide<Revision extends Ranked>(history: Revision[]): Map<string, Revision> {
  const sides = new Map<string, Revision>();
  for (const [side, said] of Map.groupBy(history, (revision) => revision.side ?? "")) {
    const head = said.findLast(({ state }) => state !== "proposed") ?? said.at(-1);
    if (head !== undefined) sides.set(side, head);
  }
  return sides;
}
