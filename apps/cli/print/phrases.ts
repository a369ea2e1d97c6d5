/** Values of a reading in a few words. */
import type { ObservationRead, ParticipantRead, PersonRead } from "@bilateral/records";
import type { Words } from "../words.ts";

export function postsOf(person: PersonRead, words: Words): string {
  return person.posts
    .map(({ title, organization, former }) =>
      [former && words.former, title, organization && `(${organization})`].filter(Boolean).join(" "),
    )
    .join("; ");
}

export function participant({ name, organization, side }: ParticipantRead): string {
  return `${name ?? organization ?? "?"}${side ? ` (${side})` : ""}`;
}

export function sidesOf(by: readonly string[], words: Words): string {
  return by.map((side) => (side === "both" ? words.both : side)).join(", ");
}

export function quantity({ approximate, value, valueMax, unit }: ObservationRead): string {
  return `${approximate ? "≈ " : ""}${[value, valueMax].filter((each) => each !== undefined).join("–")} ${unit}`;
}
