import type { Word } from "../../tokens.ts";
import { affirming, modals, speechVerbs, undertakingVerbs } from "../../words/undertakings.ts";

const reporting = new Set("said added noted stressed reported told explained showed stated affirmed announced continued".split(" "));
const finite = new Set("is are was were has have had accepted agreed said pledged expressed hoped welcomed stands supports".split(" "));

/** ", he added", ", according to the minister", ", said the official", ", a senior official of the ministry said" */
export function saidSoon(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (!first || ["said", "according", "added", "reported"].includes(first.key)) return Boolean(first);
  if (!first.capital && !["a", "an", "the", "he", "she", "his", "its", "they", "one"].includes(first.key)) return false;
  for (let index = at + 1; index < at + 18; index++) {
    const word = words[index];
    if (!word || word.text === "," || word.text === "." || word.text === ";" || modals.has(word.key)) return false;
    if (reporting.has(word.key)) return true;
  }
  return false;
}

/** After "and": a verb of its own tense, or a subject with one. */
export function newClause(words: readonly Word[], at: number): boolean {
  let index = at;
  if (words[index]?.key === "also" || words[index]?.key === "further") index += 1;
  const key = words[index]?.key ?? "";
  if (
    (speechVerbs.has(key) ||
      affirming.has(key) ||
      undertakingVerbs.has(key) ||
      key === "discussed" ||
      key === "exchanged" ||
      key === "signed" ||
      key === "assigned" ||
      key === "hosted" ||
      key === "witnessed" ||
      key === "attended") &&
    /(?:ed|said|told|vowed|took|made)$/.test(key)
  )
    return true;
  if (
    key === "is" ||
    key === "are" ||
    key === "was" ||
    key === "were" ||
    key === "has" ||
    key === "have" ||
    modals.has(key) ||
    key === "that" ||
    key === "hoped" ||
    key === "hopes"
  )
    return true;
  if (/^stands?$/.test(key) && /^(?:ready|willing|prepared)$/.test(words[index + 1]?.key ?? "")) return true;
  const subject =
    ["he", "she", "they", "it", "we", "the", "both", "china", "laos", "vietnam", "its", "his"].includes(key) || words[index]?.capital;
  if (!subject) return false;
  for (let ahead = index + 1; ahead < index + 7; ahead++) {
    const word = words[ahead];
    if (!word?.spoken) return false;
    if (modals.has(word.key) || finite.has(word.key) || (speechVerbs.has(word.key) && /ed$/.test(word.key))) return true;
  }
  return false;
}
