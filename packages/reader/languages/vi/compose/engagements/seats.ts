/** Of which country a body is that no word gives one: that of the visit, or of the place where it sits. */
import type { SideCode } from "@bilateral/records";
import type { MentionOf } from "../../../../mention.ts";
import type { Actor } from "./actors.ts";
import type { Act, Scene, Story } from "./scene.ts";

/** "làm việc với Công ty A tại tỉnh B, Nhật Bản": abroad, whom one meets is of that country. */
export function seatOf(
  { text, home }: Story,
  { places }: Scene,
  { act, subject, each }: { act: Act; subject: Actor; each: Actor },
): SideCode | null {
  if (subject.side !== home) return null;
  const there = places.find((place) => place.value.country !== null && place.value.country !== home && place.start >= each.end);
  const before = places.findLast((place) => place.value.country !== null && place.value.country !== home && place.end <= act.start);
  const behind = there && /^\s(?:tại|ở)\s[^;.]{0,40}$/u.test(text.slice(each.end, there.start)) ? there : undefined;
  const ahead = before && /(?:tại|ở)\s$/u.test(text.slice(0, before.start).slice(-5)) ? before : undefined;
  return (behind ?? ahead)?.value.country ?? null;
}

/** The country in which the subject is on a visit. */
export function visitedCountry(story: Story, subject: Actor): SideCode | null {
  const visit = story.engagements.findLast(
    (each) => each.kind === "visit" && each.participants.some((one) => one.name !== null && one.name === subject.person?.name),
  );
  return visit?.place
    ? ((
        story.draft.mentions.find((mention) => mention.kind === "place" && mention.value.name === visit.place) as
          | MentionOf<"place">
          | undefined
      )?.value.country ?? null)
    : null;
}
