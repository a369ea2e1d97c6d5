/** A long file because it is a list: the ways to tell an act, the most exact first. Of two that overlap the earlier one counts. */
import type { ActPattern } from "./act-pattern.ts";
import { adverbs, cap, name, ordinal } from "./name-patterns.ts";

export const acts: ActPattern[] = [
  {
    name: "phone",
    kind: "call",
    who: "both",
    noun: true,
    pattern:
      /\b(?:(?:(?:held|hold|had|have)\s)?(?:phone|telephone|video|online|virtual|teleconference)\s(?:talks?|calls?|conversation|conference|meeting)|telephoned|phoned|talked (?:on|over|by) (?:the )?(?:phone|telephone))\b/gu,
  },
  {
    name: "talks held",
    kind: "talks",
    who: "both",
    pattern:
      /\b(?:held|hold|holds|holding|had|have|began|started|start|conducted|convened|went straight into|into)\s(?:(?!a\b)[\w-]+\s){0,4}?(?:talks|discussions|consultations|negotiations)\b/gu,
  },
  {
    name: "talks between",
    kind: "talks",
    who: "after",
    noun: true,
    pattern: /\b(?:the|their|The)\s(?:[\w-]+\s){0,2}?talks\s(?:between|with)\b/gu,
  },
  {
    name: "the leaders' talks",
    kind: "talks",
    who: "none",
    noun: true,
    pattern:
      /\b(?:(?:two|three)\s(?:[\w-]+\s)?(?:leaders|sides|presidents|ministers|premiers|countries)['’]\stalks|[Tt]he [\w-]+ talks (?=was|were|took place))/gu,
  },
  {
    name: "after the talks",
    kind: "talks",
    who: "none",
    noun: true,
    pattern: /(?<=[Aa]fter |[Dd]uring |[Aa]t |[Ff]ollowing )(?:the|their) talks?\b/gu,
  },
  {
    name: "spoke",
    kind: "call",
    who: "both",
    pattern: new RegExp(
      `\\b(?:spoke|speaks|spoken|talked)${adverbs}(?:\\s(?:by (?:phone|telephone|video(?:\\slink)?)|over the phone|on the phone|via video(?: link)?|via telephone))?(?:\\son \\p{Lu}[a-z]+day)?\\swith\\b`,
      "gu",
    ),
  },
  {
    name: "body met",
    kind: "session",
    who: "none",
    noun: true,
    pattern: new RegExp(
      `\\b(?:[Jj]oint [Ww]orking [Gg]roups?|[Ww]orking [Gg]roups?|[Jj]oint [Cc]ommission|[Jj]oint [Cc]ommittee|[Cc]ommission|[Cc]ommittee)\\b(?:\\son\\s[^.;]{5,90})?\\s(?:met|convened|closed its|opened its|held its|wrapped up its)\\b(?:\\s${ordinal}\\ssession)?`,
      "gu",
    ),
  },
  {
    name: "met",
    kind: "meeting",
    who: "both",
    pattern: new RegExp(
      `\\b(?:met|meets)\\b(?!\\s(?:(?:the )?press|the (?:needs?|target|requirements?|challenge)|its|their))${adverbs}`,
      "gu",
    ),
  },
  {
    name: "will meet",
    kind: "meeting",
    who: "both",
    planned: true,
    pattern:
      /\b(?:will|would|was to|were to|is to|are to|is scheduled to|are scheduled to|is set to|is expected to)\s(?:also\s|be\s|hold\s)?(?:meet|meeting|talks|a meeting|hold follow-up discussions|follow-up discussions)\b(?!\s(?:regularly|the needs?))/gu,
  },
  {
    name: "to meet",
    kind: "meeting",
    who: "both",
    planned: true,
    pattern:
      /(?<=\b(?:flew|arrived|travelled|traveled|visit|head|fly|going|here|in \w+) (?:[^.;]{0,40})?)\bto meet(?: with)?\b(?=\s\p{Lu})/gu,
  },
  {
    name: "meeting with",
    kind: "meeting",
    who: "both",
    noun: true,
    pattern:
      /\b(?:[Ii]n|[Aa]t|[Dd]uring|[Aa]fter|[Ff]ollowing|when|had|held|hold|holding|[Bb]efore)\s(?:(?:a|an|the|his|her|their|bilateral)\s)?(?:[\w-]+\s){0,3}?(?:meeting|meetings|reception|audience|luncheon|working session)(?:\s(?:here|[A-Z][a-z]+day|on [A-Z][a-z]+day|in [A-Z]\w+|today))?\s(?:with|for|between)\b/gu,
  },
  { name: "meeting in", kind: "meeting", who: "none", noun: true, pattern: /(?<=^|[.”]\s)Meeting\s(?=in\s\p{Lu}|with\s|on\s)/gu },
  {
    name: "had a meeting",
    kind: "meeting",
    who: "before",
    noun: true,
    pattern: /\b(?:had|held)\s(?:an?|the)\s(?:[\w-]+\s){0,5}?meeting\b/gu,
  },
  {
    name: "received",
    kind: "meeting",
    who: "both",
    pattern:
      /\b(?:received|receives|hosted a (?:reception|banquet)(?:\s(?:in|on|at)\s[^.;,]{2,40}?)?\sfor|granted an audience to|had a reception for)\b/gu,
  },
  {
    name: "courtesy call",
    kind: "courtesy-call",
    who: "both",
    noun: true,
    pattern:
      /\b(?:paid|pay|pays|paying|made|make)\s(?:a\s)?(?:courtesy|farewell)\s(?:calls?|visits?)\s(?:on|to)\b|\bcalled on\b(?=\s(?:President|Prime|General|Deputy|Minister|Chair|the (?:President|Prime)|Party|State|Lao|Vietnamese))(?![^.]{0,90}\sto\s)|\bfor a courtesy call\b/gu,
  },
  {
    name: "arrived",
    kind: "visit",
    who: "before",
    pattern:
      /\b(?:arrived|arrives|landed|touched down)\s(?:here|in|at|back in)\b|\b(?:flew|travelled|traveled)\sto\b|\b(?:will|is to|is set to) (?:immediately )?(?:head|fly|travel|arrive) (?:to|in)\b/gu,
  },
  {
    name: "paid a visit",
    kind: "visit",
    who: "before",
    noun: true,
    pattern:
      /\b(?:paid|pay|pays|paying|made|make|making|begins?|began|begun|starts?|started|kicked off|kicks off|concluded|wrapped up|wraps up|ended|embarked on|is on|was on|undertook)\s(?:[a-z]{1,4}\s)(?:[\w-]+\s){0,5}?(?:visit|trip|tour)\b/gu,
  },
  {
    name: "led a delegation",
    kind: "visit",
    who: "before",
    pattern:
      /\b(?:is leading|was leading|led|leads|will lead|is heading|headed|heads)\s(?:a|an|the)\s(?:[\p{L}-]+\s){0,6}?delegation\s(?:of\s[^.,;]{3,60}?\s)?(?:to\s(?:pay\s)?visit|(?:on|for)\san?\s(?:[\p{L}-]+\s){0,3}visit\sto|to)\s(?=\p{Lu}|the\s)/gu,
  },
  {
    name: "visited",
    kind: "visit",
    who: "before",
    pattern:
      /\b(?:visited|will (?:also )?visit|would (?:also )?visit|is visiting|are visiting|to visit|plans to visit|will (?:soon )?make an? [\w-]+ visit to)\s(?=\p{Lu}|the\s\p{Lu})|\bvisited(?=\sand\s\p{Ll}+ed\s)/gu,
  },
  {
    name: "visit of",
    kind: "visit",
    who: "both",
    noun: true,
    pattern:
      /(?:['’]s|['’]|\b(?:[Hh]is|[Hh]er|[Tt]he|[Dd]uring an?|[Dd]uring the|[Aa]))\s(?:[\w-]+\s){0,4}?(?:visit|trip)(?=\s(?:to\s(?:the\s)?\p{Lu}|by\s|in\s\p{Lu}|was\s(?:part|a|in))|\s?['’,.]?)/gu,
  },
  {
    name: "visiting",
    kind: "visit",
    who: "after",
    pattern: /\bvisiting(?=\s(?:\p{Lu}|prime|foreign|president|premier|minister|deputy))/gu,
  },
  {
    name: "was here",
    kind: "visit",
    who: "before",
    pattern: /\b(?:is|was|are|were)\sin\s(?=\p{Lu}[^.]{0,60}\b(?:on|from|for)\b[^.]{0,60}\b(?:invitation|visit|summit)\b)/gu,
  },
  {
    name: "signed",
    kind: "signing",
    who: "before",
    pattern:
      /\b(?:signed|sign|signs|inked|ink|concluded)\s(?=(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|\d+|bilateral|\p{Lu})?\b[^.;]{0,120}?\b(?:[Aa]greements?|[Mm]emorand(?:um|a|ums)|MOUs?|MoUs?|[Tt]reat(?:y|ies)|[Cc]onventions?|[Pp]rotocols?|[Dd]eclaration|[Mm]inutes|[Pp]lans?|[Pp]rogrammes?|[Dd]ocuments?|[Dd]eals?|[Ss]tatement|[Pp]act|[Cc]ontracts?|accords?)\b)/gu,
  },
  {
    name: "witnessed",
    kind: "signing",
    who: "before",
    pattern: /\b(?:witnessed|witness|witnessing|attended|oversaw)\sthe\s(?:exchange and\s)?sign(?:ing|ature)(?:\sceremony)?\b/gu,
  },
  { name: "were signed", kind: "signing", who: "none", pattern: /\b(?:was|were)\s(?:also\s)?signed\b/gu },
  {
    name: "stone laid",
    kind: "ceremony",
    who: "before",
    pattern:
      /\b(?:laid|lay)\s(?:a|the)\s(?:foundation|founding|corner)\s?-?stone|\bbroke ground\b|\bbreak ground\b|\binaugurated\b|\bcut the ribbon\b/gu,
  },
  {
    name: "ceremony",
    kind: "ceremony",
    who: "none",
    noun: true,
    pattern:
      /\b(?:The|the|a|A)\s(?:[\w-]+\s){0,4}?ceremony\s(?:took place|was held|to (?:mark|hand|inaugurate|start|commemorate|celebrate|launch))|\b(?:handover|inauguration|ground-?breaking|opening)\sceremony\b/gu,
  },
  {
    name: "attended the ceremony",
    kind: "ceremony",
    who: "before",
    pattern:
      /\b(?:attended|attend|were present at|cut the ribbon at|addressed)\s(?:the|a)\s(?:(?!signing)[\p{L}-]+\s){0,3}?(?:ceremony|inauguration)\b/gu,
  },
  {
    name: "message",
    kind: "message",
    who: "both",
    noun: true,
    pattern:
      /\b(?:sent|sends|send|extended|conveyed)\s(?:[\w']+\s){0,5}?(?:messages?|letters?|telegrams?|cables?)(?:\sof\s(?:congratulations?|condolences?|sympathy|thanks))?\b/gu,
  },
  {
    name: "session",
    kind: "session",
    who: "both",
    noun: true,
    pattern: new RegExp(
      `\\b${ordinal}\\s(?:[\\w-]+\\s){0,2}?(?:session|meeting|round|plenary)\\sof\\s(?:the\\s)?(?:${name}|[\\w-]+\\s(?:committee|commission|dialogue))`,
      "gu",
    ),
  },
  {
    name: "ministers' meeting",
    kind: "conference",
    who: "before",
    noun: true,
    pattern: new RegExp(
      `\\b(?:[Tt]he\\s)?${ordinal}\\s(?:(?:${cap}|\\([^()]{2,50}\\))\\s){0,8}(?:Leaders|Ministers|Ministerial|Summit)['’]?\\s(?:Meeting|Conference|Retreat)`,
      "gu",
    ),
  },
  {
    name: "numbered meeting",
    kind: "session",
    who: "both",
    noun: true,
    pattern: new RegExp(
      `\\b${ordinal}\\s(?:(?:${cap}|\\([^()]{2,50}\\))\\s){1,8}(?:Meeting|Dialogue|Consultation|Consultations|Joint Commission|Joint Committee|Committee)(?:\\sof\\s${name}|\\son\\s${name})?`,
      "gu",
    ),
  },
  {
    name: "dialogue held",
    kind: "session",
    who: "both",
    noun: true,
    pattern: new RegExp(
      `\\b${ordinal}\\s(?:[\\p{L}'’–—-]+\\s){1,10}?(?:dialogue|consultations?|meeting|session|round of talks)\\s(?=(?:was|were|is|took|opened|wrapped|concluded|kicked|will|has)\\b)`,
      "gu",
    ),
  },
  {
    name: "summit",
    kind: "conference",
    who: "before",
    noun: true,
    pattern: new RegExp(
      `\\b(?:(?:a|the|The|annual|an|this|its)\\s(?:${ordinal}\\s|[a-z]+\\s){0,2}?)?(?:${ordinal}\\s)?(?:${name}\\s)?(?:[Ss]ummit|Conference|Forum|conference|[Ss]ummit meeting|Leaders['’] Meeting|Summits|summits)\\b(?:\\s20\\d\\d|\\s(?:of|on|for)\\s(?:the\\s)?${name})?`,
      "gu",
    ),
  },
];
