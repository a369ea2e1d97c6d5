import type { Sentence } from "../../../../prepare/sentences.ts";
import type { Word } from "../../tokens.ts";
import { ings, nounVerbs, verbs } from "../../words/verbs.ts";
import { type Stretch, wholeOf } from "./end-of-undertaking.ts";
import { numeral, takesObject, type VerbForm, verbAt } from "./verb-at.ts";
import { verbPhrases } from "./verb-phrases.ts";

const bullet = /^[-–—•*·+▪■●○►✓]$/;
const counter = /^(?:\d{1,2}|[a-h]|[ivx]{1,4})$/;

/** Past "-", "•", "1.", "(a)", "a)" that an item of a list begins with; `from` itself where nothing marks one. */
export function pastMark(words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first) return from;
  if (bullet.test(first.text)) return from + 1;
  if (counter.test(first.key) && words[from + 1]?.text === ".") return from + 2;
  return numeral(words, from);
}

/** An item may go without a mark where the words before it leave the sentence open. */
export function beginsSmall(words: readonly Word[], from: number): boolean {
  const first = words[from];
  return Boolean(first?.spoken && !first.capital && /^\p{Ll}/u.test(first.text));
}

/** The undertakings of an item: "open a gate and repair the bridge", "To open a gate", "Opening a gate", "the opening of a gate". */
export function phrasesOfItem(words: readonly Word[], from: number, limit: number): Stretch[] {
  const begin = words[from]?.key === "to" ? from + 1 : from;
  const form = formAt(words, begin);
  if (form) return verbPhrases(words, begin, limit, form);
  return nominal(words, begin, limit) ? [wholeOf(words, begin, limit)] : [];
}

function formAt(words: readonly Word[], at: number): VerbForm | null {
  if (verbAt(words, at, "base") >= 0) return "base";
  if (verbAt(words, at, "ing") >= 0) return "ing";
  const first = words[at];
  if (!first?.capital) return null;
  const adverb = first.key.endsWith("ly") || first.key === "further";
  if (adverb) return verbAt(words, at + 1, "base") >= 0 ? "base" : verbAt(words, at + 1, "ing") >= 0 ? "ing" : null;
  if (ings.has(first.key)) return "ing";
  const object = words[at + 1];
  if (verbs.has(first.key) && object && !object.capital && (!nounVerbs.has(first.key) || takesObject(first, object))) return "base";
  return null;
}

const doings =
  /^(?:establishment|implementation|organi[sz]ation|creation|expansion|resumption|launch|opening|construction|promotion|strengthening|enhancement|improvement|completion|conclusion|signing|ratification|provision|development|extension|exchange|continuation|formation|simplification|facilitation|removal|reduction|increase|upgrading|protection|support|cooperation|collaboration)$/;

function nominal(words: readonly Word[], from: number, limit: number): boolean {
  for (let index = from; index < Math.min(from + 5, limit); index++) {
    const key = words[index]?.key ?? "";
    if (doings.test(key)) return true;
    if (/^(?:is|are|was|were|has|have|will|said|agreed)$/.test(key) || !words[index]?.spoken) return false;
  }
  return false;
}

/** The journalist's words: "Q: …", or a paragraph that ends with a question. */
export const asks = ({ block }: Sentence, text: string): boolean =>
  /^(?:Q|Question|Reporter|Journalist|Interviewer)\s?[:.]/.test(text.slice(block.start, block.start + 14)) ||
  /\?["”’']?$/.test(text.slice(block.end - 2, block.end));
