import type { Composer } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import type { ReasonLeftOut } from "../../../trace.ts";
import { tellGladToBeHere, tellWorkingThere } from "./engagements/arrivals.ts";
import { sharedWith } from "./engagements/chain.ts";
import { clauseOf, subjectBefore } from "./engagements/clause.ts";
import { tellDatedSignings } from "./engagements/dated-signings.ts";
import { tellEvent, tellJubilee, tellSigning } from "./engagements/events.ts";
import { tellPresent } from "./engagements/gatherings.ts";
import { tellHandover } from "./engagements/handovers.ts";
import { passiveClauses } from "./engagements/passive.ts";
import { tellProgramme } from "./engagements/programme.ts";
import { tellReceived } from "./engagements/received.ts";
import { tellMeeting } from "./engagements/record.ts";
import { type Act, type Begun, beginStory, type Scene, type Story } from "./engagements/scene.ts";
import { settleDays, settleRoles } from "./engagements/settle.ts";
import { tellAttending, tellVisit } from "./engagements/visits.ts";

/** What the two sides did or will do together: each act once, however often the article tells it. An act of one side alone is none. */
export const engagementsComposer: Composer = {
  name: "engagements",
  compose(draft) {
    const { story, scenes } = beginStory(draft);
    // Captions tell again what the report tells: they come last.
    const ordered = [
      ...scenes.filter(({ sentence }) => sentence.block.kind !== "caption"),
      ...scenes.filter(({ sentence }) => sentence.block.kind === "caption"),
    ];
    for (const scene of ordered) {
      for (const act of scene.acts) {
        const shared = sharedWith(story, scene, act);
        // What is left out may still stand in a row.
        if (shared) scene.begun = { ...shared, end: act.end };
        const none = tellAct(story, scene, act, shared);
        if (none) draft.trace.leftOut("engagements", act, none);
      }
      tellAttending(story, scene);
      tellReceived(story, scene);
      tellGladToBeHere(story, scene);
      tellDatedSignings(story, scene);
      tellHandover(story, scene);
      tellProgramme(story, scene);
      tellJubilee(story, scene);
      tellPresent(story, scene);
      story.lastPlace = placeArrivedAt(story.text, scene) ?? story.lastPlace;
    }
    settleRoles(story);
    settleDays(story);
    draft.engagements = story.engagements;
  },
};

function tellAct(story: Story, scene: Scene, act: Act, shared: Begun | null): ReasonLeftOut | null {
  if (act.word.kind === "visit") return tellVisit(story, scene, act, shared);
  if (act.word.use === "event" || act.word.kind === "signing") {
    const last = story.engagements.at(-1);
    if (act.word.use === "event") tellEvent(story, scene, act, shared);
    else tellSigning(story, scene, act, shared);
    return story.engagements.at(-1) === last ? "aside" : null;
  }
  const passive = passiveClauses(story, scene, act);
  if (passive.length > 0) {
    for (const each of passive) tellMeeting(story, scene, each);
    return null;
  }
  const clause = clauseOf(story, scene, act, shared);
  if (!clause) {
    // Who has several meetings acts in what comes after them too.
    const subject = subjectBefore(story, scene, act);
    if (subject && !shared)
      scene.begun = { subject, beside: [], planned: /\ssẽ\s/u.test(story.text.slice(subject.end, act.start)), end: act.end };
    return "plural";
  }
  const { subject, beside, objects, planned } = clause;
  if (objects.length === 0) tellWorkingThere(story, scene, act);
  if (subject && objects.length > 0)
    scene.begun = { subject, beside, planned, end: Math.max(act.end, ...objects.map((object) => object.end)) };
  tellMeeting(story, scene, clause);
  return null;
}

/** The town that somebody comes to, else the last one named. */
function placeArrivedAt(text: string, { places, sentence }: Scene): MentionOf<"place"> | undefined {
  const towns = places.filter((place) => place.rule === "places/town");
  return towns.find((place) => /(?:đến|tới)\s$/u.test(text.slice(Math.max(sentence.start, place.start - 5), place.start))) ?? towns.at(-1);
}
