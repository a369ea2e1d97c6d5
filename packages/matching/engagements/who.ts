import type { EngagementCard, ParticipantCard } from "../cards.ts";
import { fold } from "../fold.ts";
import { bodiesOf } from "../instruments/facets.ts";
import { readTitle, type Title } from "../instruments/title.ts";
import { soundOf } from "../names/sound.ts";

/** How those who took part in two accounts meet. */
export interface WhoMet {
  /** Names of people and bodies that both tell. */
  shared: readonly string[];
  /** Sides, or people of no side, of which both name the same one. */
  sides: number;
  /** Bodies and delegations without a name that both tell. */
  bodies: number;
  /** Every side of one is a side of the other too; a delegation may be named in one and its head in the other. */
  headless: boolean;
  /** A side for which each names another person and none in common. */
  clash: { seen: string; known: string } | null;
  /** Those whom each tells beside the shared ones, where both do. */
  differing: { seen: string; known: string } | null;
}

export function whoMet(seen: readonly ParticipantCard[], known: readonly ParticipantCard[]): WhoMet {
  const [left, right] = [named(seen), named(known)];
  const pairs = left.flatMap((one) => {
    const twin = right.find((other) => samePerson(one, other));
    return twin ? [{ one, twin }] : [];
  });
  const matched = new Set(pairs.flatMap(({ one, twin }) => [one, twin]));
  const agreed = new Set(pairs.map(({ one, twin }) => one.side ?? twin.side ?? nameKey(one)));
  const [leftOver, rightOver] = [left, right].map((all) => all.filter((one) => !matched.has(one)));
  let clash: WhoMet["clash"] = null;
  let differing: WhoMet["differing"] = null;
  for (const one of leftOver ?? []) {
    for (const other of rightOver ?? []) {
      if (one.side !== other.side && one.side !== null && other.side !== null) continue;
      const names = { seen: one.name ?? "", known: other.name ?? "" };
      if (agreed.has(one.side ?? "") || agreed.has(other.side ?? "")) differing ??= names;
      else clash ??= names;
    }
  }
  const unnamed = (all: readonly ParticipantCard[]) => all.filter(({ name, person }) => name === null && person === null);
  const bodies = unnamed(seen).filter((one) => unnamed(known).some((other) => sameBody(one, other)));
  return {
    shared: [...pairs.map(({ one, twin }) => one.name ?? twin.name ?? ""), ...bodies.map(({ organization }) => organization ?? "")].filter(
      (name) => name !== "",
    ),
    sides: agreed.size,
    bodies: bodies.length,
    headless: sidesOf(seen).length > 1 && sidesOf(seen).join() === sidesOf(known).join() && !otherBodies(unnamed(seen), unnamed(known)),
    clash,
    differing,
  };
}

/** A side whose bodies both tell, and none in common. */
function otherBodies(seen: readonly ParticipantCard[], known: readonly ParticipantCard[]): boolean {
  return seen.some(({ side }) => {
    const [left, right] = [seen, known].map((all) => all.filter((one) => one.side === side));
    return (right?.length ?? 0) > 0 && !left?.some((one) => right?.some((other) => sameBody(one, other)));
  });
}

function sidesOf(participants: readonly ParticipantCard[]): string[] {
  return [...new Set(participants.flatMap(({ side }) => side ?? []))].sort();
}

function named(participants: readonly ParticipantCard[]): ParticipantCard[] {
  return participants.filter(({ name, person }) => name !== null || person !== null);
}

/** One record, or one name in any spelling where the sides allow it. */
function samePerson(one: ParticipantCard, other: ParticipantCard): boolean {
  if (one.person !== null && one.person === other.person) return true;
  if (one.side !== null && other.side !== null && one.side !== other.side) return false;
  if (one.name === null || other.name === null) return false;
  if (fold(one.name).plain === fold(other.name).plain) return true;
  // Two records that the register knows apart are two people, however alike their names sound.
  return (one.person === null || other.person === null) && soundOf(one.name) !== "" && soundOf(one.name) === soundOf(other.name);
}

export function nameKey({ name, person }: ParticipantCard): string {
  return name === null ? (person ?? "") : fold(name).plain;
}

function sameBody(one: ParticipantCard, other: ParticipantCard): boolean {
  if (one.side !== null && other.side !== null && one.side !== other.side) return false;
  if (!one.organization || !other.organization) return false;
  const [left, right] = [bodyTitle(one.organization), bodyTitle(other.organization)];
  if (fold(left.text).plain === fold(right.text).plain) return true;
  // "The delegation of the province" is that of the province that is named.
  const names = left.rest.size === 0 && right.rest.size === 0 ? true : [...left.rest].some((name) => right.rest.has(name));
  const words = [left, right].map((title) => new Set([...title.topics, ...bodiesOf(title)]));
  return names && bodyMet(words[0] ?? new Set(), words[1] ?? new Set()) === "same";
}

/** The body whose delegation it is. */
export function bodyTitle(organization: string): Title {
  return readTitle(organization.normalize("NFC").replace(delegation, " ").trim() || organization);
}

const delegation =
  /đoàn đại biểu|đoàn công tác|phái đoàn|đoàn|cấp cao|do .* dẫn đầu|high[- ](?:level|ranking)|delegations?(?: of| from)?|mission|ຄະນະຜູ້ແທນ(?:ຂັ້ນສູງ)?|ຄະນະຜູ້ແທນລະດັບສູງ/giu;

/** What a body or session is called, in words that no language changes; empty where the lists know none. */
export function bodyWordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(readTitle).flatMap((title) => [...title.topics, ...bodiesOf(title)]));
}

/** `same` where one says no more than the other. */
export function bodyMet(one: ReadonlySet<string>, other: ReadonlySet<string>): "same" | "other" | "untold" {
  if (one.size === 0 || other.size === 0) return "untold";
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === one.size || shared === other.size ? "same" : "other";
}

/** The joint body or forum that sat: its words, from titles, from participants without a name, and from the occasion. */
export function bodyOf({ titles, participants, occasion, kind }: EngagementCard): ReadonlySet<string> {
  const unnamed = participants.filter(({ name, person }) => name === null && person === null).map(({ organization }) => organization);
  const texts = [...titles, ...unnamed, kind === "session" ? occasion : null].filter((text): text is string => !!text);
  return bodyWordsOf(texts);
}
