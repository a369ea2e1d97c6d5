import { matchPerson, type PersonCard, type PersonSeen, personKeys } from "@bilateral/matching";
import type { Candidate, RegisterReader } from "@bilateral/register";
import { personCardsApart } from "./cards.ts";
import { identitiesOf } from "./identities.ts";
import type { RuleLink } from "./rule-link.ts";

/** Whether a person that a document gave is one of the others by now: after a pack was loaded, or rules have changed. */
export async function linkPerson(read: Pick<RegisterReader, "candidates">, own: Candidate<"person">): Promise<RuleLink[]> {
  const [card] = personCardsApart([own]);
  if (!card) return [];
  const seen = asSeen(card);
  const others = personCardsApart(await read.candidates(personKeys(seen))).filter(({ record }) => record !== own.record);
  const { same, doubts } = matchPerson(seen, others);
  return identitiesOf(own.record, same ? [same] : doubts);
}

function asSeen({ names, side, tenures }: PersonCard): PersonSeen {
  return {
    ...{ names, side, day: tenures.flatMap(({ attested, from }) => [...attested, ...(from ? [from] : [])])[0] ?? null },
    posts: tenures.map((tenure) => ({
      ...{ title: tenure.titles[0] ?? "", organization: tenure.organizations[0] ?? null, side: tenure.side },
      ...(tenure.former && { former: true }),
    })),
  };
}
