/** The words that make an undertaking of what follows them. */
import type { CommitmentMode } from "@bilateral/records";

/** What may follow: "to do", "on doing", "that … will do", doing, a thing. */
export type Complement = "to" | "on" | "that" | "for" | "ing" | "thing" | "someone" | "of";

export interface Trigger {
  mode: CommitmentMode;
  takes: Complement[];
}

const forms = (words: string, mode: CommitmentMode, takes: string): [string, Trigger][] =>
  words.split(" ").map((word) => [word, { mode, takes: takes.split(" ") as Complement[] }]);

/** Verbs that report an undertaking. */
export const undertakingVerbs = new Map<string, Trigger>([
  ...forms("agreed agree agrees agreeing concurred concur consented", "agreed", "to on that"),
  ...forms("concurs concurring consent consents decides deciding shared", "agreed", "to on that"),
  ...forms("decided decide resolved resolve resolves reached", "agreed", "to that on"),
  ...forms("unanimous", "agreed", "on"),
  ...forms("pledged pledge pledges pledging vowed vow vows vowing promised promise promises promising", "pledged", "to that thing"),
  ...forms("affirmed affirms affirm reaffirmed confirmed", "pledged", "to"),
  ...forms("supported", "pledged", "ing"),
  ...forms("undertook undertake undertakes guaranteed assured assures", "pledged", "to that"),
  ...forms("committed commit commits recommitted committing recommit", "pledged", "to"),
  ...forms("determined intends intend intended intending plans plan planned volunteered offered offers", "pledged", "to"),
  ...forms("ready willing prepared", "pledged", "to"),
  ...forms(
    "urged urge urges urging encouraged encourage encourages encouraging requested requests requesting asked asks asking tasked entrusted directed instructed assigned appealed appealing exhorted",
    "proposed",
    "someone that for",
  ),
  ...forms(
    "suggested suggest suggests suggesting proposed propose proposes proposing recommended recommend recommends recommending advised advocated",
    "proposed",
    "that ing to someone thing",
  ),
  ...forms("called call calls calling", "proposed", "someone for"),
  ...forms("invited invites", "proposed", "someone"),
  ...forms("accepted accepts", "pledged", "thing"),
  ...forms("demanded demands demanding", "proposed", "that thing to"),
  ...forms("seeking seeks sought", "proposed", "thing"),
  ...forms("hoped hopes hope hoping wished wishes wish expects expected expect desires", "hoped", "that to someone for"),
  ...forms("wanted wants want wanting", "hoped", "to someone"),
  ...forms("confident believed believes believe believing trusts trust trusted optimistic", "hoped", "that"),
]);

/** Nouns that hold an undertaking when someone affirms them: "reiterated its commitment to …", "expressed the hope that …". */
export const undertakingNouns = new Map<string, Trigger>([
  ...forms("commitment commitments", "pledged", "to thing"),
  ...forms("support backing", "pledged", "for thing"),
  ...forms("endorsement", "pledged", "of thing for"),
  ...forms(
    "readiness willingness determination resolve intention intentions intent pledge promise vow efforts effort plan plans",
    "pledged",
    "to",
  ),
  ...forms(
    "hope hopes wish wishes desire confidence belief expectation expectations aspiration optimism conviction",
    "hoped",
    "that to for someone on",
  ),
  ...forms("enthusiasm", "hoped", "for"),
  ...forms("policy goal target", "pledged", "of"),
  ...forms("need needs necessity", "proposed", "to for"),
]);

/** Verbs that affirm a noun: without one before it, "commitment to" is only spoken of. */
export const affirming = new Set(
  (
    "reaffirmed reaffirm reaffirms reaffirming reiterated reiterate reiterates reiterating affirmed affirms affirming emphasized emphasised emphasizes emphasizing underscored underscores underscoring underlined underlines underlining reinforced reinforces stressed stresses stressing renewed expressed express " +
    "expresses expressing conveyed confirmed confirms announced announces announcing highlighted voiced declared restated offered showed extended pledged agreed recognised recognized repeated reasserted reassured demonstrated set sets setting asserted asserts asserting signalled signaled professed conveying highlighting confirming renewing voicing declaring extending"
  ).split(" "),
);

/** What a noun opens with. */
export const determiners = new Set("the a an its his her their our".split(" "));

/** Words of certain futures and duties. */
export const modals = new Map<string, CommitmentMode>([
  ["will", "pledged"],
  ["would", "pledged"],
  ["shall", "pledged"],
  ["should", "proposed"],
  ["must", "proposed"],
]);

/** Verbs that report speech: their subject is the one whose words follow. */
export const speechVerbs = new Set(
  "said says say added adds told stressed stresses noted notes emphasized emphasised underlined affirmed reaffirmed reiterated stated states declared announced explained remarked continued pointed informed replied suggested proposed pledged promised hoped expressed asked urged called confirmed underscored wrote highlighted observed recalled vowed thanked welcomed appreciated spoke congratulated praised hailed commended agreed believed concluded".split(
    " ",
  ),
);

/** What people go to and take part in: an act, not an undertaking, where it is only foretold. */
export const notPromised = new Set(
  "be visit attend participate join meet arrive leave depart discuss become have see mean remain happen come go travel pay start begin welcome enter need face seem appear know bring create benefit get address hold focus receive assume involve talk possibly require exchange gather sit chair co-chair deliver tour fly return represent mark celebrate commemorate".split(
    " ",
  ),
);

/** Tails that say what an undertaking is for, or what comes of it. */
export const tails = [
  "in an effort to",
  "in a bid to",
  "as part of",
  "with a view to",
  "with the aim",
  "with an aim",
  "aimed at",
  "aiming to",
  "so that",
  "adding that",
  "according to",
  "bringing the total",
  "thus",
  "thereby",
  "contributing to",
  "in line with",
  "for the benefit of",
  "for the sake of",
  "upon which",
  "in recognition of",
  "in the hope of",
  "at a time when",
  "because",
  "amid",
  "as we",
  "on his first visit",
  "on her first visit",
  "while meeting",
  "while visiting",
  "while attending",
  "while speaking",
  "while addressing",
  "while receiving",
  "although",
  "whereas",
  "after",
  "following",
  "making it",
  "turning it",
  "in the context of",
  "noting that",
  "saying that",
  "if it",
  "if the",
  "in conformity with",
  "in accordance with",
  "in keeping with",
  "commensurate with",
  "thus helping",
  "helping to",
  "while also",
  "based on",
];
