import type { ParticipantRead } from "@bilateral/records";
import { mentionsWithin } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import { isArticle } from "../../../prepare/page.ts";

/** Who did it stands before the act, with whom after it, in one sentence. */
export const engagementsComposer: Composer = {
  name: "engagements",
  compose(draft) {
    for (const sentence of draft.page.sentences) {
      if (!isArticle(sentence.block)) continue;
      const people = mentionsWithin(draft, "person", sentence);
      for (const act of mentionsWithin(draft, "act", sentence)) {
        const subject = people.findLast(({ end }) => end <= act.start);
        const object = people.find(({ start }) => start >= act.end);
        if (!subject || !object) {
          draft.trace.leftOut("engagements", act, subject ? "no-partner" : "nobody");
          continue;
        }
        const [place] = mentionsWithin(draft, "place", sentence).filter(
          ({ rule, start }) => rule === "places/name" && start < subject.start,
        );
        const sideOf = (name: string) => draft.people.find((person) => person.name === name)?.side ?? null;
        const participant = (name: string): ParticipantRead => ({ name, side: sideOf(name), role: "participant" });
        draft.engagements.push({
          kind: act.value.kind,
          date: draft.published,
          place: place?.value.name ?? null,
          occasion: null,
          participants: [participant(subject.value.name), participant(object.value.name)],
          status: "held",
          evidence: [{ start: subject.value.phrase.start, end: object.end }],
          fields: { date: { certainty: "inferred", evidence: [], reason: "the day of the report" } },
          confidence: 0.7,
          rule: "fr/engagements",
        });
      }
    }
  },
};
