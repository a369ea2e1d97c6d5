/** How much the accounts of each sort of act must share to be one. The first line of a rule that holds decides. */
import type { Comparison, Weight } from "./compare.ts";
import { countriesOf } from "./places.ts";
import { whoMet } from "./who.ts";

const near = (places: Comparison["places"]) => places === "same" || places === "within";
const moved = ({ seen, known }: Comparison) => [seen.status, known.status].includes("planned") && seen.status !== known.status;

/** Talks, meetings, calls and messages: who with whom, on which day. */
export function weighEncounter(met: Comparison): Weight {
  const { kinds, days, who, places, occasion, seen, known } = met;
  if (who.clash) return { verdict: "different", score: 0.05, code: "act-other-people" };
  const placesFit = places !== "other" && (near(places) || seen.place === null || known.place === null);
  const strong = who.sides >= 2 || (who.sides === 1 && who.bodies > 0);
  if (days === "apart") {
    return strong && moved(met)
      ? { verdict: "unsure", score: 0.3, code: "act-moved" }
      : { verdict: "different", score: 0.05, code: "act-other-day" };
  }
  if (kinds === "loosely" && occasion !== "same") return { verdict: "different", score: 0.1, code: "act-other-kind" };
  if (!strong) {
    const likely = who.sides + who.bodies > 0 && (days === "day" || days === "overlap");
    // Formal talks are held once a day: naming the delegation or its head makes no other talks of them.
    const delegations = likely && seen.kind === "talks" && known.kind === "talks" && days === "day" && placesFit && who.headless;
    if (delegations) return { verdict: "same", score: 0.75, code: "act-same-people" };
    if (likely && who.bodies > 1 && kinds === "same" && near(places)) return { verdict: "same", score: 0.7, code: "act-same-people" };
    if (likely && kinds === "same" && seen.kind === "message" && occasion === "same")
      return { verdict: "same", score: 0.7, code: "act-same-people" };
    return likely && kinds === "same" && places !== "other"
      ? { verdict: "unsure", score: 0.4, code: "act-one-side-open" }
      : { verdict: "different", score: 0.1, code: "act-too-little" };
  }
  const parts = seen.partOfDay && known.partOfDay && seen.partOfDay !== known.partOfDay;
  if (parts) {
    return kinds === "same"
      ? { verdict: "unsure", score: 0.4, code: "act-other-part-of-day" }
      : { verdict: "different", score: 0.1, code: "act-other-part-of-day" };
  }
  if (kinds === "loosely") return { verdict: "unsure", score: 0.4, code: "act-kinds-taken" };
  if (days === "day") {
    if (kinds === "same") return { verdict: "same", score: 0.95, code: "act-same-people", firm: true };
    return places === "other"
      ? { verdict: "unsure", score: 0.4, code: "act-kinds-taken" }
      : { verdict: "same", score: 0.85, code: "act-kinds-taken" };
  }
  if (days === "next-day") {
    const sure = kinds === "same" && (near(places) || occasion === "same");
    if (kinds !== "same") return { verdict: "different", score: 0.15, code: "act-other-day" };
    return { verdict: sure ? "same" : "unsure", score: sure ? 0.7 : 0.45, code: "act-next-day" };
  }
  if (kinds !== "same")
    return days === "open-year" && near(places)
      ? { verdict: "same", score: 0.7, code: "act-open-year" }
      : { verdict: "unsure", score: 0.4, code: "act-kinds-taken" };
  if (days === "overlap") return { verdict: "same", score: 0.85, code: "act-days-overlap" };
  if (days === "open-year") return { verdict: "same", score: 0.8, code: "act-open-year" };
  if (days === "month") return { verdict: places === "other" ? "unsure" : "same", score: 0.7, code: "act-within-month" };
  return { verdict: "unsure", score: days === "year" ? 0.35 : 0.25, code: "act-day-untold" };
}

/** Visits: who came, to which country, when. Hosts do not matter: each account names those that it tells of. */
export function weighVisit(met: Comparison): Weight {
  const { seen, known, days, places, names } = met;
  const guests = whoMet(guestsOf(met.seen), guestsOf(met.known));
  if (guests.clash) return { verdict: "different", score: 0.05, code: "act-other-people" };
  if (guests.sides === 0 && guests.bodies === 0) return { verdict: "different", score: 0.05, code: "act-too-little" };
  const [to, into] = [seen, known].map((visit) => destinationsOf(visit, names));
  if (to && into && to.size > 0 && into.size > 0 && ![...to].some((country) => into.has(country))) {
    return { verdict: "different", score: 0.05, code: "act-other-destination" };
  }
  if (days === "apart") {
    return moved(met) ? { verdict: "unsure", score: 0.3, code: "act-moved" } : { verdict: "different", score: 0.05, code: "act-other-day" };
  }
  const there = near(places) || (to && into && [...to].some((country) => into.has(country)));
  if (guests.sides === 0)
    return days === "day" || days === "overlap"
      ? { verdict: there ? "same" : "unsure", score: 0.6, code: "act-same-guest" }
      : { verdict: "different", score: 0.1, code: "act-too-little" };
  const placed = there || seen.place === null || known.place === null;
  switch (days) {
    case "day":
    case "overlap":
      return { verdict: placed ? "same" : "unsure", score: placed ? 0.9 : 0.5, code: "act-same-guest", firm: placed };
    case "next-day":
      return { verdict: there ? "same" : "unsure", score: there ? 0.75 : 0.4, code: "act-next-day" };
    case "open-year":
      return { verdict: there ? "same" : "unsure", score: there ? 0.75 : 0.4, code: "act-open-year" };
    case "month":
      return { verdict: there ? "same" : "unsure", score: there ? 0.7 : 0.35, code: "act-within-month" };
    case "year":
      return {
        verdict: there && seen.visitType !== null && seen.visitType === known.visitType ? "same" : "unsure",
        score: 0.5,
        code: "act-day-untold",
      };
    default:
      return { verdict: "unsure", score: 0.25, code: "act-day-untold" };
  }
}

