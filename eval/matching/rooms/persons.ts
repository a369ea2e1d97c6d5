import { matchPerson, personKeys } from "@bilateral/matching";
import { knownPeople, type PersonMention } from "../gold.ts";
import { keyed } from "../keyed.ts";
import type { PackCards } from "../pack.ts";
import { type MentionJudged, scoreMentions } from "../score/mentions.ts";
import type { Scored } from "../score/result.ts";

export function scorePersons(mentions: readonly PersonMention[], pack: PackCards): Scored {
  return scoreMentions("persons", mentions.map(judgedPerson(pack)));
}

/** Judges a mention among the people of the pack and those the gold adds. */
export function judgedPerson({ people }: PackCards) {
  const { near } = keyed([...people, ...knownPeople()], personKeys);
  return ({ person, between, why, ...seen }: PersonMention): MentionJudged => {
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
  };
}
