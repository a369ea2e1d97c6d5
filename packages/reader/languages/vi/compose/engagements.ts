import type { Composer } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import { type Clause, clauseOf } from "./engagements/clause.ts";
import { tellEvent, tellJubilee, tellSigning } from "./engagements/events.ts";
import { tellPresent } from "./engagements/gatherings.ts";
import { passiveClauses } from "./engagements/passive.ts";
import { settleRoles, tellMeeting } from "./engagements/record.ts";
import { beginStory, type Scene } from "./engagements/scene.ts";
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
      let before: Clause | null = null;
      for (const act of scene.acts) {
        if (act.word.kind === "visit") {
          const none = tellVisit(story, scene, act);
          if (none) draft.trace.leftOut("engagements", act, none);
        } else if (act.word.use === "event" || act.word.kind === "signing") {
          const last = story.engagements.at(-1);
          if (act.word.use === "event") tellEvent(story, scene, act, before);
          else tellSigning(story, scene, act);
          if (story.engagements.at(-1) === last) draft.trace.leftOut("engagements", act, "aside");
        } else {
          const passive = passiveClauses(story, scene, act);
          if (passive.length > 0) {
            for (const each of passive) tellMeeting(story, scene, each);
            continue;
          }
          const clause: Clause | null = clauseOf(story, scene, act, before);
          if (!clause) {
            draft.trace.leftOut("engagements", act, "plural");
            continue;
          }
          if (clause.subject && clause.objects.length > 0) before = clause;
          tellMeeting(story, scene, clause);
        }
      }
      tellAttending(story, scene);
      tellJubilee(story, scene);
      tellPresent(story, scene);
      story.lastPlace = placeArrivedAt(story.text, scene) ?? story.lastPlace;
    }
    settleRoles(story);
    draft.engagements = story.engagements;
  },
};

/** The town that somebody comes to, else the last one named. */
function placeArrivedAt(text: string, { places, sentence }: Scene): MentionOf<"place"> | undefined {
  const towns = places.filter((place) => place.rule === "places/town");
  return towns.find((place) => /(?:đến|tới)\s$/u.test(text.slice(Math.max(sentence.start, place.start - 5), place.start))) ?? towns.at(-1);
}
