/** Under which keys the register indexes a record for matching. */
import {
  chainKeys,
  commitmentKeys,
  engagementKeys,
  featuresOf,
  instrumentKeys,
  matcherVersion,
  observationKeys,
  personKeys,
  postKeys,
  projectKeys,
} from "@bilateral/matching";
import type { Commitment, Engagement, Instrument, Observation, Person, Post, Project, RecordKind, Tenure } from "@bilateral/records";
import type { KeysOf } from "@bilateral/register";
import { commitmentCard, engagementCard, instrumentCard, namesOf, observationCard, projectCard } from "./cards.ts";

interface Indexed {
  record: string;
  kind: RecordKind;
  body: Record<string, unknown>;
  date: string | null;
}

const untold = { document: null, told: null };

function keys({ record, kind, body, date }: Indexed): string[] {
  switch (kind) {
    case "person": {
      const person = body as Person;
      return personKeys({ names: namesOf(person), side: person.side, tenures: [] });
    }
    case "tenure":
      return tenureKeys(body as unknown as Tenure);
    case "post": {
      const { title, side } = body as unknown as Post;
      const titles = Object.values(title);
      return [...postKeys({ record, titles, organizations: [], side }), ...heldKeys({ titles, organizations: [], side })];
    }
    case "engagement":
      return engagementKeys(engagementCard(record, body as unknown as Engagement, untold));
    case "instrument": {
      const card = instrumentCard(record, body as unknown as Instrument);
      return [...instrumentKeys(card), ...chainKeys(card)];
    }
    case "project":
      return projectKeys(projectCard(record, body as unknown as Project));
    case "commitment":
      return commitmentKeys(featuresOf(commitmentCard(record, body as unknown as Commitment, { document: null, date })));
    case "observation":
      return observationKeys(observationCard(record, body as unknown as Observation, untold));
    default:
      return [];
  }
}

function tenureKeys({ title, organization, side, post }: Tenure): string[] {
  // One of a known post is found by that.
  return post === null ? heldKeys({ titles: [title], organizations: organization === null ? [] : [organization], side }) : [];
}

/** Who holds a post is looked up by it. */
function heldKeys(post: { titles: string[]; organizations: string[]; side: string | null }): string[] {
  return personKeys({ names: [], side: post.side, tenures: [{ ...post, post: null, from: null, to: null, attested: [] }] });
}

export const keysOf: KeysOf = Object.assign(keys, { version: matcherVersion });
