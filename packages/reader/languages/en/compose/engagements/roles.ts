import type { EngagementRead, SideCode } from "@bilateral/records";
import type { Candidate } from "./candidate.ts";
import { covers } from "./days.ts";
import { countryOfPlace } from "./place.ts";

/** Who is on a visit is the guest of the talks held on it, also where no place says so. */
export function rolesByVisit(items: readonly EngagementRead[]): void {
  for (const { kind, participants, date, place } of items) {
    const guests = new Set(
      items
        .filter(
          (other) =>
            other.kind === "visit" && (other.date === null || date === null || covers(other.date, date) || covers(date, other.date)),
        )
        .filter((other) => {
          const to = other.place === null ? null : countryOfPlace(other.place);
          return other.place === null || (to !== null && participants.some(({ side }) => side === to));
        })
        .filter(
          (other) =>
            place === null ||
            other.place === null ||
            (countryOfPlace(place) ?? countryOfPlace(other.place)) === countryOfPlace(other.place),
        )
        .flatMap((other) => other.participants.filter(({ role }) => role === "guest").map(({ name }) => name)),
    );
    if ((kind !== "talks" && kind !== "meeting") || participants.some(({ role }) => role !== "participant")) continue;
    const visiting = participants.filter(({ name }) => name !== null && guests.has(name));
    if (visiting.length === 0 || visiting.length === participants.length) continue;
    for (const participant of participants)
      participant.role = visiting.includes(participant) || visiting.some(({ side }) => side === participant.side) ? "guest" : "host";
  }
}

/** "met in Bangkok with X. He also met Y": whoever is the guest of one is the guest of the other on the same day. */
export function rolesByMeeting(kept: readonly Candidate[]): void {
  const told = kept.filter(({ item, country }) => country !== null && ["talks", "meeting", "courtesy-call"].includes(item.kind));
  for (const { item } of kept) {
    if (!["talks", "meeting", "courtesy-call"].includes(item.kind) || item.occasion !== null) continue;
    if (item.place !== null && countryOfPlace(item.place) !== null) continue;
    if (item.participants.some(({ role }) => role !== "participant")) continue;
    const other = told.find(
      (each) =>
        each.item.date === item.date &&
        each.item.participants.some(
          ({ name, role }) => role === "guest" && item.participants.some((mine) => mine.name === name && name !== null),
        ) &&
        item.participants.some(({ side }) => side === each.country),
    );
    if (other) for (const participant of item.participants) participant.role = participant.side === other.country ? "host" : "guest";
  }
}

/** Where no place is told, those of the dateline's country are at home. */
export function rolesByHome({ kind, participants }: EngagementRead, home: SideCode | null): void {
  if (!["talks", "meeting", "courtesy-call"].includes(kind) || participants.some(({ role }) => role !== "participant")) return;
  const sides = new Set(participants.map(({ side }) => side));
  if (home === null || sides.size < 2 || !sides.has(home)) return;
  for (const participant of participants) participant.role = participant.side === home ? "host" : "guest";
}
