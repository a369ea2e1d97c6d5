/** What the words of undertakings mean to the rules of this folder, gathered from the word lists into one phrase book. */
import type { Phrases } from "../../../../find/phrases.ts";
import { keysOf, phrasesOf } from "../../tokens.ts";
import * as particles from "../../words/commitment-particles.ts";
import * as verbs from "../../words/commitment-verbs.ts";
import * as reports from "../../words/reporting-verbs.ts";

export type Report = "agree" | "pledge" | "propose" | "hope" | "state" | "nothing";
export type Modal = "will" | "must" | "may";

/** A phrase may mean several things; where it stands decides which of them it is. */
export interface Sense {
  report?: Report;
  modal?: Modal;
  /** See `words/commitment-verbs.ts` for what each allows. */
  verb?: "plain" | "noun too" | "leaning";
  strengthening?: true;
  enabling?: true;
  enabled?: true;
  complete?: true;
  pledging?: true;
  affirming?: true;
  weak?: true;
  inviting?: true;
  supporting?: true;
  encouraging?: true;
  striving?: true;
  ordering?: true;
  fact?: true;
  before?: true;
  pledgingAdverb?: true;
  sureAdverb?: true;
  after?: true;
  link?: true;
  freshLink?: true;
  tail?: "anywhere" | "after a comma";
  example?: true;
  purpose?: true;
  namedByVerb?: true;
  doing?: true;
  preposition?: true;
  thing?: true;
  ordinal?: true;
  noun?: true;
  regard?: true;
  ownPeople?: true;
  adjunct?: true;
  activity?: true;
  narrated?: true;
  success?: true;
}

const lists: readonly (readonly [readonly string[], Sense])[] = [
  [verbs.plain, { verb: "plain" }],
  [verbs.strengthening, { verb: "plain", strengthening: true }],
  [verbs.enabling, { verb: "plain", enabling: true }],
  [verbs.nounToo, { verb: "noun too" }],
  [verbs.leaning, { verb: "leaning" }],
  [verbs.activities, { activity: true }],
  [verbs.combating, { verb: "plain" }],
  [verbs.doneByTheEnabled, { enabled: true }],
  [verbs.complete, { complete: true }],
  [verbs.pledging, { pledging: true }],
  [verbs.narrated, { narrated: true }],
  [verbs.regard, { verb: "plain", regard: true }],
  [verbs.successes, { verb: "plain", success: true }],
  [reports.promisingNothing, { report: "nothing" }],
  [reports.stating, { report: "state" }],
  [reports.hoping, { report: "hope" }],
  [reports.proposing, { report: "propose" }],
  [reports.inviting, { report: "propose", inviting: true }],
  [reports.supporting, { supporting: true }],
  [reports.encouraging, { encouraging: true }],
  [reports.striving, { striving: true }],
  [reports.ordering, { report: "propose", ordering: true }],
  [reports.pledging, { report: "pledge" }],
  [reports.agreeing, { report: "agree" }],
  [reports.stateOfMind, { report: "state" }],
  [reports.affirming, { affirming: true }],
  [reports.weak, { weak: true }],
  [reports.will, { modal: "will" }],
  [reports.must, { modal: "must" }],
  [reports.may, { modal: "may" }],
  [reports.facts, { fact: true }],
  [particles.beforeVerb, { before: true }],
  [particles.sureAdverbs, { sureAdverb: true }],
  [particles.pledgingAdverbs, { pledgingAdverb: true }],
  [particles.afterVerb, { after: true }],
  [particles.links, { link: true }],
  [particles.freshLinks, { link: true, freshLink: true }],
  [particles.tailsAfterComma, { tail: "after a comma" }],
  [particles.tailOpeners, { tail: "anywhere" }],
  [particles.examples, { example: true }],
  [particles.purposes, { purpose: true }],
  [particles.namedByVerb, { namedByVerb: true }],
  [particles.doing, { doing: true }],
  [particles.prepositions, { preposition: true }],
  [particles.nouns, { noun: true }],
  [verbs.foreignPolicy, { noun: true }],
  [particles.ownPeople, { ownPeople: true }],
  [particles.adjuncts, { adjunct: true }],
  [particles.hopedOfThings, { thing: true }],
  [particles.ordinals, { ordinal: true }],
];

/** What a phrase means, and its key. */
interface Meaning {
  key: string;
  sense: Sense;
}

/** A word that means nothing to the rules. It has every field, as each sense has: what is alike inside is read quickly. */
export const noSense: Sense = Object.freeze(
  Object.fromEntries(lists.flatMap(([, sense]) => Object.keys(sense)).map((field) => [field, undefined])),
);

function gathered(): Phrases<Meaning> {
  const meanings = new Map<string, [string, Meaning]>();
  for (const [words, sense] of lists) {
    for (const phrase of words) {
      const key = keysOf(phrase).join(" ");
      meanings.set(key, [phrase, { key, sense: { ...noSense, ...meanings.get(key)?.[1].sense, ...sense } }]);
    }
  }
  return phrasesOf(meanings.values());
}

export const senses = gathered();
