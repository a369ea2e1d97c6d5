import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../draft.ts";
import { firstMatch, matchesOf } from "../../../find/matches.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import { speechVerbs } from "../words/undertakings.ts";
import { type Actor, actorsWithin } from "./actors.ts";
import type { Person } from "./people/person.ts";
import { personsOf } from "./people/persons.ts";

/** Who undertakes or says something. */
export interface Subject {
  by: string[];
  people: Person[];
  both: boolean;
  /** Several of one side: "they" may mean them. */
  several?: true;
  /** What kind of word stands for it. */
  kind?: Actor["kind"];
  /** The words that stand for it, one each. */
  actors?: readonly Actor[];
}

const saidAfter = /[,”"]\s(?:said|added|noted|stressed|told|according to)\s/gu;
const saidAtTheEnd =
  /[,”"]\s((?:he|she|\p{Lu}[\p{L}.'’-]*|the|The|Mr|\s)(?:[\p{L}\s.'’-]{0,60}?))\s(?:said|added|noted|stressed|told|explained|continued)\b/u;
const speech = new RegExp(`(?<!\\p{L})(?:${[...speechVerbs].join("|")})(?!\\p{L})`, "gu");
const nobody: Subject = { by: [], people: [], both: false };

/** Follows who speaks from sentence to sentence, so that "he", "we" and words without a subject find theirs. */
export class Subjects {
  readonly #draft: Draft;
  #last: Subject = nobody;
  #several: Subject | null = null;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  get last(): Subject {
    return this.#last;
  }

  /** The subject of the verb that stands at `at`: the first actor of its clause that hangs on no preposition. */
  before(sentence: Sentence, at: number, from = sentence.start): Subject | null {
    const { text } = this.#draft.page;
    // "told X who is in Beijing": the clause is X's.
    if (/[^,]\swho\s$/.test(text.slice(Math.max(sentence.start, at - 8), at))) {
      const whose = actorsWithin(this.#draft, { start: Math.max(sentence.start, at - 120), end: at }).findLast(
        ({ kind }) => kind === "person",
      );
      if (whose && at - whose.end <= 6) return this.#subject(whose, [whose], at);
    }
    const start = Math.max(from, clauseStart(text, Math.max(sentence.start, at - farthest), at));
    const opening = actorsWithin(this.#draft, { start: Math.max(sentence.start, start - farthest), end: at }).find(
      (actor) => actor.start < start && actor.end > start,
    );
    const actors = actorsWithin(this.#draft, { start: opening && opening.start >= from ? opening.start : start, end: at });
    if (actors.length === 0 && /,?\swho\s$/.test(text.slice(Math.max(sentence.start, start - 8), start))) {
      const whose = actorsWithin(this.#draft, { start: sentence.start, end: start }).findLast(({ kind }) => kind === "person");
      if (whose) return this.#subject(whose, [whose], at);
    }
    if (actors.length > 0 && start > sentence.start)
      actors.unshift(...listedBefore(this.#draft, Math.max(from, sentence.start), actors[0] as Actor));
    const hung = hanging(actors, text, start);
    const free = actors.filter(
      (actor) =>
        !hung.has(actor) &&
        !owns(text.slice(actor.end, actor.end + 30), actor) &&
        !(actor.kind === "organization" && /^\s\p{Lu}/u.test(text.slice(actor.end, actor.end + 2))),
    );
    const near = nextTo(
      actors.filter((actor) => free.includes(actor) || conjoined.test(text.slice(Math.max(start, actor.start - 24), actor.start))),
      text,
      at,
    );
    const [first] = near.length > 0 ? near : free;
    if (!first) return actors.length === 0 ? this.#before(sentence, start, at, from) : null;
    if (first.kind === "country" && !first.unnamed && near.length < 2 && !actsForItself(text.slice(first.end, at))) return null;
    return this.#subject(first, near.length > 0 ? near : free, at);
  }

  /** "They agreed …, and proposed …", "he met X; received Y": a clause that begins with its verb has the subject of the one before it. */
  #before(sentence: Sentence, start: number, at: number, from: number): Subject | null {
    const { text } = this.#draft.page;
    const opens = /(?:;|,\s(?:and|but))\s?$/.exec(text.slice(Math.max(from, start - 8), start));
    if (!opens || !/^\s?(?:also\s|then\s|further\s|both\s)?$/.test(text.slice(start, at))) return null;
    const clause = opens[0].startsWith(";")
      ? Math.max(sentence.start, start - farthest)
      : Math.max(sentence.start, text.lastIndexOf("; ", start) + 1, start - farthest);
    const actors = actorsWithin(this.#draft, { start: Math.max(clause, from), end: start }).filter(
      (actor) =>
        !owns(text.slice(actor.end, actor.end + 30), actor) && !hangs(text.slice(Math.max(clause, actor.start - 24), actor.start), actor),
    );
    const [first] = actors;
    return first &&
      (first.kind !== "country" || first.unnamed || actsForItself(text.slice(first.end, first.end + 40).replace(/\s\p{Ll}+ed\b.*$/u, "")))
      ? this.#subject(first, actors, start)
      : null;
  }

  /** The speaker of a sentence: "An said", "…, said the minister", "…, he added"; remembered for the sentences after it. */
  speakerOf(sentence: Sentence): Subject | null {
    const { text } = this.#draft.page;
    for (const { 0: words, index } of matchesOf(saidAfter, sentence.text)) {
      const at = sentence.start + index + words.length;
      const [actor] = actorsWithin(this.#draft, { start: at, end: sentence.end });
      if (actor && actor.start - at <= 5) return this.#remember(this.#subject(actor, [actor], actor.end));
    }
    const closing = firstMatch(saidAtTheEnd, sentence.text);
    if (closing) {
      const at = sentence.start + closing.index + 2;
      const [actor] = actorsWithin(this.#draft, { start: at, end: at + (closing[1]?.length ?? 0) + 1 });
      if (actor && actor.start - at <= 5) return this.#remember(this.#subject(actor, [actor], actor.end));
    }
    for (const { index } of matchesOf(speech, sentence.text)) {
      if (index > 260) break;
      const subject = this.before(sentence, sentence.start + index);
      if (subject && (subject.people.length > 0 || subject.by.length > 0)) return this.#remember(subject);
      if (text[sentence.start + index - 1] === " ") break;
    }
    // Whoever a sentence begins with is the "he" of the next one.
    const [first] = actorsWithin(this.#draft, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 160) });
    if (first?.kind === "person" && first.start - sentence.start <= 4) this.#remember(this.#subject(first, [first], first.end));
    return null;
  }

  #remember(subject: Subject): Subject {
    if (!subject.both) this.#last = subject;
    else if (this.#last === nobody && subject.people[0])
      this.#last = { by: subject.people[0].side ? [subject.people[0].side] : [], people: [subject.people[0]], both: false };
    // "The Lao leaders said": the "They" of the sentences after it are theirs.
    this.#several = subject.several ? subject : subject.both || subject.people.length > 0 ? null : this.#several;
    return subject;
  }

  #subject(first: Actor, actors: readonly Actor[], at: number): Subject {
    const { text } = this.#draft.page;
    const words = text.slice(first.start, first.end);
    if (words === "They" && this.#several) return this.#several;
    if (first.kind === "both") {
      const one = this.#last.people[0];
      return { by: ["both"], people: principals(this.#draft, one), both: true, kind: first.kind };
    }
    if (first.kind === "pronoun" || first.kind === "we")
      return this.#last.by.length > 0 || this.#last.people.length > 0
        ? this.#last
        : first.kind === "we"
          ? { by: ["both"], people: [], both: true }
          : nobody;
    const joined = [first];
    let end = first.end;
    for (const actor of actors.slice(1)) {
      if (
        actor.start >= at ||
        !/^\s*(?:,\s*)?(?:and|,|& |together with|along with)\s*(?:the |his |her |visiting )?$/.test(text.slice(end, actor.start))
      )
        break;
      joined.push(actor);
      end = actor.end;
    }
    const sides = new Set(joined.map((actor) => actor.side ?? actor.name ?? null).filter((side): side is SideCode => side !== null));
    const people = joined.map(({ person }) => person).filter((person): person is Person => person !== null);
    if (sides.size > 1) return { by: ["both"], people, both: true, actors: joined };
    const several = first.kind === "country" && ofSeveral.test(text.slice(first.end, first.end + 60));
    return { by: [...sides], people, both: false, kind: first.kind, actors: joined, ...(several && { several: true as const }) };
  }
}

const ofSeveral =
  /^\s(?:(?:and|Party|State|Government|senior|high-ranking|provincial)\s){0,3}(?:leaders|officials|ministers|legislators|side)\b/;

/** "A of Japan, B of Laos, and C gathered": of a list of three or more, those that stand before ", and". */
function listedBefore(draft: Draft, from: number, last: Actor): Actor[] {
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
function hanging(actors: readonly Actor[], text: string, start: number): Set<Actor> {
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
const owns = (after: string, actor: Actor) =>
  actor.kind === "person" ? /^['’]s?\s/.test(after) : actor.kind === "country" && /^['’]s?\s/.test(after) && !ofCountry.test(after);

/** The actors right before the verb, joined by "and": "…, and the two leaders agreed", "A and B on Monday agreed". */
function nextTo(free: readonly Actor[], text: string, at: number): Actor[] {
  const last = free.at(-1);
  if (
    !last ||
    !/^\s?(?:(?:\([^()]{1,30}\)|\p{Ll}+ed and|met and|has|have|had|also|both|on|further|today|yesterday|jointly|here|is|are|was|were|\p{Lu}[a-z]+day|each|all|fully|once again|again|strongly|separately|mutually|in principle)[\s,]*)*$/u.test(
      text.slice(last.end, at),
    )
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

/** A spokesperson tells of an act and is none of those in it. */
export const speaksForOthers = ({ posts }: Person) => posts.some(({ title }) => /\bspokes(?:person|man|woman)\b/i.test(title));

/** The two who met, for what they both undertake. */
export function principals(draft: Draft, one?: Person): Person[] {
  const persons = personsOf(draft).filter((person) => person.inBody && person.side && !speaksForOthers(person));
  const first = one && !speaksForOthers(one) ? one : persons[0];
  const second = persons.find((other) => other.side !== first?.side);
  return [first, second]
    .filter((person): person is Person => Boolean(person))
    .sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}

const breaks =
  /(?:;|,\s(?:and|but|while|adding|saying|noting|stressing|who|which)\s|\swho\s(?=is\s|was\s|will\s)|\bthat\s|\s(?:but|while|because|as)\s|[“”"]\s?|\bsaid\s|\bsaying\s|\badding\s)/gu;

/** Where the clause of a verb begins: after the last word that opens one. */
function clauseStart(text: string, from: number, at: number): number {
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
const farthest = 600;

const preposition =
  /(?:^|\s)(?<!\b(?:led|headed) )(?:of|between|with|for|from|in|on|at|by|among|against|to|toward|towards|into|about|than|under|after|before|during|as|over|per|following)\s(?:(?:the|his|her|its|their|both|visiting|a|an|former|late|then|President|Prime)\s){0,3}$/u;

/** Words that open a clause as well as a phrase: "after X paid a visit". */
const conjoined = /(?:^|\s)(?:after|before|as|than|since|until|following)\s(?:the\s|his\s|her\s|Party\s|State\s)?$/u;

function hangs(before: string, actor: Actor): boolean {
  return preposition.test(before) && !(actor.kind === "both" && /(?:^|[.,]\s)$/u.test(before));
}

const agents =
  "side|government|national assembly|NA|legislature|front|general staff|province|provinces|localities|party|authorities|leader|leaders|state|people|ministry|delegation|army|companies|firms|businesses|administration|cabinet|officials|assistance|aid|support|funding|embassy|embassies|foreign ministry|ministries|parliament|company|businesspeople";
const ofCountry = new RegExp(`^(?:(?:['’]s)?\\s(?:[\\p{L}-]+\\s){0,3}?(?:${agents})\\b)?`, "iu");

const ofWhat = /^\s(?:of|for)\s(?:the\s)?\p{Lu}\p{L}*(?:(?:,\s|\sand\s|,\sand\s|\s)\p{Lu}\p{L}*)*/u;

/** A country acts where it is the noun itself, or its government or side: "Laos will", "the Lao side said"; not in "the Lao economy will". */
function actsForItself(after: string): boolean {
  const agent = ofCountry.exec(after)?.[0].length ?? 0;
  const rest = after.slice(agent).replace(agent > 0 ? ofWhat : /^$/, "");
  return /^(?:\s*$|\s(?:has|have|had|also|always|is|are|was|were|will|would|today|on|in|and|further|once|strongly|fully|highly|again|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b|,)/u.test(
    rest,
  );
}
