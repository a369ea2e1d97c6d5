import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../draft.ts";
import { firstMatch, matchesOf } from "../../../find/matches.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import { speechVerbs } from "../words/undertakings.ts";
import type { Actor } from "./actor.ts";
import { actorsWithin } from "./actors.ts";
import { actsForItself, clauseStart, conjoined, farthest, hanging, hangs, listedBefore, nextTo, owns } from "./clause.ts";
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
  /** The text is itself a statement of both sides. */
  readonly #joint: boolean;

  constructor(draft: Draft) {
    this.#draft = draft;
    const opening = draft.page.text.slice(0, 300);
    this.#joint = jointStatement.test(opening.split("\n").find((line) => line.trim() !== "") ?? "");
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
    if (!first)
      return actors.length === 0 || (chained.test(text.slice(start, at)) && start > from)
        ? this.#before(sentence, start, actors.length === 0 ? at : start, from)
        : null;
    if (first.kind === "country" && !first.unnamed && near.length < 2 && !actsForItself(text.slice(first.end, at))) return null;
    return this.#subject(first, near.length > 0 ? near : free, at);
  }

  /** "They agreed …, and proposed …", "he met X; received Y": a clause that begins with its verb has the subject of the one before it. */
  #before(sentence: Sentence, start: number, at: number, from: number): Subject | null {
    const { text } = this.#draft.page;
    const opens = /(?:;|,\s(?:and|but))\s?$/.exec(text.slice(Math.max(from, start - 8), start));
    if (
      !opens ||
      !/^\s?(?:also\s|then\s|further\s|both\s)?(?:(?:is|are|was|were|stands?|has|have)\s(?:also\s|always\s|fully\s)?)?(?:(?:met|called|received|\p{Ll}+ed)\sand\s)?$/u.test(
        text.slice(start, at),
      )
    )
      return null;
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
    // "They agreed" is said of two.
    if (words === "They" && this.#several && !/^(?:agreed|concurred|consented|discussed|exchanged)\b/.test(text.slice(at, at + 12)))
      return this.#several;
    if (first.kind === "both") {
      const one = this.#last.people[0];
      return { by: ["both"], people: principals(this.#draft, one), both: true, kind: first.kind };
    }
    // "We will …" in a statement of both: no quotation stands open before it.
    if (first.kind === "we" && this.#joint && !/[“"][^”"]*$/.test(text.slice(Math.max(0, first.start - 400), first.start)))
      return { by: ["both"], people: principals(this.#draft), both: true, kind: first.kind };
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
    const several =
      (first.kind === "delegation" && first.plural === true) ||
      (first.kind === "country" && ofSeveral.test(text.slice(first.end, first.end + 60)));
    return { by: [...sides], people, both: false, kind: first.kind, actors: joined, ...(several && { several: true as const }) };
  }
}

/** "; met with X, received Y, called on": verbs in a row that have no subject of their own. */
const chained =
  /^\s?(?:(?:also|then|later)\s)?(?:met|held|had|paid|visited|received|called|attended|witnessed|laid|took|delivered|hosted|signed|addressed|toured|co-chaired|chaired|gave|made)\s[^.;]*(?:,|\sand|,\sand)\s(?:(?:also|then|later)\s)?$/u;

/** "Joint Statement following …"; in "they issue a joint statement" it is only told of. */
const jointStatement =
  /^(?!.*\b(?:issue[sd]?|release[sd]?|adopt(?:s|ed)?|sign(?:s|ed)?|says?|after|despite)\b)(?:.{0,80}\s)?(?:Joint|JOINT) (?:(?:Press|Leaders['’]?|Vision|PRESS|Ministerial) )?(?:Statement|Declaration|Communiqu[eé]|STATEMENT|DECLARATION|COMMUNIQU[EÉ])(?!\p{L})/u;

const ofSeveral =
  /^\s(?:(?:and|Party|State|Government|senior|high-ranking|provincial)\s){0,3}(?:leaders|officials|ministers|legislators|side)\b/;

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
