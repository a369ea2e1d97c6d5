import type { Concept } from "./concept.ts";

/** A deed and its thing, wherever in the undertaking each stands: “chia sẻ kinh nghiệm, thông tin” shares both. */
export interface Composition {
  tells: Concept["tells"];
  deeds: readonly string[];
  /** One of these; a concept within one of them will do. */
  things: readonly string[];
  given?: true;
  /** The wider concept that it is a case of. */
  within?: string;
  /** Not where one of these is named: support for a chairmanship is no support at a forum. */
  unless?: readonly string[];
}

export const compositions: Readonly<Record<string, Composition>> = {
  "share-information": { tells: "much", deeds: ["share"], things: ["information"], within: "sharing" },
  "share-experience": { tells: "much", deeds: ["share"], things: ["experience"], within: "sharing" },
  "coordinate-at-forums": {
    tells: "much",
    deeds: ["coordinate", "support"],
    things: ["forums", "common-positions"],
    unless: ["chairmanship", "candidacy"],
  },
  "delegation-exchange": {
    tells: "much",
    deeds: ["share"],
    things: ["cadres"],
    unless: ["experience", "information", "human-resources", "personnel-work"],
  },
  "coordinate-foreign-affairs": { tells: "some", deeds: ["coordinate"], things: ["foreign-affairs-work"] },
  "implement-agreements": {
    tells: "much",
    deeds: ["implement", "implementation-review"],
    things: ["agreements", "intergovernmental-committee"],
  },
  "new-agreement-on": { tells: "some", deeds: ["sign-anew"], things: ["agreements"] },
  "border-management": {
    tells: "much",
    deeds: ["manage"],
    things: ["border-cooperation"],
    within: "border-cooperation",
    unless: ["border-gates", "border-trade", "special-economic-zones"],
  },
  "oversight-of-parliaments": { tells: "some", deeds: ["implementation-review"], things: ["parliaments"] },
  "train-cadres": { tells: "much", deeds: ["train"], things: ["cadres"], given: true },
  "train-students": { tells: "much", deeds: ["train"], things: ["students"], given: true, unless: ["language-teaching", "scholarships"] },
  "help-enterprises": { tells: "much", deeds: ["facilitate", "support"], things: ["enterprises", "investment"] },
  "support-development": { tells: "much", deeds: ["support"], things: ["socioeconomic-development"], given: true },
  "cherish-relationship": { tells: "much", deeds: ["cherish", "top-priority"], things: ["special-relationship"] },
  "local-cooperation": { tells: "some", deeds: ["coordinate", "people-to-people"], things: ["localities"] },
  "build-school": { tells: "some", deeds: ["build"], things: ["school-building"], given: true },
  "build-hospital": { tells: "some", deeds: ["build"], things: ["hospital"], given: true },
};
