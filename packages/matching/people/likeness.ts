import { fold } from "../fold.ts";
import { soundDistance } from "../names/distance.ts";
import { longWords, turned } from "../names/keys.ts";
import { type Name, nameOf } from "../names/name.ts";
import { consonantsOf } from "../names/sound.ts";

/**
 * How two people's names agree, the surest first. `marks-differ` is a disagreement: the letters are equal, and the marks of both tell two names
 * apart. `marks-lost`: some of the marks are missing. `near`: a few sounds differ, as after a slip. `part`: some of the words, or their first
 * letters. `slip`: a letter of a name in syllables differs, or more sounds across letters do; alone it says nothing.
 */
const likenesses = ["exact", "marks-differ", "marks-lost", "plain", "sound", "turned", "near", "part", "slip"] as const;
type Likeness = (typeof likenesses)[number];

export interface Alike {
  by: Likeness;
  seen: string;
  known: string;
  /** 0–1, of sounds. */
  distance: number;
  /** Long enough that hardly two people bear it. */
  isRare: boolean;
  /** Of `part`: the name by which the person is called. */
  isGiven?: boolean;
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

/** Up to this much of a name is taken for a slip; up to the other where a name was written down by ear in other letters. */
const slip = 0.2;
const byEar = 0.3;

function compare(left: Name, right: Name, { ours, theirs }: { ours: readonly Name[]; theirs: readonly Name[] }): Alike | null {
  const alike = (by: Likeness, distance = 0): Alike => ({ by, seen: left.text, known: right.text, distance, isRare: isRare(left) });
  if (left.exact === right.exact) return alike("exact");
  const isFree = left.spelledFreely || right.spelledFreely;
  if (left.plain === right.plain) {
    if (left.exact === left.plain || right.exact === right.plain) return alike("plain");
    if (isFree || [...ours, ...theirs].some(({ spelledFreely }) => spelledFreely)) return alike("sound");
    if (tonesLost(left, right) > 1 && (isMarkedLess(left, right) || isMarkedLess(right, left))) return alike("plain");
    if (isMarkedLess(left, right)) return alike("marks-lost");
    return alike("marks-differ");
  }
  const sameLetters = left.script === "latin" && right.script === "latin";
  const unmarked = left.exact === left.plain || right.exact === right.plain;
  if (sameLetters && unmarked && (turned(right).includes(left.plain) || turned(left).includes(right.plain))) return alike("turned");
  if (isPart(left, right)) return { ...alike("part"), isGiven: isGiven(left, right) };
  if (isOneLetterOff(left, right)) return alike("slip");
  if (left.sound === "" || right.sound === "" || (sameLetters && !isFree)) return null;
  if (!sameLetters && hasOwnSpelling(left, { of: theirs }) && left.script === "latin") return null;
  if (!sameLetters && hasOwnSpelling(right, { of: ours }) && right.script === "latin") return null;
  if (left.sound === right.sound) return alike("sound");
  const distance = soundDistance(left.sound, right.sound);
  const isLong = Math.min(consonantsOf(left.sound).length, consonantsOf(right.sound).length) >= 4;
  if (distance <= slip && isLong) return alike("near", distance);
  return distance <= byEar && left.script !== right.script ? alike("slip", distance) : null;
}

/** “Chinh”, “Sonexay”: some of the other's words, in their order; “S. Siphandone”: first letters of some. */
function isPart(seen: Name, known: Name): boolean {
  if (longWords(known).includes(seen.sound)) return true;
  const hasInitials = seen.words.length > 1 && seen.words.some(isInitial) && !seen.words.every(isInitial);
  if (seen.words.length >= known.words.length + (hasInitials ? 1 : 0) || seen.plain.length < 2) return false;
  const [ours, theirs] = [seen, known].map(({ words }) => words.map((word) => ({ ...fold(word), isInitial: isInitial(word) })));
  let at = 0;
  for (const word of theirs ?? []) {
    const next = ours?.[at];
    const isSame = next && (next.exact === word.exact || next.plain === word.exact || next.exact === word.plain);
    if (isSame || (next?.isInitial && word.plain.startsWith(next.plain))) at += 1;
  }
  return at === seen.words.length;
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word);
}

/** Where every word is a syllable the last is the name one is called by; elsewhere the first, and the family's too. */
function isGiven(seen: Name, known: Name): boolean {
  if (known.spelledFreely || known.script !== "latin") return true;
  return fold(seen.words.at(-1) ?? "").plain === fold(known.words.at(-1) ?? "").plain;
}

/** Whether every mark of the one stands in the other too: “Hoàng Xuân Chien”, “Nguyên Phu Trong”. */
function isMarkedLess(less: Name, more: Name): boolean {
  const [ours, theirs] = [less, more].map(({ exact }) => lettersOf(exact));
  return (ours ?? []).every((marks, index) => [...marks].every((mark) => theirs?.[index]?.includes(mark)));
}

/** Marks of each letter, in their order. */
function lettersOf(exact: string): string[] {
  return (exact.normalize("NFD").match(/\p{L}\p{M}*/gu) ?? []).map((letter) => letter.slice(1));
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** French papers leave out the tones and keep ê, â, ô: then several are missing, and of two names only one. */
function tonesLost(one: Name, other: Name): number {
  const count = ({ exact }: Name) => exact.normalize("NFD").match(tones)?.length ?? 0;
  return Math.min(count(one), count(other)) === 0 ? Math.max(count(one), count(other)) : 0;
}

/** A letter left out, put in, changed or in the wrong place, in names of syllables that are long enough. */
function isOneLetterOff(one: Name, other: Name): boolean {
  if (one.script !== "latin" || other.script !== "latin" || one.spelledFreely || other.spelledFreely) return false;
  const [shorter, longer] = one.plain.length <= other.plain.length ? [one.plain, other.plain] : [other.plain, one.plain];
  if (shorter.length < 8 || longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(from);
  if (longer.length > shorter.length) return rest(longer, at + 1) === rest(shorter, at);
  const isTurned = shorter[at] === longer[at + 1] && shorter[at + 1] === longer[at] && rest(shorter, at + 2) === rest(longer, at + 2);
  return isTurned || rest(shorter, at + 1) === rest(longer, at + 1);
}

/** A name of syllables in Latin letters is held against the other's Latin spelling, not against a Lao one, which keeps apart fewer sounds. */
function hasOwnSpelling(name: Name, { of }: { of: readonly Name[] }): boolean {
  return !name.spelledFreely && of.some(({ script, spelledFreely }) => script === "latin" && !spelledFreely);
}

function isRare(name: Name): boolean {
  return (name.spelledFreely || name.script === "other") && consonantsOf(name.sound).length >= 6;
}
