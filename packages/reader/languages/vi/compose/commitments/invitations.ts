/**
 * Invitations: whom they go to, in which words, and whether they were accepted.
 *
 *     chuyển lời mời của Thủ tướng A mời Bộ trưởng B thăm …     the words are those of the invitation itself
 *     … mời ông B thăm Việt Nam. Ông B vui vẻ nhận lời.         accepted: the guest has pledged the visit
 *     đã gửi thư mời hồi tháng 4                                told of old
 */

import type { Item } from "./item.ts";
import type { Speaker, Speakers } from "./speakers.ts";
import type { Undertaking } from "./undertaking.ts";
import type { Range } from "./verb-phrases.ts";

/** "lời mời của A mời B …": the second word for it is where its words begin. */
export function wordsOfInvitation(items: readonly Item[], head: number, until: number): number {
  if (items[head + 1]?.key !== "của") return head;
  for (let at = head + 2; at < until && at < head + 8; at++) if (items[at]?.key === "mời") return at;
  return head;
}

/** The first one named after the word of invitation, but not the one whose invitation it is. */
export function invitedIn(items: readonly Item[], { from, until }: Range, speakers: Speakers): Speaker | null {
  for (let at = from + 1; at < until && !visiting.test(items[at]?.key ?? ""); at++) {
    const party = items[at]?.party;
    if (party && items[at - 1]?.key !== "của") return speakers.of([party]);
  }
  return null;
}

const visiting = /(?:^|\s)thăm(?:\s|$)/u;

export function isInvitationOfOld(items: readonly Item[], from: number, until: number): boolean {
  return items[from]?.sense.inviting === true && items.slice(from, until).some(({ key }) => ofOld.has(key));
}
const ofOld = new Set(["hồi", "trước đó", "khi"]);

/** "mời … bước lên bục danh dự", "thư mời tới nhiều quan chức": to no visit. */
export function isToNothing(items: readonly Item[], from: number, until: number): boolean {
  if (!items[from]?.sense.inviting) return false;
  const clause = items.slice(from + 1, until);
  const other = clause.findIndex(({ key }, index) => key === "," && clause[index + 1]?.key === "và");
  return !clause.some(({ key }, index) => (other < 0 || index < other) && isComing(clause, index, key));
}
const coming = /(?:^|\s)(?:thăm|sang|dự|tham dự|tham gia|công tác|đăng cai|đầu tư)(?:\s|$)/u;
const isComing = (items: readonly Item[], at: number, key: string) =>
  (coming.test(key) && items[at - 1]?.key !== "danh") || ((key === "đến" || key === "tới") && items[at + 1]?.party?.kind === "country");

/** An invitation, and the place in the text from which words of acceptance may speak of it. */
interface Open {
  invitation: Undertaking | null;
  since: number;
}

export function accept(items: readonly Item[], { invitation, since }: Open): void {
  if (!invitation) return;
  const at = items.findIndex(({ key, start }) => start >= since && accepting.has(key));
  const accepted = items[at];
  if (!accepted || items.slice(0, at).some(({ key }) => key === "chưa" || key === "từ chối")) return;
  invitation.mode = "pledged";
  invitation.rule = "an invitation accepted";
  const clause = items.findLastIndex(
    ({ end, mark, sense }, index) => index < at && end > invitation.start && (mark || sense.link === true),
  );
  const last = items[clause - 1];
  if (last && last.start > invitation.start && last.end < invitation.end) invitation.end = last.end;
  if (invitation.invited) invitation.speaker = invitation.invited;
}
const accepting = new Set([
  "nhận lời",
  "vui vẻ nhận lời",
  "đã nhận lời",
  "nhận lời mời",
  "vui vẻ nhận lời mời",
  "chấp nhận lời mời",
  "trân trọng nhận lời",
]);
