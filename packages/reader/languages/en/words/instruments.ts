import type { InstrumentKind } from "@bilateral/records";

/** The headword of a document between two sides, most exact first; the first that fits decides its kind. */
export const instrumentHeads: readonly (readonly [words: string, kind: InstrumentKind])[] = [
  [
    "[Mm]emorandum of (?:[Uu]nderstanding|[Cc]ooperation|[Aa]greement)(?:\\s\\(MOU\\))?|[Mm]emoranda of [Uu]nderstanding|[Mm]emorandums of [Uu]nderstanding|MOUs?|MoUs?",
    "mou",
  ],
  [
    "[Jj]oint (?:[Ss]tatements?|[Dd]eclaration|[Cc]ommuniqu[eé]|[Vv]ision [Ss]tatement|press (?:release|statement|communiqu[eé]))|[A-Z][a-z]+ Declaration",
    "joint-statement",
  ],
  ["[Tt]reat(?:y|ies)", "treaty"],
  ["[Mm]inutes", "minutes"],
  [
    "[Aa]greement on the [\\w\\s-]{0,30}?(?:[Cc]ooperation|[Aa]ction) [Pp]lan|(?:[Cc]ooperation|[Aa]ction|[Ee]ducation|[Ww]ork|[Mm]aster) [Pp]lans?|(?<=20\\d\\d )plan|[Rr]oadmap",
    "plan",
  ],
  ["(?:[Cc]ooperation|[Ss]trategic|[Dd]evelopment) [Ss]trategy|[Ss]trategy on [\\w\\s-]{0,30}?[Cc]ooperation", "strategy"],
  ["(?:[Cc]ooperation|[Aa]ction|[Ee]xchange|[Ww]ork) [Pp]rogram(?:me)?s?|Joint Initiative", "programme"],
  ["[Aa]greements?|[Aa]ccords?|[Pp]acts?|[Cc]onventions?|[Pp]rotocols?|[Cc]ontracts?|trade deal|free-trade deal", "agreement"],
];

/** Words that come with a document of any kind and name none. */
export const genericWords = new Set(
  "high-level agreements agreement the these those such all any other signed existing bilateral international relevant previous some many several an a this that both their its our of cooperation new documents mutual various treaty treaties deal deals pact important two six three four five conventions protocols contracts contract political".split(
    " ",
  ),
);
