/** What only the whole article tells: who is host and who guest, and on which days. */
import type { SideCode } from "@bilateral/records";
import { isMeeting } from "../../../../compose/meetings.ts";
import type { Story } from "./scene.ts";
import { isDays } from "./when-where.ts";

/** What two meet for without a day of its own, within a visit of one to the other's country: on the days of the visit, wherever they are told. */
export function settleDays(story: Story): void {
  const visits = story.engagements.filter((each) => each.kind === "visit" && each.date?.includes("/") === true && isDays(each.date));
  for (const record of story.engagements) {
    if (record.date !== null || !isMeeting(record)) continue;
    const visit = visits.find(
      (each) =>
        each.participants.some(
          (one) => one.role === "guest" && one.name !== null && record.participants.some((other) => other.name === one.name),
        ) &&
        each.place !== null &&
        record.participants.some((other) => other.side !== null && other.side === countryOf(story, each.place)),
    );
    if (!visit) continue;
    record.date = visit.date;
    record.fields = { ...record.fields, date: { certainty: "inferred", evidence: visit.evidence, reason: "within the visit" } };
  }
}

const countryOf = (story: Story, place: string | null): SideCode | null => {
  const found = story.draft.mentions.find((mention) => mention.kind === "place" && mention.value.name === place);
  return found?.kind === "place" ? found.value.country : null;
};

/** Settles who is host and who guest, once all visits are known. */
export function settleRoles(story: Story): void {
  for (const { record, first: count, settle } of story.unsettled) {
    const [first, second] = settle();
    record.participants = record.participants.map((each, index) => ({
      ...each,
      role: index < count ? first : second,
    }));
  }
}
