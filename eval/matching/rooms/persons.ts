import { matchPerson, type PersonCard, personKeys } from "@bilateral/matching";
import { knownPeople, type PersonMention } from "../gold.ts";
import { keyed } from "../keyed.ts";
import type { PackCards } from "../pack.ts";
import { type MentionJudged, scoreMentions } from "../score/mentions.ts";
import type { Scored } from "../score/result.ts";

export function scorePersons(mentions: readonly PersonMention[], { people }: PackCards): Scored {
  const known = keyed([...people, ...knownPeople()], personKeys);
  return scoreMentions(
    "persons",
    mentions.map((mention) => judgedMention(mention, known.near)),
  );
}

function judgedMention(mention: PersonMention, near: (keys: readonly string[]) => PersonCard[]): MentionJudged {
  const { person, between, why, ...seen } = mention;
  const { same, doubts, refused } = matchPerson(seen, near(personKeys(seen)));
  const posts = seen.posts.map(({ title, organization }) => [title, organization].filter(Boolean).join(", ")).join("; ");
  return {
    what: [seen.names.join(" / "), seen.side, posts, seen.day].filter(Boolean).join(" · "),
    gold: person,
    between,
    why,
    same,
    doubts,
    refused,
  };
}
