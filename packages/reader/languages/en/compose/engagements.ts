import type { EngagementRead, Span } from "@bilateral/records";
import type { Draft } from "../../../draft.ts";
import { matchesOf, mayMatch } from "../../../find/matches.ts";
import type { Composer } from "../../../language.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import type { ActPattern } from "./engagements/act-pattern.ts";
import { acts } from "./engagements/acts.ts";
import { type Candidate, candidatesOf } from "./engagements/candidate.ts";
import { merged } from "./engagements/merge.ts";
import { Subjects } from "./subjects.ts";

/** What the sides did together or will do, one for each act; several tellings of one act are joined. */
export const engagementsComposer: Composer = {
  name: "engagements",
  compose(draft) {
    const found: Candidate[] = [];
    const subjects = new Subjects(draft);
    const possible = acts.filter(({ pattern }) => mayMatch(pattern, draft.page.text));
    for (const sentence of draft.page.sentences) {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") continue;
      const inSentence: Candidate[] = [];
      const speaker = subjects.speakerOf(sentence);
      const triggers = triggersIn(sentence, possible);
      for (const { act, trigger } of triggers) {
        const next =
          triggers.find((other) => other.trigger.start >= trigger.end && bounds(act, other, draft))?.trigger.start ?? sentence.end;
        const told = candidatesOf(draft, { act, sentence, trigger, subjects, speaker, next });
        if (typeof told === "string") draft.trace.leftOut("engagements", trigger, told);
        else inSentence.push(...told);
      }
      found.push(...inSentence);
    }
    draft.engagements.push(...merged(found, draft));
  },
};

/** Acts that take the days and places after them for themselves. */
const bounding = new Set<EngagementRead["kind"]>(["visit", "meeting", "talks", "signing", "call", "courtesy-call", "ceremony"]);

/** A sentence without one of these words tells of no act. */
const anyAct =
  /\b(?:talks?|discussions|consultations?|negotiations|phone\w*|telephone\w*|video\w*|call(?:ed|s)?|spoke|speaks|spoken|speak|talked|met|meet(?:s|ing|ings)?|receiv\w+|reception|host(?:ed|s|ing)?|dinner|lunch\w*|breakfast|banquet|audience|sat|conferred|welcom\w+|arriv\w+|landed|flew|left|depart\w*|leaves?|travel\w*|head(?:ed|s|ing)?|led|leads?|leading|launched|commissioned|switched|delivere?d?s?|handed|brought|fly|came|visit\w*|toured|touring|trip|tour|in|sign\w*|inked?|concluded|witness\w*|laid|ground|inaugurat\w+|unveiled|handed|opened|ribbon|ceremony|celebrations?|sent|sends?|sending|extended|conveyed|exchanged|dispatched|addressed|session|round|plenary|dialogue|commission|committee|groups?|summits?|conference|forum|chaired)\b/i;

/** Whether the act `other` has days and places of its own; "for a four-day visit" only says more of an arrival. */
function bounds(act: ActPattern, other: { act: ActPattern; trigger: Span }, { page }: Draft): boolean {
  if (!bounding.has(other.act.kind) || other.act.name === "visiting") return false;
  return !(
    act.kind === "visit" &&
    other.act.name === "visit of" &&
    /^(?:a|an|the)\b/i.test(page.text.slice(other.trigger.start, other.trigger.end))
  );
}

/** The words of acts in a sentence, in text order; of two that overlap, the one whose pattern stands first. */
function triggersIn(sentence: Sentence, possible: readonly ActPattern[]): { act: ActPattern; trigger: Span }[] {
  const found: { act: ActPattern; trigger: Span }[] = [];
  if (!anyAct.test(sentence.text)) return found;
  for (const act of possible)
    for (const { 0: words, index } of matchesOf(act.pattern, sentence.text)) {
      const trigger = { start: sentence.start + index, end: sentence.start + index + words.length };
      if (!found.some((other) => other.trigger.start < trigger.end && trigger.start < other.trigger.end)) found.push({ act, trigger });
    }
  return found.sort((a, b) => a.trigger.start - b.trigger.start);
}