function guestsOf({ participants }: Comparison["seen"]): Comparison["seen"]["participants"] {
  const guests = participants.filter(({ role }) => role === "guest");
  return guests.length > 0 ? guests : participants.filter(({ role }) => role !== "host");
}

/** Countries that a visit goes to: of its place, else of its hosts. */
export function destinationsOf({ place, participants }: Comparison["seen"], names: Comparison["names"]): ReadonlySet<string> {
  const told = countriesOf(place, names);
  if (told.size > 0) return told;
  return new Set(participants.flatMap(({ role, side }) => (role === "host" && side !== null ? [side] : [])));
}

/** Sessions of a standing body, conferences: which body, the how manieth, when. */
export function weighGathering(met: Comparison): Weight {
  const { kinds, days, body, numbers, who, places, occasion } = met;
  if (body === "other") return { verdict: "different", score: 0.05, code: "act-other-body" };
  if (numbers === "other") return { verdict: "different", score: 0.05, code: "act-other-number" };
  const people = who.sides >= 2;
  const known = body === "same" || occasion === "same";
  if (numbers === "same" && known && kinds === "same") {
    if (days === "apart") return { verdict: "unsure", score: 0.5, code: "act-moved" };
    return { verdict: "same", score: 0.97, code: "act-same-session", firm: true };
  }
  if (days === "apart") return { verdict: "different", score: 0.05, code: "act-other-day" };
  if (days === "day" || days === "overlap") {
    if (kinds === "same" && known && places !== "other") return { verdict: "same", score: 0.85, code: "act-same-body", firm: true };
    if (kinds === "same" && people && !who.clash)
      return { verdict: places === "other" ? "unsure" : "same", score: 0.8, code: "act-same-people", firm: true };
    if (people && known) return { verdict: "unsure", score: 0.5, code: "act-kinds-taken" };
    return kinds === "same" && near(places) && who.sides > 0 ? { verdict: "unsure", score: 0.35, code: "act-one-side-open" } : tooLittle;
  }
  if (kinds !== "same" || !known) return tooLittle;
  if (days === "month" || days === "open-year")
    return { verdict: "same", score: 0.65, code: days === "month" ? "act-within-month" : "act-open-year" };
  return { verdict: "unsure", score: 0.35, code: days === "next-day" ? "act-next-day" : "act-day-untold" };
}

/** Signings and ceremonies: what for, where, on which day; papers name the ones among many guests that they care for. */
export function weighCeremony(met: Comparison): Weight {
  const { kinds, days, who, places, occasion } = met;
  if (days === "apart") return { verdict: "different", score: 0.05, code: "act-other-day" };
  const sameDay = days === "day" || days === "overlap";
  if (occasion === "other") return { verdict: "different", score: 0.1, code: "act-other-occasion" };
  if (who.clash) {
    return sameDay && kinds === "same" && occasion === "same" && near(places)
      ? { verdict: "same", score: 0.7, code: "act-same-occasion" }
      : { verdict: sameDay && places === "same" && kinds === "same" ? "unsure" : "different", score: 0.2, code: "act-other-people" };
  }
  if (sameDay && who.sides >= 2) return { verdict: "same", score: 0.85, code: "act-same-people", firm: kinds === "same" };
  const matched = [who.sides + who.bodies > 0, occasion === "same", near(places)].filter(Boolean).length;
  if (sameDay) {
    if (matched >= 2 && kinds === "same")
      return { verdict: "same", score: 0.75, code: occasion === "same" ? "act-same-occasion" : "act-same-people" };
    return matched >= 1 ? { verdict: "unsure", score: 0.4, code: "act-one-side-open" } : tooLittle;
  }
  if (matched < 2 || kinds !== "same") return tooLittle;
  return days === "open-year" || days === "next-day"
    ? { verdict: matched === 3 ? "same" : "unsure", score: 0.6, code: days === "open-year" ? "act-open-year" : "act-next-day" }
    : { verdict: "unsure", score: 0.35, code: "act-day-untold" };
}

const tooLittle: Weight = { verdict: "different", score: 0.1, code: "act-too-little" };
