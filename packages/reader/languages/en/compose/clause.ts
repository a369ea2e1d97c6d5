/** Which of the actors before a verb may be its subject: how clauses open, what hangs on a preposition, who stands in a list. */
import type { Draft } from "../../../draft.ts";
import type { Actor } from "./actor.ts";
import { actorsWithin } from "./actors.ts";

/** "A of Japan, B of Laos, and C gathered": of a list of three or more, those that stand before ", and". */
export function listedBefore(draft: Draft, from: number, last: Actor): Actor[] {
  const { text } = draft.page;
  const listed: Actor[] = [];
  let next = last;
  for (const actor of actorsWithin(draft, { start: Math.max(from, last.start - farthest), end: last.start }).toReversed()) {
    const gap = text.slice(actor.end, next.start);
    if (!(listed.length === 0 ? /^,\sand\s(?:the\s|his\s)?$/ : /^,\s(?:the\s|his\s)?$/).test(gap)) break;
    listed.unshift(actor);
    next = actor;
  }
  return listed.length >= 2 ? listed : [];
}

/** The actors that hang on a preposition, and those that "and" joins to one: "talks between Japan and Laos". */
export function hanging(actors: readonly Actor[], text: string, start: number): Set<Actor> {
  const hung = new Set<Actor>();
  for (const [index, actor] of actors.entries()) {
    const before = actors[index - 1];
    const joined =
      before &&
      hung.has(before) &&
      !conjoined.test(text.slice(Math.max(start, before.start - 24), before.start)) &&
      /^\s(?:and|&)\s(?:the\s|his\s|her\s)?$/.test(text.slice(before.end, actor.start));
    if (joined || hangs(text.slice(Math.max(start, actor.start - 24), actor.start), actor)) hung.add(actor);
  }
  return hung;
}

/** "X's visit will …": the visit is what acts. */
export const owns = (after: string, actor: Actor) =>
  actor.kind === "person" ? /^['’]s?\s/.test(after) : actor.kind === "country" && /^['’]s?\s/.test(after) && !ofCountry.test(after);

/** The actors right before the verb, joined by "and": "…, and the two leaders agreed", "A and B on Monday agreed". */
export function nextTo(free: readonly Actor[], text: string, at: number): Actor[] {
  const last = free.at(-1);
  // "Thai Prime Minister, Somchai Prasert, arrived": the comma closes the name's own aside.
  const closed = last?.kind === "person" && /,\s/.test(text.slice(last.start, last.end)) && /^,\s$/.test(text.slice(last.end, at));
  if (
    !last ||
    (!closed &&
      !/^\s?(?:(?:\([^()]{1,30}\)|(?:and|together with|along with|accompanied by) (?:his|her|their) (?:spouse|wife|husband|entourage|delegation|family|party|team|colleagues|companions)(?: and (?:entourage|delegation))?|\p{Ll}+ed and|met and|has|have|had|also|both|on|further|today|yesterday|jointly|here|is|are|was|were|\p{Lu}[a-z]+day|each|all|fully|once again|again|strongly|separately|mutually|in principle)[\s,]*)*$/u.test(
        text.slice(last.end, at),
      ))
  )
    return [];
  const near = [last];
  for (let index = free.length - 2; index >= 0; index--) {
    const actor = free[index];
    const after = near[0];
    if (
      !actor ||
      !after ||
      !(
        near.length > 1
          ? /^\s*,\s*(?:the |his |her )*$|^\s*(?:,\s*)?(?:and|&|together with|along with)\s*(?:the |his |her |visiting )*$/
          : /^\s*(?:,\s*)?(?:and|&|together with|along with)\s*(?:the |his |her |visiting )*$/
      ).test(text.slice(actor.end, after.start))
    )
      break;
    near.unshift(actor);
  }
  return near;
}

