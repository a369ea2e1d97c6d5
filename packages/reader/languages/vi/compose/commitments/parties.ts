/** Who may act in a sentence: people with their posts, bodies, countries, and names of both sides together. */
import type { Span } from "@bilateral/records";
import type { Mention, MentionOf } from "../../../../mention.ts";
import { shortCountryNames } from "../../find/people/lexicon.ts";
import { phrasesOf, type Word } from "../../tokens.ts";
import * as particles from "../../words/commitment-particles.ts";
import { ambiguousCountries, countries } from "../../words/countries.ts";
import { senses } from "./sense.ts";

type Actor = MentionOf<"person"> | MentionOf<"post"> | MentionOf<"body"> | MentionOf<"place">;

export interface Party extends Span {
  kind: "person" | "post" | "body" | "country" | "joint" | "own" | "local" | "other";
  mentions: Actor[];
}

const locals = phrasesOf<"local" | "other">([...particles.localParties.map((phrase) => [phrase, "local"] as const), ["nước này", "other"]]);
const many = new Set(["cấp", "các", "những", "nhiều", "mỗi", "từng", "nội", "liên", "ngoại", "trong", "ngoài"]);

/** "tỉnh cam kết …", "lãnh đạo thành phố luôn …": the province of the one who receives, shown by the verb after it. */
function localActing(words: readonly Word[], at: number): Party | null {
  const found = many.has(words[at - 1]?.key ?? "") ? null : locals.longestAt(words, at);
  const sense = found && senses.longestAt(words, at + found.length)?.value.sense;
  if (!found || !(sense?.report || sense?.modal || sense?.pledgingAdverb || sense?.supporting)) return null;
  return { start: words[at]?.start ?? 0, end: words[at + found.length - 1]?.end ?? 0, kind: found.value, mentions: [] };
}

const named = phrasesOf<"joint" | "own" | "other">([
  ...particles.jointParties.map((phrase) => [phrase, "joint"] as const),
  ...particles.ownParties.map((phrase) => [phrase, "own"] as const),
  ...particles.otherParties.map((phrase) => [phrase, "other"] as const),
]);

/** What may stand inside one party: "Phó Thủ tướng, Bộ trưởng Ngoại giao". */
const inside = new Set(["", ",", "–", "-"]);
const numbered = /(?:^|\s)((?:cả )?(?:hai|ba)\s)$/iu;
const actors: ReadonlySet<Mention["kind"]> = new Set(["person", "post", "body", "place"]);

/** In text order, none overlapping another. */
export function partiesOf(text: string, mentions: readonly Mention[], words: readonly Word[]): Party[] {
  const found = [...written(text, mentions), ...pronouns(words)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Party[] = [];
  for (const party of found) {
    const last = kept.at(-1);
    // "Bộ Công Thương hai nước", "Đoàn Thanh niên hai bên".
    if (last && party.kind === "joint" && party.start === last.end + 1 && (last.kind === "body" || last.kind === "post"))
      Object.assign(last, { kind: "joint", end: party.end });
    else if (!last || party.start >= last.end) kept.push(party);
    else if (party.kind === "joint" && party.start === last.start && last.kind === "joint" && party.mentions.length === 0)
      last.end = party.end;
    else if (party.kind === "joint" && last.kind !== "joint") {
      last.kind = "joint";
      last.end = Math.max(last.end, party.end);
    }
  }
  return kept;
}

function written(text: string, mentions: readonly Mention[]): Party[] {
  const parties: Party[] = [];
  for (const mention of mentions) {
    if (!actors.has(mention.kind)) continue;
    const actor = mention as Actor;
    if (actor.kind === "place" && actor.value.country === null) continue;
    const { start, end } = actor.kind === "person" ? actor.value.phrase : actor;
    const last = parties.at(-1);
    if (last && (start < last.end || belongs(last, actor, text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end);
      last.start = Math.min(last.start, start);
      last.mentions.push(actor);
      if (actor.kind === "person") last.kind = "person";
    } else parties.push({ start, end, kind: actor.kind === "place" ? "country" : actor.kind, mentions: [actor] });
  }
  for (const party of parties) {
    const number = numbered.exec(text.slice(Math.max(0, party.start - 8), party.start))?.[1];
    if (!number || party.kind === "person") continue;
    party.kind = "joint";
    party.start -= number.length;
  }
  return parties;
}

function belongs(party: Party, actor: Actor, gap: string): boolean {
  if (!inside.has(gap.trim())) return false;
  if (actor.kind === "post") return party.kind === "post";
  return gap.trim() === "" && actor.kind !== "person";
}

const everyday = new Map(
  Object.entries(countries).flatMap(([code, [name]]) => (name && ambiguousCountries.includes(name) ? [[name, code] as const] : [])),
);

/** A country whose name is an everyday word, shown by the verb after it: "Nga khẳng định …". */
function countryActing(words: readonly Word[], at: number): Party | null {
  const word = words[at];
  const country =
    word?.capital && (everyday.get(word.text) ?? (words[at - 1]?.capital ? undefined : shortCountryNames.longestAt(words, at)?.value));
  if (!word || !country) return null;
  const next = senses.longestAt(words, at + 1)?.value.sense;
  if (!next?.report && !next?.modal) return null;
  const { start, end, text } = word;
  return {
    start,
    end,
    kind: "country",
    mentions: [{ kind: "place", start, end, value: { name: text, country }, rule: "vi/commitments/country" }],
  };
}

/** "hai bên", "chúng ta", "nước bạn". */
function pronouns(words: readonly Word[]): Party[] {
  const parties: Party[] = [];
  for (let at = 0; at < words.length; at++) {
    const acting = countryActing(words, at) ?? localActing(words, at);
    if (acting) parties.push(acting);
    const found = named.longestAt(words, at);
    if (!found) continue;
    parties.push({ start: words[at]?.start ?? 0, end: words[at + found.length - 1]?.end ?? 0, kind: found.value, mentions: [] });
    at += found.length - 1;
  }
  return parties;
}
