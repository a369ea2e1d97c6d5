/** Everything that two accounts have to say to each other, worked out once; the rules only weigh it. */
import type { EngagementCard } from "../cards.ts";
import type { Difference } from "../differences.ts";
import { readTitle } from "../instruments/title.ts";
import type { Reason, Verdict } from "../verdict.ts";
import { type KindsMet, kindsMet } from "./kinds.ts";
import { type PlaceNames, type PlacesMet, placesMet } from "./places.ts";
import { type DaysMet, daysMet } from "./when.ts";
import { bodyMet, bodyOf, bodyWordsOf, type WhoMet, whoMet } from "./who.ts";

export interface Comparison {
  seen: EngagementCard;
  known: EngagementCard;
  kinds: KindsMet;
  days: DaysMet;
  who: WhoMet;
  places: PlacesMet;
  body: "same" | "other" | "untold";
  /** What is celebrated or attended, by the words of occasions and titles. */
  occasion: "same" | "other" | "untold";
  numbers: "same" | "other" | "untold";
  names: PlaceNames | undefined;
}

/** What a rule makes of a comparison. `firm`: rests on something that only one act can have. */
export interface Weight {
  verdict: Verdict;
  score: number;
  code: Reason["code"];
  firm?: boolean;
}

export function compare(seen: EngagementCard, known: EngagementCard, names: PlaceNames | undefined): Comparison {
  const [left, right] = [numberOf(seen), numberOf(known)];
  return {
    seen,
    known,
    kinds: kindsMet(seen.kind, known.kind),
    days: daysMet(seen, known),
    who: whoMet(seen.participants, known.participants),
    places: placesMet(seen.place, known.place, names),
    body: seen.body && known.body ? (seen.body === known.body ? "same" : "other") : bodyMet(bodyOf(seen), bodyOf(known)),
    occasion: bodyMet(occasionOf(seen), occasionOf(known)),
    numbers: left === null || right === null ? "untold" : left === right ? "same" : "other",
    names,
  };
}

/** Of a numbered session, said by the record or by its title, occasion or body. */
export function numberOf({ kind, number, titles, occasion, participants }: EngagementCard): number | null {
  if (number !== null) return number;
  if (kind !== "session" && kind !== "conference") return null;
  const texts = [...titles, occasion, ...participants.map(({ name, organization }) => (name === null ? organization : null))];
  return texts.map((text) => (text ? readTitle(text).ordinal : null)).find((ordinal) => ordinal !== null) ?? null;
}

function occasionOf({ titles, occasion }: EngagementCard): ReadonlySet<string> {
  return bodyWordsOf(occasion ? [occasion, ...titles] : titles);
}

/** Contradictions of two accounts; what one leaves out or tells less exactly is none. */
export function differencesOf({ seen, known, kinds, days, who, places }: Comparison): Difference[] {
  const told: (Difference | null)[] = [
    (days === "next-day" || days === "apart") && seen.date && known.date ? { field: "date", seen: seen.date, known: known.date } : null,
    places === "other" && seen.place && known.place ? { field: "place", seen: seen.place, known: known.place } : null,
    kinds !== "same" ? { field: "kind", seen: seen.kind, known: known.kind } : null,
    (who.clash ?? who.differing) ? { field: "participants", ...(who.clash ?? who.differing ?? { seen: "", known: "" }) } : null,
    seen.partOfDay && known.partOfDay && seen.partOfDay !== known.partOfDay
      ? { field: "partOfDay", seen: seen.partOfDay, known: known.partOfDay }
      : null,
    seen.visitType && known.visitType && seen.visitType !== known.visitType
      ? { field: "visitType", seen: seen.visitType, known: known.visitType }
      : null,
    seen.status !== known.status && [seen.status, known.status].includes("cancelled")
      ? { field: "status", seen: seen.status, known: known.status }
      : null,
  ];
  return told.filter((difference) => difference !== null);
}