const breaks =
  /(?:;|,\swith\s(?=(?:both|the two|the|\p{Lu}[\p{L}.]+)\s(?:[\p{L}.]+\s){0,3}(?:express|agree|pledg|reiterat|reaffirm|affirm|vow|promis|underscor|underlin|emphasi[sz]|stress|urg|call|propos|confirm|commit|renew)\p{Ll}*ing\b)|,\s(?:and|but|while|adding|saying|noting|stressing|who|which)\s|\swho\s(?=is\s|was\s|will\s)|\bthat\s|\s(?:but|while|because|as)\s|[“”"]\s?|\bsaid\s|\bsaying\s|\badding\s)/gu;

/** Where the clause of a verb begins: after the last word that opens one. */
export function clauseStart(text: string, from: number, at: number): number {
  let start = from;
  for (const { 0: words, index } of text.slice(from, at).matchAll(breaks)) {
    const after = from + index + words.length;
    // (the "Leaders"): a name in brackets opens no clause.
    if (/^[“”"]/.test(words) && /^[^()]{0,40}\)/.test(text.slice(after, at))) continue;
    // A relative clause that has closed again: "X, who arrived on Monday, said".
    if (/who|which/.test(words) && text.slice(after, at).includes(",")) continue;
    start = after;
  }
  return start;
}

/** No subject stands farther from its verb than this. */
export const farthest = 600;

const preposition =
  /(?:^|\s)(?<!\b(?:led|headed) )(?:of|between|with|for|from|in|on|at|by|among|against|to|toward|towards|into|about|than|under|after|before|during|as|over|per|following)\s(?:(?:the|his|her|its|their|both|visiting|a|an|former|late|then|President|Prime)\s){0,3}$/u;

/** Words that open a clause as well as a phrase: "after X paid a visit". */
export const conjoined = /(?:^|\s)(?:after|before|as|than|since|until|following)\s(?:the\s|his\s|her\s|Party\s|State\s)?$/u;

export function hangs(before: string, actor: Actor): boolean {
  return preposition.test(before) && !(actor.kind === "both" && /(?:^|[.,]\s)$/u.test(before));
}

const agents =
  "side|government|national assembly|NA|legislature|front|general staff|province|provinces|localities|party|authorities|leader|leaders|state|people|ministry|delegation|army|companies|firms|businesses|administration|cabinet|officials|assistance|aid|support|funding|embassy|embassies|foreign ministry|ministries|parliament|company|businesspeople";
const ofCountry = new RegExp(`^(?:(?:['’]s)?\\s(?:[\\p{L}-]+\\s){0,3}?(?:${agents})\\b)?`, "iu");

const ofWhat = /^\s(?:of|for)\s(?:the\s)?\p{Lu}\p{L}*(?:(?:,\s|\sand\s|,\sand\s|\s)\p{Lu}\p{L}*)*/u;

/** A country acts where it is the noun itself, or its government or side: "Laos will", "the Lao side said"; not in "the Lao economy will". */
export function actsForItself(after: string): boolean {
  const agent = ofCountry.exec(after)?.[0].length ?? 0;
  const rest = after.slice(agent).replace(agent > 0 ? ofWhat : /^$/, "");
  return /^(?:\s*$|\s(?:also\s)?(?:(?:re)?affirm(?:s|ed)|express(?:es|ed)|confirm(?:s|ed)|pledge[sd]|support(?:s|ed)|stress(?:es|ed)|emphasi[sz]e[sd]|reiterate[sd]|announce[sd]|declare[sd]|voice[sd]|extend(?:s|ed)|offer(?:s|ed)|propose[sd]|vow(?:s|ed)|promise[sd]|agree[sd]|welcome[sd]|urge[sd]|underline[sd]|underscore[sd]|highlight(?:s|ed)|remains?|remained|attache[sd]|regard(?:s|ed)|consider(?:s|ed)|treasure[sd]|value[sd]|hope[sd]|intends?|intended|commit(?:s|ted)|stands ready|stood ready|back(?:s|ed)|vowed|undertook|undertakes|pays|paid|wishes|wished|wants|wanted|plans|planned)\b|\s(?:has|have|had|also|always|is|are|was|were|will|would|today|on|in|and|further|once|strongly|fully|highly|again|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b|,)/u.test(
    rest,
  );
}
