import type { PersonCard, PersonSeen } from "../cards.ts";
import { nameKeys } from "../names/keys.ts";
import { nameOf } from "../names/name.ts";
import { keysOfPost, keysOfSharedPost, postsIn } from "./agreement.ts";
import { withoutTitles } from "./seen.ts";

/**
 * The keys under which a person is indexed, and under which those are looked up whom a document may mean. Beside those of the names stand
 * `p:<side>:<post>` for posts that one person holds at a time: who held the post on the day speaks for or against a namesake. `d:<side>:<post>`
 * stands for those that several hold, and is looked up for a part of a name alone.
 */
export function personKeys(given: Pick<PersonCard, "names" | "side" | "tenures"> | Pick<PersonSeen, "names" | "side" | "posts">): string[] {
  const person = "tenures" in given ? given : withoutTitles({ day: null, ...given });
  const isShared = "tenures" in person || person.names.some((name) => nameOf(name).words.length === 1);
  const posts =
    "tenures" in person
      ? person.tenures.map(({ titles, organizations, side }) => ({ titles, organizations, side }))
      : person.posts.map(({ title, organization, side }) => ({
          titles: [title],
          organizations: organization === null ? [] : [organization],
          side,
        }));
  const ofPosts = posts.flatMap((post) => {
    const side = post.side ?? person.side;
    if (side === null) return [];
    const read = postsIn(post);
    return [
      ...read.flatMap(keysOfPost).map((key) => `p:${side}:${key}`),
      ...(isShared ? read.flatMap(keysOfSharedPost).map((key) => `d:${side}:${key}`) : []),
    ];
  });
  return [...new Set([...person.names.flatMap(nameKeys), ...ofPosts])];
}
