/** A little French: the smallest language that reads something of every step, to begin another one from. It is read by its test alone. */
import type { Language } from "../../language.ts";
import { furniture, titles } from "./blocks/lines.ts";
import { commitmentsComposer } from "./compose/commitments.ts";
import { documentComposer } from "./compose/document.ts";
import { engagementsComposer } from "./compose/engagements.ts";
import { peopleComposer } from "./compose/people.ts";
import { acts } from "./find/acts.ts";
import { dates } from "./find/dates.ts";
import { people } from "./find/people.ts";
import { places } from "./find/places.ts";
import { likenessOf } from "./likeness.ts";

export const fr: Language = {
  code: "fr",
  likeness: likenessOf,
  cuts: [],
  blocks: [furniture, titles],
  noSentenceEnd: /(?:^|\s)(?:M|MM|Mme|Dr)\.$/u,
  finders: [dates, people, places, acts],
  mergers: [],
  composers: [documentComposer, peopleComposer, engagementsComposer, commitmentsComposer],
};
