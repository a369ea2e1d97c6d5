/** What looks like an undertaking and is none: good wishes, regard, states of affairs. */
import type { Content } from "./content.ts";
import type { Item } from "./item.ts";
import type { Speaker } from "./speakers.ts";

/** "tin tưởng nhân dân nước bạn sẽ giành nhiều thắng lợi mới": a wish for the other's own success binds nobody to anything. */
export function isCourtesy(items: readonly Item[], content: Content, until: number, speaker: Speaker): boolean {
  if (speaker.joint) return false;
  let verb = content.verb;
  while (verb < until && items[verb]?.sense.before) verb += 1;
  if (!items[verb]?.sense.success && !items[verb + 1]?.sense.success) return false;
  return !content.subject.some((at) => items[at]?.party?.kind === "joint");
}

/** "coi trọng quan hệ với Lào" promises nothing; "coi trọng mở rộng quan hệ" does. */
export function isNoUndertaking(items: readonly Item[], { from, until }: { from: number; until: number }): boolean {
  let verb = from;
  while (verb < until && items[verb]?.sense.before) verb += 1;
  const first = items[verb];
  if (!first || until - verb < 2) return true;
  if (first.sense.fact && !first.sense.verb) return !items.slice(from, until).some(({ sense }) => sense.thing);
  if (first.key !== "coi trọng" && first.key !== "trân trọng") return false;
  for (let at = verb + 1; at < until && at < verb + 5; at++) {
    if (items[at]?.sense.verb && (!items[at]?.sense.namedByVerb || items[at - 1]?.sense.link)) return false;
    if (items[at]?.sense.namedByVerb && items[at]?.key !== "các" && items[at]?.key !== "hợp tác") return true;
    if (items[at]?.party) return true;
  }
  return true;
}
