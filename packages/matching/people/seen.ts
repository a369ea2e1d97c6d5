import type { PersonSeen } from "../cards.ts";
import { titleBefore } from "./post.ts";

/**
 * “Tổng Bí thư Thongloun”, “PM Sonexay”: a post that is written as part of the name is taken from it, and counts where no other is given.
 */
export function withoutTitles(seen: PersonSeen): PersonSeen {
  const read = seen.names.map((name) => titleBefore(name) ?? { title: null, name });
  const titles = [...new Set(read.flatMap(({ title }) => title ?? []))];
  if (titles.length === 0) return seen;
  const posts = seen.posts.length > 0 ? seen.posts : titles.map((title) => ({ title, organization: null, side: seen.side }));
  return { ...seen, names: read.map(({ name }) => name), posts };
}
