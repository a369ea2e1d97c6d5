import type { WordId } from "../../words/vi.ts";
import type { Seen } from "./ends.ts";

/** What a link says of the record that it is looked at from, before the other's name. */
export function phraseOf({ link: { relation, verdict }, isFrom }: Seen): WordId {
  const [is, not, maybe] = phrases[relation][isFrom ? "from" : "to"];
  return verdict === "same" ? is : verdict === "different" ? not : maybe;
}

type Three = readonly [is: WordId, not: WordId, maybe: WordId];

const phrases: Record<Seen["link"]["relation"], { from: Three; to: Three }> = {
  identity: {
    from: ["link.sameAs", "link.notSameAs", "link.maybeSame"],
    to: ["link.sameAs", "link.notSameAs", "link.maybeSame"],
  },
  restatement: {
    from: ["link.restatesUndated", "link.notRestates", "link.maybeRestates"],
    to: ["link.restatedUndated", "link.notRestates", "link.maybeRestated"],
  },
  nesting: {
    from: ["engagement.within", "link.notWithin", "link.maybeWithin"],
    to: ["engagement.contains", "link.notWithin", "link.maybeContains"],
  },
  chain: {
    from: ["link.partOf", "link.notSameAs", "link.maybeWithin"],
    to: ["engagement.contains", "link.notSameAs", "link.maybeContains"],
  },
};
