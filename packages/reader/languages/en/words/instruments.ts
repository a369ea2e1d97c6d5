import type { InstrumentKind } from "@bilateral/records";
import { listed } from "./listed.ts";

/** The headword of a document between two sides, most exact first; the first that fits decides its kind. */
export const instrumentHeads: readonly (readonly [words: string, kind: InstrumentKind])[] = [
  ["[Mm]emorand(?:um|a|ums) (?:of|on) (?:[Uu]nderstanding|[Cc]ooperation|[Aa]greement|[Ii]ntent)|MOUs?|MoUs?|MOCs?", "mou"],
  [
    "[Jj]oint (?:(?:[Vv]ision|[Pp]ress|[Ll]eaders['’]?|[Mm]inisterial|[Ss]ummit|[Pp]olicy)\\s)?(?:[Ss]tatements?|[Dd]eclarations?|[Cc]ommuniqu[eé]s?|[Pp]roclamations?)|[Jj]oint [Pp]ress [Rr]eleases?|JOINT (?:(?:VISION|PRESS|LEADERS['’]?)\\s)?(?:STATEMENT|DECLARATION|COMMUNIQU[EÉ])|(?:(?:[Ll]eaders|[Mm]inisters)['’]|[Cc]hair(?:man|person)?['’]s|Vision|Ministerial|[Ss]ummit) (?:[Ss]tatement|[Dd]eclaration)|(?<=\\p{Lu}[\\p{L}’'-]{2,30} )Declaration|[Ss]tatements?(?= on \\p{Ll}+ing\\b)|[Cc]ommuniqu[eé]s?",
    "joint-statement",
  ],
  ["[Tt]reat(?:y|ies)", "treaty"],
  ["(?:[Aa]greed )?[Mm]inutes", "minutes"],
  [
    "(?:[Cc]ooperation|[Aa]ction|[Ee]ducation|[Ww]ork|[Mm]aster|[Ii]mplementation|[Ee]xchange|[Cc]onsultation|[Oo]peration)s? [Pp]lans?|[Pp]lans? of (?:[Aa]ction|[Cc]ooperation)|(?:[Ff]ive|[Tt]en|[Tt]hree)-year [Pp]lans?|(?<=20\\d\\d )plan|[Rr]oadmaps?",
    "plan",
  ],
  [
    "[Ss]trategic [Aa]greement|(?:[Cc]ooperation|[Ss]trategic|[Dd]evelopment) [Ss]trategy|[Ss]trategy (?:on|for) [\\w\\s-]{0,30}?[Cc]ooperation",
    "strategy",
  ],
  [
    "(?:[Cc]ooperation|[Aa]ction|[Ee]xchange|[Ww]ork|[Cc]ultural) [Pp]rogram(?:me)?s?|[Pp]rogram(?:me)?s? of (?:[Aa]ction|[Cc]ooperation)|Joint Initiative|(?<=\\p{Lu}[\\p{L}’'-]{2,30} )Partnership(?! (?:Agreement|Council|Forum|Dialogue|Programme|Program|Framework|for|between|with|in|Minister))",
    "programme",
  ],
  [
    "(?:[Ss]ub-)?[Aa]greements?|[Aa]ccords?|[Pp]acts?|[Cc]onventions?|(?:[Tt]rade |[Cc]ooperation |[Pp]eace |[Ff]ree-trade |[Bb]usiness |[Bb]ilateral )[Dd]eals?|[Dd]eals?(?= (?:on|between|with)\\b)",
    "agreement",
  ],
  [
    "[Pp]rotocols?|[Cc]ontracts?|[Gg]uidelines(?= (?:for|on)\\b)|[Ll]etters? of (?:[Ii]ntent|[Aa]greement)|[Ee]xchanges? of [Nn]otes|(?:[Cc]ooperation|[Ll]egal|[Ss]tatutory|[Bb]order) [Dd]ocuments?|[Ss]tatements? of (?:[Ii]ntent|[Pp]rinciples)",
    "other",
  ],
];

/** Words that come with a document of any kind and name none. */
export const genericWords = new Set(
  listed(`high-level, agreements, agreement, the, these, those, such, all, any, other, signed, existing, bilateral, international, relevant,
    previous, some, many, several, an, a, this, that, both, their, its, our, of, cooperation, new, documents, mutual, various, treaty, treaties,
    deal, deals, pact, important, two, three, four, five, six, seven, eight, nine, ten, conventions, protocols, contracts, contract, political,
    major, landmark, first, second, third, last, related, key, specific, formal, final, current, joint, and, legal, official, recent, early,
    possible, agreed, common, separate, similar, additional, further, more, multiple, numerous, eleven, twelve, half, dozen, commercial, draft,
    strategic, comprehensive, concrete, long-term, work, action, global, regional, multilateral, domestic, national, peace, such`),
);

/** After the headword these make it part of another noun: "treaty alliance", "agreement negotiations". */
export const compounds = new Set(
  listed(`alliance, alliances, ally, allies, obligations, obligation, negotiations, negotiation, talks, partner, partners, violations, text, process,
    terms, holder, manufacturing, manufacturer, workers, worker, labour, law, laws, party, state, states, member, members, parties, countries, farming,
    commitments, commitment, status, rights, relationship, value, price, period, prices, signatories, signatory, body, bodies, organization, organisation`),
);

/** Verbs of making a document: a date of theirs is the day of signature. */
export const makes =
  "sign|signs|signed|signing|inked|ink|inking|issued|issue|issues|issuing|released|release|releases|adopted|adopt|adopts|adopting|concluded|conclude|concludes|concluding|exchanged|exchange|exchanging|reached|sealed|initialled|initialed|adoption|signature|conclusion|finalization|finalisation|issuance";
