import type { PostRead } from "@bilateral/records";
import type { Page } from "../../../../prepare/page.ts";
import { countryOfWords } from "../../find/countries.ts";
import { plain } from "../../find/people/name-shape.ts";
import type { Named, Person } from "./person.ts";
import { writtenOut } from "./rank.ts";

const common = new Set(["of", "the", "and", "for", "affairs", "minister", "ministry"]);

/** What someone is called, and no post: "Chinese leader X", "top leader". */
const noPost = /^(?:top |senior |supreme )?(?:leader|legislator|lawmaker)$/i;

/** Adds a post unless it is there; of two forms of one post the fuller one stays. */
export function addPost(person: Pick<Person, "posts">, post: PostRead): void {
  if (noPost.test(post.title) && !post.organization) return;
  const words = (each: PostRead) =>
    writtenOut(plain(`${each.title} ${each.organization ?? ""}`))
      .split(/[\s,]+/)
      .filter((word) => word !== "" && !common.has(word));
  const rank = (each: PostRead) =>
    plain(each.title)
      .split(" ")
      .filter((word) => /^(?:deputy|vice|assistant|acting|permanent|former)$/.test(word))
      .join(" ");
  const mine = words(post);
  for (const [index, other] of person.posts.entries()) {
    const theirs = words(other);
    if (rank(other) !== rank(post) || !!other.former !== !!post.former) continue;
    if (mine.every((word) => theirs.includes(word))) return;
    if (theirs.every((word) => mine.includes(word))) {
      person.posts[index] = { ...post };
      return;
    }
  }
  person.posts.push({ ...post });
}

const pairOf =
  /\b(?:[Tt]he two|[Tt]heir|[Bb]oth) (Prime Minister|President|Foreign Minister|Defence Minister|Defense Minister|Deputy Prime Minister|Vice President|General Secretar|Chairm|Minister)(?:s|ies|en)\b/u;

/** "the two Prime Ministers", where two people are named without a post: each is one. */
export function twoOfOnePost(page: Page, persons: readonly Person[]): void {
  const bare = persons.filter(
    ({ posts, keys, inBody, rule }) => posts.length === 0 && keys.length > 1 && inBody && rule !== "person: counterpart",
  );
  const found = bare.length === 2 ? pairOf.exec(page.text) : null;
  if (!found?.[1]) return;
  const title = found[1].replace(/Secretar$/, "Secretary").replace(/Chairm$/, "Chairman");
  for (const person of bare)
    person.posts.push({
      title,
      organization: null,
      side: person.side,
      evidence: [{ start: found.index, end: found.index + found[0].length }],
    });
}

/** What a counterpart holds too: not a seat in a party's politburo, and a body only where its name is no country's own. */
function officesOf({ posts }: Person): PostRead[] {
  const offices = posts.filter(({ title, former }) => !former && !/\bmember\b/i.test(title));
  const plainOnes = offices.filter(({ organization }) => !organization);
  return plainOnes.length > 0
    ? plainOnes
    : offices
        .filter(({ organization }) => organization && /^\p{Lu}/u.test(organization) && countryOfWords(organization) === null)
        .slice(-1);
}

/** "his Lao counterpart X" holds the post of the person spoken of before; a post named by its body is that body's alone. */
export function takeOverPost(mention: Named, persons: readonly Person[], person: Person | undefined): void {
  if (!person || person.posts.length > 0) return;
  let model: Person | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of persons) {
    // "informed the Lao minister of his talks with his Lao counterpart": he is of the other side.
    if (other === person || other.posts.length === 0 || (person.side !== null && other.side === person.side)) continue;
    for (const { start } of other.at) {
      const away = start < mention.start ? mention.start - start : (start - mention.start) * 20;
      if (away < nearest) {
        nearest = away;
        model = other;
      }
    }
  }
  if (model) person.posts = officesOf(model).map(({ title, organization }) => ({ title, organization, side: person.side }));
}
