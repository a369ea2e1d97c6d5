import type { SideCode } from "@bilateral/records";
import type { Judged } from "../verdict.ts";
import { agreementOf, keysOfPost, postsIn } from "./agreement.ts";

/** A post that the register knows. */
export interface PostCard {
  record: string;
  /** In every language that is known. */
  titles: readonly string[];
  /** Names of the body, in every language that is known. */
  organizations: readonly string[];
  side: SideCode | null;
}

export interface PostSeen {
  title: string;
  organization: string | null;
  side: SideCode | null;
}

/** `<side>:<rank and body>`, where posts are held by several at a time too. */
export function postKeys(post: PostCard | PostSeen): string[] {
  const read = "titles" in post ? post : titled(post);
  if (post.side === null) return [];
  const keys = postsIn(read).flatMap((each) => {
    const single = keysOfPost({ ...each, deputy: false });
    const own = single.length > 0 ? single : [`${each.rank}:${[...each.bodies].sort().join("+")}`];
    return own.map((key) => `${post.side}:${each.deputy ? "deputy " : ""}${key}`);
  });
  return [...new Set(keys)];
}

/**
 * Which known post a title with its body means; null where none, or several, are meant. What is attested is the post on that day: it neither
 * begins nor ends.
 */
export function matchPost(seen: PostSeen, candidates: readonly PostCard[]): Judged | null {
  if (seen.side === null) return null;
  const wanted = postsIn(titled(seen));
  if (wanted.length === 0) return null;
  const found = candidates.filter((card) => card.side === seen.side && agreementOf(titled(seen), card) === "same");
  const exact = found.filter((card) => sameManner(wanted, card));
  const [only, ...others] =
    exact.length > 0 ? exact : found.filter((card) => !postsIn(card).some(({ acting, standing }) => acting || standing));
  if (!only || others.length > 0) return null;
  const words = { seen: seen.title, known: only.titles[0] ?? "" };
  return { record: only.record, verdict: "same", score: 0.95, reasons: [{ code: "same-post", words }] };
}

/** Acting or not, standing or not, and as many posts in one title. */
function sameManner(wanted: ReturnType<typeof postsIn>, card: PostCard): boolean {
  const manner = (posts: ReturnType<typeof postsIn>) =>
    posts.map(({ rank, acting, standing }) => `${rank === "head" || rank === "director" ? "chair" : rank}${acting}${standing}`).join(" ");
  return card.titles.some((title) => manner(postsIn({ titles: [title], organizations: card.organizations })) === manner(wanted));
}

function titled({ title, organization }: PostSeen) {
  return { titles: [title], organizations: organization === null ? [] : [organization] };
}
