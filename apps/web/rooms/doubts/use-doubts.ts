import { useState } from "react";
import type { LinkView } from "../../client/shapes.ts";
import { type Settle, useSettle } from "../../parts/links/use-settle.ts";
import { inTheirPlaces } from "./in-their-places.ts";

export interface DoubtsAtHand {
  /** In the order in which they came; those decided here stay in their place, so that one can be taken back. */
  doubts: readonly LinkView[];
  settling: Settle;
  /** What was typed as reason, by link. */
  reasons: Readonly<Record<string, string>>;
  setReason: (record: string, reason: string) => void;
}

/** `first` is the link that the path points at: it goes before the others. */
export function useDoubts(waiting: readonly LinkView[] | undefined, first: string | undefined): DoubtsAtHand {
  const { settle, busy } = useSettle();
  const [order, setOrder] = useState<readonly string[]>([]);
  const [decided, setDecided] = useState<Readonly<Record<string, LinkView>>>({});
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const { doubts, places } = inTheirPlaces({ waiting: waiting ?? [], decided, order, first });
  if (places.length !== order.length) setOrder(places);
  const settleHere: Settle["settle"] = async (link, word) => {
    const now = await settle(link, word);
    if (now === undefined) return undefined;
    setDecided(({ [link.record]: _, ...others }) => (now ? { ...others, [link.record]: now } : others));
    return now;
  };
  return {
    doubts,
    settling: { settle: settleHere, busy },
    reasons,
    setReason: (record, reason) => setReasons((others) => ({ ...others, [record]: reason })),
  };
}
