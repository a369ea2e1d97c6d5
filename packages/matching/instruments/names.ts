/** Proper names in titles: places, rivers, firms. Papers spell them by ear, in three writings, so they are compared by how they sound. */
import { fold } from "../fold.ts";
import { consonantsOf, soundOf } from "../names/sound.ts";

export interface Name {
  /** Without marks and spaces. */
  plain: string;
  /** Empty for writings that are not known, and for names that stand for themselves, such as capitals of countries. */
  sound: string;
}

export function nameOf(text: string): Name {
  return { plain: fold(text).plain, sound: soundOf(text) };
}

export function sameName(one: Name, other: Name): boolean {
  if (one.plain === other.plain) return true;
  if (one.sound === "" || other.sound === "") return false;
  const consonants = consonantsOf(one.sound);
  return one.sound === other.sound || (consonants.length > 2 && consonants === consonantsOf(other.sound));
}

/** What an index can look up, the same for most spellings. */
export function nameKey({ plain, sound }: Name): string {
  const consonants = consonantsOf(sound);
  return consonants.length > 2 ? consonants : sound || plain;
}
