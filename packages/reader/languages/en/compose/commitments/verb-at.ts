import type { Word } from "../../tokens.ts";
import { ings, nounVerbs, verbs } from "../../words/verbs.ts";

const takesNoObject = new Set("work share focus exchange return place benefit visit cooperate help contact fight support".split(" "));
const noNouns = new Set("of in on with between and or for at to by from is are was were has have will among".split(" "));

export type VerbForm = "base" | "ing";

const before = new Set([
  "also",
  "to",
  "then",
  "all",
  "further",
  "closely",
  "jointly",
  "actively",
  "effectively",
  "efficiently",
  "quickly",
  "gradually",
  "continuously",
  "together",
  "fully",
  "always",
  "better",
  "strongly",
  "successfully",
  "regularly",
  "not",
  "soon",
  "collectively",
  "vigorously",
  "promptly",
  "constantly",
  "firmly",
  "continually",
  "mutually",
  "seriously",
  "well",
  "hand",
  "in",
  "timely",
  "properly",
  "proactively",
  "comprehensively",
  "substantively",
  "thoroughly",
  "increasingly",
  "simultaneously",
  "duly",
  "resolutely",
  "positively",
]);

const determiners = new Set(
  "the a an their its his her our this that these those each more all any every existing new better greater joint bilateral mutual both them it him us other another such stable favourable favorable high-level further full".split(
    " ",
  ),
);

const completes = new Set(["with", "together", "closely", "towards", "toward", "to", "for", "on", "hand", "in"]);

const ordinal = /^(?:[ivx]{1,4}|[a-h]|\d{1,2})$/;

/** Past "(i)", "(ii)", "a)", "1)" before the verb. */
export function numeral(words: readonly Word[], at: number): number {
  if (words[at]?.text === "(" && words[at + 2]?.text === ")" && ordinal.test(words[at + 1]?.key ?? "")) return at + 3;
  if (words[at + 1]?.text === ")" && ordinal.test(words[at]?.key ?? "")) return at + 2;
  return at;
}

/** In -ly, and no adverbs. */
const noAdverbs = new Set(
  "supply supplies apply reply rely comply multiply ally rally family assembly anomaly monopoly early daily weekly monthly quarterly yearly friendly timely orderly costly likely only july italy elderly scholarly".split(
    " ",
  ),
);
export const isAdverb = ({ key }: Word) => key.endsWith("ly") && !noAdverbs.has(key);
/** After these a word that may be a noun is a verb: "and jointly study". */
const beforeVerbs = new Set("jointly together also to then soon gradually always never".split(" "));

/** Of these the noun is rare before a word for people. */
const withPeople = new Set("train help support host assist address protect pay aid visit".split(" "));
const people =
  /^(?:staff|officials?|officers?|personnel|teachers?|students?|workers?|experts?|cadres?|interpreters?|doctors?|nurses?|farmers?|women|youths?|children|families|victims?|people|soldiers?|troops|police|investors?|citizens|nationals|residents|firms|companies|businesses|enterprises|customs|human|skilled|local)$/;

/** Whether a verb of that form stands at `at`, after its adverbs. Returns the index of the verb itself, or -1. */
export function verbAt(words: readonly Word[], at: number, form: VerbForm): number {
  let index = numeral(words, at);
  const from = index;
  for (let word = words[index]; word && index < from + 3 && (before.has(word.key) || isAdverb(word)); word = words[index]) index += 1;
  const word = words[index];
  if (!word || word.capital) return -1;
  if (form === "ing") return ings.has(word.key) || (word.key.includes("-") && ings.has(word.key.split("-").at(-1) ?? "")) ? index : -1;
  if (!verbs.has(word.key)) return -1;
  const next = words[index + 1];
  // "the upgrade of roads", "exchange programmes": nouns of the same letters.
  if (next?.key === "of" && (nounVerbs.has(word.key) || /^(?:upgrade|update|launch|demand|overhaul|survey|repair|rescue)$/.test(word.key)))
    return -1;
  if (word.key === "exchange" && /^program(?:me)?s?$/.test(next?.key ?? "")) return -1;
  if (!nounVerbs.has(word.key)) return index;
  if (!next) return -1;
  const object =
    determiners.has(next.key) ||
    next.capital ||
    (next.key === "and" &&
      verbs.has(words[index + 2]?.key ?? "") &&
      (!nounVerbs.has(words[index + 2]?.key ?? "") || determiners.has(words[index + 3]?.key ?? "")) &&
      !["trade", "training", "work"].includes(word.key));
  if (object) return index;
  const lead = words[index - 1];
  if (lead && next.spoken && (index > from ? isAdverb(lead) || beforeVerbs.has(lead.key) : false) && !notAfterVerbs.has(next.key))
    return index;
  if ((withPeople.has(word.key) && people.test(next.key)) || isAdverb(next)) return index;
  if (word.key === "open" && lead?.key === "and" && words[index - 2]?.key === "free") return -1;
  // ", to partner in X, and to …"
  if (lead?.key === "to" && /^(?:,|and|;)$/.test(words[index - 2]?.text ?? "") && next.spoken && !notAfterVerbs.has(next.key)) return index;
  if (lead?.key === "to" && /^(?:on|at|up|out|as|through|towards?|together|alongside|closely)$/.test(next.key)) return index;
  if (completes.has(next.key) && takesNoObject.has(word.key))
    return next.key === "in" || next.key === "on" || next.key === "to" || next.key === "for"
      ? word.key === "focus" || word.key === "work"
        ? index
        : -1
      : index;
  // "urged Laos to issue permits"; not "commitment to trade liberalisation"
  if (lead?.key === "to" && isNounish(next) && !beforeNouns.test(words[index - 2]?.key ?? "")) return index;
  if (rarelyVerbs.has(word.key)) return -1;
  return isNounish(next) && words[index - 1]?.key !== "and" ? index : isNounish(next) && !followsNouns(words, index) ? index : -1;
}

/** Whether a word that may be a noun is a verb before `next`: "train customs officers", "support the plan". */
export const takesObject = (verb: Word, next: Word) => determiners.has(next.key) || (withPeople.has(verb.key) && people.test(next.key));

const beforeNouns =
  /^(?:commit\w*|recommit\w*|contribut\w+|access|approach|thanks|due|related|relating|dedicated|limited|addition|regard|respect|barriers|challenges|obstacles|key|central|according|attention|importance|priority|relevant|support|linked|subject|similar)$/;

/** Before another noun these are nouns: "trade unions", "transport infrastructure". */
const rarelyVerbs = new Set(
  "trade transport transit tax team present police pool plant price print record scale ship source stage station stem store stream structure total view account balance bridge brief channel contract delegate end field file label list log map master measure name note partner program programme range register reward ring root sanction schedule screen project process form mark state market research finance value training issue interest access".split(
    " ",
  ),
);

const notAfterVerbs = new Set("of between among and or is are was were has have will".split(" "));

const isNounish = (word: Word) => word.spoken && !noNouns.has(word.key);

/** "training and exchange programmes": what stands before "and" is a bare noun of the same list. */
const followsNouns = (words: readonly Word[], at: number) =>
  words[at - 1]?.key === "and" && /(?:ing|tion|ment|s|al|ic)$/.test(words[at - 2]?.key ?? "");
