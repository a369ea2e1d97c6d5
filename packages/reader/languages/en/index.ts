/** English. The lists below are all that it can do, in the order in which it is done. */
import type { Language } from "../../language.ts";
import { captions, closings, datelines, furniture, reportHeads, stamps, teasers, titles } from "./blocks/page-rules.ts";
import { linkedWords } from "./blocks/running-lines.ts";
import { commitmentsComposer } from "./compose/commitments.ts";
import { datesComposer } from "./compose/dates.ts";
import { documentComposer } from "./compose/document.ts";
import { engagementsComposer } from "./compose/engagements.ts";
import { instrumentsComposer } from "./compose/instruments.ts";
import { invitationsComposer } from "./compose/invitations.ts";
import { observationsComposer } from "./compose/observations.ts";
import { peopleComposer } from "./compose/people.ts";
import { projectsComposer } from "./compose/projects.ts";
import { acts } from "./find/acts.ts";
import { amounts, percents } from "./find/amounts.ts";
import { bodies } from "./find/bodies.ts";
import { dates } from "./find/dates.ts";
import { people } from "./find/people.ts";
import { places } from "./find/places.ts";
import { likenessOf } from "./likeness.ts";

export const en: Language = {
  code: "en",
  likeness: likenessOf,
  join: linkedWords,
  cuts: [reportHeads],
  blocks: [closings, teasers, stamps, datelines, furniture, captions, titles],
  noSentenceEnd:
    /(?:^|[\s(."“])(?:\p{Lu}|Mr|Mrs|Ms|Mme|Dr|Prof|Assoc|Gen|Lt|Lieut|Maj|Col|Brig|Adm|Capt|Shri|Smt|Hon|Engr|(?<!\bHun )Sen|Rep|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|U\.N|H\.E|a\.m|p\.m|Co|Ltd|Inc|Corp)\.$|^\d{1,2}\.$/u,
  finders: [dates, amounts, percents, people, places, bodies, acts],
  mergers: [],
  composers: [
    documentComposer,
    datesComposer,
    peopleComposer,
    engagementsComposer,
    commitmentsComposer,
    invitationsComposer,
    instrumentsComposer,
    projectsComposer,
    observationsComposer,
  ],
};
