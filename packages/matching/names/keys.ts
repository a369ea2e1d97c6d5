import { type Name, nameOf } from "./name.ts";
import { consonantsOf, soundOf } from "./sound.ts";

/**
 * The keys under which a name is indexed and looked up; two ways of writing one name share one. `n:` the letters without marks, in the order
 * written and with the last word first (Lam To, To Lam) · `s:` the sounds · `c:` the consonants of a long name · `f:` and `l:` the first or
 * last word with the first sound of the rest, so that a misprint in the other word is found too · `w:` a long word, by which someone may be
 * called alone.
 */
export function nameKeys(written: string): string[] {
  const name = nameOf(written);
  if (name.plain === "") return [];
  const keys = [`n:${name.plain}`, ...turned(name).map((plain) => `n:${plain}`)];
  const consonants = consonantsOf(name.sound);
  if (name.sound !== "") keys.push(`s:${name.sound}`);
  if (consonants.length >= 6 && (name.spelledFreely || name.script === "other")) keys.push(`c:${consonants}`);
  return [...new Set([...keys, ...halves(name), ...longWords(name).map((word) => `w:${word}`)])];
}

/** “Lam To” of “To Lam”, without marks: family and given names the other way round. */
export function turned(name: Name): string[] {
  const { words } = name;
  const last = words.at(-1);
  if (name.script !== "latin" || last === undefined || words.length < 2 || words.length > 5) return [];
  return [[last, ...words.slice(0, -1)].join(" "), [...words.slice(1), words[0]].join(" ")].map((text) => nameOf(text).plain);
}

/** Words of a name that are long enough to be of few. */
export function longWords({ words, spelledFreely, script }: Name): string[] {
  if (!spelledFreely && script === "latin") return [];
  return words.map(soundOf).filter((sound) => consonantsOf(sound).length >= 3);
}

/** A word must be long enough to be of few. */
function halves({ words }: Name): string[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length !== 2) return [];
  const [before, after] = [soundOf(first), soundOf(last)];
  const start = consonantsOf(after).charAt(0);
  return [
    ...(consonantsOf(before).length >= 3 ? [`f:${before}/${start}`] : []),
    ...(consonantsOf(after).length >= 4 ? [`l:${consonantsOf(before).charAt(0)}/${after}`] : []),
  ];
}
