import type { PersonCard, PersonSeen } from "../cards.ts";
import { nameKeys } from "../names/keys.ts";
import { keysOfPost, postsIn } from "./agreement.ts";

/**
 * The keys under which a person is indexed, and under which those are looked up whom a document may mean. Beside those of the names stand
 * `p:<side>:<post>` for posts that one person holds at a time: who held the post on the day speaks for or against a namesake.
 */
export function personKeys(
  person: Pick<PersonCard, "names" | "side" | "tenures"> | Pick<PersonSeen, "names" | "side" | "posts">,
): string[] {
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
    return side === null
      ? []
      : postsIn(post)
          .flatMap(keysOfPost)
          .map((key) => `p:${side}:${key}`);
  });
  return [...new Set([...person.names.flatMap(nameKeys), ...ofPosts])];
}
