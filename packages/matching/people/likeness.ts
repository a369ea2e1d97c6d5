import { fold } from "../fold.ts";
import { soundDistance } from "../names/distance.ts";
import { longWords, turned } from "../names/keys.ts";
import { type Name, nameOf } from "../names/name.ts";
import { consonantsOf } from "../names/sound.ts";

/**
 * How two people's names agree, the surest first. `marks-differ` is a disagreement: the letters are equal, and the marks of both tell two names
 * apart. `near`: a few sounds differ, as after a slip. `part`: some of the words.
 */
const likenesses = ["exact", "marks-differ", "plain", "sound", "turned", "near", "part"] as const;
type Likeness = (typeof likenesses)[number];

export interface Alike {
  by: Likeness;
  seen: string;
  known: string;
  /** 0–1, of sounds. */
  distance: number;
  /** Long enough that hardly two people bear it. */
  isRare: boolean;
}

/** The surest agreement of any two of their names; null where they have none. */
export function likenessOf(seen: readonly string[], known: readonly string[]): Alike | null {
  const [ours, theirs] = [named(seen), named(known)];
  const found = ours.flatMap((left) => theirs.flatMap((right) => compare(left, right, { theirs, ours }) ?? []));
  found.sort((one, other) => likenesses.indexOf(one.by) - likenesses.indexOf(other.by) || one.distance - other.distance);
  return found[0] ?? null;
}

function named(names: readonly string[]): Name[] {
  return names.map(nameOf).filter(({ plain }) => plain !== "");
}

/** Slips up to this much of a name are taken for slips. */
const slip = 0.2;

function compare(left: Name, right: Name, { ours, theirs }: { ours: readonly Name[]; theirs: readonly Name[] }): Alike | null {
  const alike = (by: Likeness, distance = 0): Alike => ({ by, seen: left.text, known: right.text, distance, isRare: isRare(left) });
  if (left.exact === right.exact) return alike("exact");
  const isFree = left.spelledFreely || right.spelledFreely;
  if (left.plain === right.plain) {
    if (left.exact === left.plain || right.exact === right.plain) return alike("plain");
    if (isFree || [...ours, ...theirs].some(({ spelledFreely }) => spelledFreely)) return alike("sound");
    return alike("marks-differ");
  }
  const sameLetters = left.script === "latin" && right.script === "latin";
  const unmarked = left.exact === left.plain || right.exact === right.plain;
  if (sameLetters && unmarked && (turned(right).includes(left.plain) || turned(left).includes(right.plain))) return alike("turned");
  if (isPart(left, right)) return alike("part");
  if (left.sound === "" || right.sound === "" || (sameLetters && !isFree)) return null;
  if (!sameLetters && hasOwnSpelling(left, { of: theirs }) && left.script === "latin") return null;
  if (!sameLetters && hasOwnSpelling(right, { of: ours }) && right.script === "latin") return null;
  if (left.sound === right.sound) return alike("sound");
  const distance = soundDistance(left.sound, right.sound);
  const isLong = Math.min(consonantsOf(left.sound).length, consonantsOf(right.sound).length) >= 4;
  return distance <= slip && isLong ? alike("near", distance) : null;
}

/** “Chinh”, “Prime Minister Sonexay”: some of the other's words, in their order. */
function isPart(seen: Name, known: Name): boolean {
  if (seen.words.length >= known.words.length || seen.plain.length < 2) return false;
  const [ours, theirs] = [seen, known].map(({ words }) => words.map((word) => fold(word)));
  let at = 0;
  for (const word of theirs ?? []) {
    const next = ours?.[at];
    if (next && (next.exact === word.exact || next.plain === word.exact || next.exact === word.plain)) at += 1;
  }
  return at === seen.words.length || (seen.words.length === 1 && longWords(known).includes(seen.sound));
}

/** A name of syllables in Latin letters is held against the other's Latin spelling, not against a Lao one, which keeps apart fewer sounds. */
function hasOwnSpelling(name: Name, { of }: { of: readonly Name[] }): boolean {
  return !name.spelledFreely && of.some(({ script, spelledFreely }) => script === "latin" && !spelledFreely);
}

function isRare(name: Name): boolean {
  return (name.spelledFreely || name.script === "other") && consonantsOf(name.sound).length >= 6;
}
