/** Vietnamese. The lists below are all that it can do, in the order in which it is done. */
import type { Language } from "../../language.ts";
import { bylines, trailingBylines } from "./blocks/bylines.ts";
import { captions } from "./blocks/captions.ts";
import { photoCredits } from "./blocks/credits.ts";
import { furniture } from "./blocks/furniture.ts";
import { gluedCaptions } from "./blocks/glued-captions.ts";
import { imageText } from "./blocks/image-alt.ts";
import { links } from "./blocks/links.ts";
import { stamps } from "./blocks/stamps.ts";
import { closings, teasers } from "./blocks/teasers.ts";
import { leads, titles } from "./blocks/titles.ts";
import { commitmentsComposer } from "./compose/commitments.ts";
import { datesComposer } from "./compose/dates.ts";
import { documentComposer } from "./compose/document.ts";
import { engagementsComposer } from "./compose/engagements.ts";
import { instrumentComposer } from "./compose/instruments.ts";
import { observationComposer } from "./compose/observations.ts";
import { peopleComposer } from "./compose/people.ts";
import { projectComposer } from "./compose/projects.ts";
import { acts } from "./find/acts.ts";
import { amounts, percents } from "./find/amounts.ts";
import { bodies } from "./find/bodies.ts";
import { dates } from "./find/dates.ts";
import { instrumentTitles } from "./find/instrument-titles.ts";
import { people } from "./find/people.ts";
import { placesFinder } from "./find/places.ts";
import { likenessOf } from "./likeness.ts";
import { knownNames } from "./merge/known-names.ts";

export const vi: Language = {
  code: "vi",
  likeness: likenessOf,
  cuts: [imageText, photoCredits, links, trailingBylines, gluedCaptions],
  blocks: [closings, teasers, stamps, furniture, bylines, titles, captions, leads],
  noSentenceEnd: /(?:^|\s)(?:TS|GS|PGS|ThS|TP|Tp|Mr|St|[A-ZĐ])\.$/u,
  finders: [dates, people, placesFinder, bodies, acts, instrumentTitles, amounts, percents],
  mergers: [knownNames],
  composers: [
    documentComposer,
    datesComposer,
    peopleComposer,
    engagementsComposer,
    instrumentComposer,
    projectComposer,
    commitmentsComposer,
    observationComposer,
  ],
};
