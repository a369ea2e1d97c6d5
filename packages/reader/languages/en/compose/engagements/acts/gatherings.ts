import type { ActPattern } from "../act-pattern.ts";
import { cap, name, ordinal } from "../name-patterns.ts";

const happens = "(?:was|were|is|are|took|takes|taking|opened|opens|wrapped|concluded|kicked|will|has|convened|held)";

/** Standing bodies that met: their words hold those of a plain meeting. */
export const bodiesMet: ActPattern[] = [
  {
    name: "chaired it",
    kind: "session",
    who: "before",
    noun: true,
    joins: true,
    pattern: /\b(?:co-)?chaired\s(?:the|this)\s(?:meeting|session|dialogue|consultations?|conference|talks|event)\b(?!\s(?:of|on)\s)/gu,
  },
  {
    name: "body met",
    kind: "session",
    who: "none",
    noun: true,
    pattern: new RegExp(
      `\\b(?:[Jj]oint [Ww]orking [Gg]roups?|[Ww]orking [Gg]roups?|[Jj]oint [Cc]ommission|[Jj]oint [Cc]ommittee|[Cc]ommission|[Cc]ommittee)\\b(?:\\son\\s[^.;]{5,90})?\\s(?:met|convened|closed its|opened its|held its|wrapped up its)\\b(?:\\s${ordinal}\\s(?:session|meeting))?`,
      "gu",
    ),
  },
  {
    name: "many-party talks",
    kind: "session",
    who: "none",
    noun: true,
    pattern:
      /\b(?:[Tt]he\s)?(?:three|four|five|six|seven)-(?:party|way|nation)\s(?:[\w-]+\s){0,2}?talks\b(?=[^.;]{0,160}?\s(?:was|were)\s(?:last\s)?(?:held|convened))/gu,
  },
];

/** Sessions and conferences by name; the most exact wording first. */
export const gatherings: ActPattern[] = [
  {
    name: "session",
    kind: "session",
    who: "both",
    noun: true,
    pattern: new RegExp(
      `\\b${ordinal}\\s(?:[\\w-]+\\s){0,3}?(?:[Ss]ession|[Mm]eeting|[Rr]ound|[Pp]lenary)\\s(?:of|between)\\s(?:the\\s)?(?:[\\p{L}–-]+[–-][\\p{L}–-]+\\s)?(?:${name}|[\\w-]+\\s(?:[\\w-]+\\s)?(?:committee|commission|dialogue|council))`,
      "gu",
    ),
  },
  {
    name: "leaders' meeting",
    kind: "conference",
    who: "before",
    noun: true,
    pattern: new RegExp(
      `\\b(?:[Tt]he\\s)?${ordinal}\\s(?:(?:${cap}|\\([^()]{2,50}\\))\\s){0,8}(?:Leaders|Summit)['’]?\\s(?:Meeting|Conference|Retreat)`,
      "gu",
    ),
  },
  {
    name: "ministers' meeting",
    kind: "session",
    who: "both",
    noun: true,
    pattern: new RegExp(
      `\\b(?:[Tt]he\\s)?${ordinal}\\s(?:(?:${cap}|\\([^()]{2,50}\\))\\s){0,8}(?:Ministers|Ministerial)['’]?\\s(?:Meeting|Conference|Retreat|Dialogue)`,
      "gu",
    ),
  },
  {
    name: "numbered meeting",
    kind: "session",
    who: "both",
    noun: true,
    pattern: new RegExp(
      `\\b${ordinal}\\s(?:annual\\s)?(?:(?:${cap}|\\d\\+\\d|\\([^()]{2,50}\\))\\s){1,8}(?:Meeting|Dialogue|Consultations?|(?:Joint|Mixed|Bilateral|Permanent|Inter-?[Gg]overnmental) (?:(?:Permanent|Cooperation|Economic|Technical|Trade|Border|Defen[cs]e|Security) ){0,3}Commission|Joint Committee|Committee|Talks|Council|Session)(?:\\sof\\s${name}|\\son\\s${name})?`,
      "gu",
    ),
  },
  {
    name: "dialogue held",
    kind: "session",
    who: "both",
    noun: true,
    pattern: new RegExp(
      `\\b${ordinal}\\s(?:[\\p{L}\\d+'’–—-]+\\s){1,10}?(?:dialogue|consultations?|meeting|session|round of talks)\\s(?=${happens}\\b|in\\s\\p{Lu}|between\\s|on\\s)`,
      "gu",
    ),
  },
  {
    name: "round of talks",
    kind: "session",
    who: "both",
    noun: true,
    pattern: new RegExp(`\\b${ordinal}\\sround\\sof\\s(?:[\\p{L}–-]+\\s){0,5}?(?:talks|negotiations|consultations?|dialogue)\\b`, "gu"),
  },
  {
    name: "named dialogue",
    kind: "session",
    who: "both",
    noun: true,
    pattern: new RegExp(
      `(?<=\\b(?:co-chair(?:ed)?|chair(?:ed)?|co-host(?:ed)?|host(?:ed)?|convened?|held|hold|co-led|launched|inaugurate|inaugurated|attend(?:ed)?)\\s(?:the|an?|their|this)\\s(?:annual\\s|inaugural\\s|regular\\s)?)(?:(?:${cap}|\\d\\+\\d|annual)\\s){1,8}(?:Dialogue|Consultations?|Joint Commission(?: Meeting)?|Joint Committee(?: Meeting)?|Working Group(?: Meeting)?)`,
      "gu",
    ),
  },
  {
    name: "dialogue to be held",
    kind: "session",
    who: "both",
    noun: true,
    pattern: new RegExp(
      `(?<=\\b(?:[Tt]he|[Aa]n?)\\s(?:annual\\s|inaugural\\s|next\\s)?)(?:(?:${cap}|and|on|\\d\\+\\d)\\s){1,8}(?:Dialogue|Consultations?|Joint Commission(?: Meeting)?|Joint Committee(?: Meeting)?|Working Group(?: Meeting)?)(?=\\s(?:${happens}\\b|in\\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|on\\s(?:\\d|\\p{Lu}[a-z]+day)))`,
      "gu",
    ),
  },
  {
    name: "summit",
    kind: "conference",
    who: "before",
    noun: true,
    pattern: new RegExp(
      `\\b(?:(?:a|the|The|annual|an|this|its)\\s(?:${ordinal}\\s|[a-z]+\\s){0,2}?)?(?:${ordinal}\\s)?(?:${name}\\s(?:\\([^()]{1,30}\\)\\s)?)?(?:[Ss]ummit [Mm]eeting|[Ss]ummit|Conference|Forum|conference|Leaders['’] Meeting|Summits|summits)\\b(?:\\s20\\d\\d|\\s(?:of|on|for)\\s(?:the\\s)?${name})?`,
      "gu",
    ),
  },
];
