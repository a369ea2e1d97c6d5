/** The wordings of meetings and talks; long, since their order decides. */
import type { ActPattern } from "../act-pattern.ts";
import { adverbs } from "../name-patterns.ts";

const determiner = "(?:an?|the|his|her|their|its|this|separate|bilateral|several|two|three|a number of)";
const meal = "(?:lunch|luncheon|dinner|breakfast|banquet|reception|tea|lunches|dinners|banquets|receptions)";

/** Meetings and talks; the most exact wording first, since of two that overlap the earlier one counts. */
export const meetings: ActPattern[] = [
  {
    name: "was received",
    kind: "meeting",
    who: "both",
    subject: "guest",
    pattern:
      /\b(?:was|were|is|are|been|be)\s(?:also\s|later\s|warmly\s|then\s|cordially\s|separately\s)?(?:received|hosted|granted (?:an )?audience)\s(?:[^.;,]{0,40}?\s)?by\b|\b(?:had|was given|was granted) (?:an )?(?:royal )?audience (?:with|by)\b/gu,
  },
  {
    name: "talks held",
    kind: "talks",
    who: "both",
    pattern:
      /\b(?:held|hold|holds|holding|had|have|having|began|begin|started|start|conducted|conduct|convened|opened|resumed|concluded|wrapped up|went straight into|into|sat down for)\s(?:(?!an?\b)[\w-]+\s){0,4}?(?:talks|discussions|consultations|negotiations)\b/gu,
  },
  {
    name: "summit meeting",
    kind: "talks",
    who: "both",
    pattern:
      /\b(?:held|hold|holds|holding|had)\s(?:an?|the|their)\s(?:[\w-]+\s){0,2}?summit(?:\smeeting|\stalks)?(?=\swith\b|,|\.|\sand\b|\sin\b|\son\b|\sat\b|$)/gu,
  },
  {
    name: "talks between",
    kind: "talks",
    who: "after",
    noun: true,
    pattern:
      /\b(?:the|their|The)\s(?:(?!(?:during|at|in|after|following|for|of|and)\b)[\w-]+\s){0,2}?talks\sbetween\b|\bTalks\sbetween\b(?=[^.;]{0,160}?\s(?:was|were|took)\s(?:held|place|convened|opened)\b)/gu,
  },
  {
    name: "the talks with",
    kind: "talks",
    who: "both",
    noun: true,
    pattern: /\b(?:the|their|The|his|her)\s(?:(?!(?:during|at|in|after|following|for|of|and)\b)[\w-]+\s){0,2}?talks\swith\b/gu,
  },
  {
    name: "talks with",
    kind: "talks",
    who: "both",
    noun: true,
    pattern:
      /\b(?:[Ii]n|[Aa]t|[Dd]uring|[Aa]fter|[Ff]ollowing|[Ff]or)\s(?:(?:his|her|official|high-level|bilateral|further|more)\s){0,3}talks(?:\s(?:here|[A-Z][a-z]+day|on [A-Z][a-z]+day|in [A-Z]\w+|today))?\s(?:with|between)\b|(?<=['’]s\s)(?:[\w-]+\s){0,2}talks\s(?:[^.;,]{0,30}\s)?with\b/gu,
  },
  {
    name: "talks held between",
    kind: "talks",
    who: "after",
    noun: true,
    pattern:
      /(?<!\b(?:further|more|future|no|regular|annual)\s)\b(?:(?:recent|high-level|official|bilateral|trilateral|tripartite|formal)\s){0,2}(?<!\b(?:held|hold|had|have)\s)talks\sheld\s(?:[^.;,]{2,50}?\s)?(?:between|among)\b/gu,
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
    joins: true,
    pattern:
      /(?<=[Aa]fter |[Dd]uring |[Aa]t |[Ff]ollowing )(?:the|their)\s(?:(?:official|formal|bilateral|high-level|closed-door|productive|fruitful|successful|extended|private|summit)\s){0,2}talks?\b|\b(?:[Tt]he|[Tt]heir) talks(?=\s(?:also|focused|centered|centred|covered|dealt|were|was|took|lasted|came)\b)/gu,
  },
  {
    name: "told a guest",
    kind: "meeting",
    who: "both",
    subject: "host",
    pattern: /\btold\s(?=(?:the\s|his\s|her\s)?visiting\s)/gu,
  },
  {
    name: "told at a meeting",
    kind: "meeting",
    who: "both",
    pattern:
      /\b(?:told|informed|assured|briefed)\s(?=(?:the\s|his\s|her\s)?\p{Lu}[^.;“”"]{5,140}?\s(?:(?:at|during|in)\s(?:an?|their)\s(?:[\w-]+\s){0,3}?(?:meeting|talks|reception)\b|on the (?:sidelines|margins) of\b))|(?<=\b[Oo]n the (?:sidelines|margins) of [^.;]{4,90},\s(?:[\w.]+\s){1,4})told\s(?=(?:the\s|his\s|her\s)(?:visiting\s)?(?:\p{Lu}\p{L}+\s){1,2}counterpart\b)/gu,
  },
  {
    name: "is meeting",
    kind: "meeting",
    who: "both",
    pattern:
      /\b(?:is|are|was|were)\s(?:also\s)?meeting(?:\swith)?(?=\s(?:the\s|his\s|her\s)?\p{Lu})|(?<=\b(?:while|when|after|before|by|upon|[Aa]fter|[Ww]hile|[Ww]hen)\s)meeting(?:\swith)?(?=\s(?:the\s|his\s|her\s|visiting\s)?(?:\p{Lu}|visiting))/gu,
  },
  {
    name: "separate meetings",
    kind: "meeting",
    who: "both",
    pattern:
      /\b(?:had|held|have|hold|holding)\s(?:a (?:series|number) of\s)?separate\s(?:[\w-]+\s){0,2}?(?:meetings?|talks|receptions?)\s(?:[^.;,]{0,40}?\s)?(?:with|for)\b|\b(?:met|received)\s(?:[^.;,]{0,20}?\s)?separately(?:\swith)?\b|\bseparately\s(?:met|received)(?:\swith)?\b|\brespectively\s(?:met|received)(?:\swith)?\b/gu,
  },
  {
    name: "met",
    kind: "meeting",
    who: "both",
    pattern: new RegExp(
      `\\b(?:met|meets)\\b(?!\\s(?:(?:the )?press|the (?:needs?|target|requirements?|challenge|expectations?|criteria|standards?|goals?|demand)|its|their (?:needs|target|obligations|commitments)|with success))${adverbs}`,
      "gu",
    ),
  },
  {
    name: "sat down with",
    kind: "meeting",
    who: "both",
    pattern: new RegExp(
      `\\b(?:sat down|conferred|huddled|dined|lunched|consulted|discussed|meeting)${adverbs}\\swith\\b(?<!meeting\\swith)`,
      "gu",
    ),
  },
  {
    name: "gathered",
    kind: "meeting",
    who: "before",
    pattern: /\bgathered(?=\s(?:in\s\p{Lu}|at\s|on\s|today|here|for the first time|for talks))/gu,
  },
  {
    name: "will meet",
    kind: "meeting",
    who: "both",
    planned: true,
    pattern:
      /\b(?:will|would|was to|were to|is to|are to|(?:is|are|was|were) (?:also )?(?:due|tipped|scheduled|set|slated|expected|planned) to|plans? to)\s(?:also\s|be\s|hold\s|separately\s)?(?:meet|meeting|a meeting|hold follow-up discussions|follow-up discussions)\b(?!\s(?:regularly|annually|the needs?|again))(?:\swith\b)?/gu,
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
    name: "meet in turn",
    kind: "meeting",
    who: "both",
    planned: true,
    pattern: /(?<=[,\s]\s?(?:and\s)?)meet(?:\swith)?(?=\s(?:the\s|his\s|her\s|other\s)?\p{Lu})/gu,
  },
  {
    name: "looks forward to meeting",
    kind: "meeting",
    who: "both",
    planned: true,
    pattern: /\b(?:looks?|looked|looking) forward to (?:meeting|seeing|hosting|welcoming)\b/gu,
  },
  {
    name: "reception for",
    kind: "meeting",
    who: "both",
    subject: "host",
    noun: true,
    pattern: new RegExp(
      `\\b(?:host(?:ed|s|ing)?|held|gave|hold|holding|had|threw|offered)\\s(?:${determiner}\\s)?(?:[\\w-]+\\s){0,3}?${meal}(?:\\s(?:here|today|yesterday|(?:in|on|at)\\s[^.;]{2,70}?|\\p{Lu}[a-z]+day(?:\\s\\w+)?)){0,3}\\s(?:for|in honou?r of|to honou?r|to welcome)\\b|\\b(?:[Aa]t|[Dd]uring|[Ii]n)\\s(?:an?|the|his|her)\\s(?:[\\w-]+\\s){0,3}?${meal}(?:\\s(?:here|in\\s\\p{Lu}\\w+(?:\\son\\s[^.;,]{3,14})?|on\\s[^.;,]{3,14}|\\p{Lu}[a-z]+day))?\\sfor\\b`,
      "gu",
    ),
  },
  {
    name: "meeting with",
    kind: "meeting",
    who: "both",
    noun: true,
    pattern:
      /\b(?:[Ii]n|[Aa]t|[Dd]uring|[Aa]fter|[Ff]ollowing|when|while|had|has|have|having|held|hold|holding|chaired|co-chaired|[Bb]efore|attended|his|her|their|['’]s)\s(?:(?:an?|the|his|her|their|bilateral)\s)?(?:[\w-]+\s){0,3}?(?:meeting|meetings|audience|luncheon|dinner|lunch|breakfast|working session|working sessions|one-on-one)(?:\sand\s(?:courtesy call|working lunch|working dinner|luncheon|lunch|dinner|talks))?(?:\s(?:here|[A-Z][a-z]+day(?:\s\w+)?|on [A-Z][a-z]+day|in [A-Z]\w+(?: on [A-Z][a-z]+ ?\w*)?|today|yesterday|on [A-Z][a-z]+\.? \d{1,2}))?\s(?:with|for|between)\b|(?<=\bthe\s(?:[\w-]+\s)?)meeting between\b/gu,
  },
  {
    name: "meetings between",
    kind: "meeting",
    who: "after",
    noun: true,
    pattern:
      /\b(?:(?:[Oo]fficial|[Bb]ilateral|[Ss]eparate|[Hh]igh-level)\s){1,2}meetings\s(?:[^.;]{0,80}?\s)?between\b(?=\s(?:the\s|The\s)?\p{Lu}[^.;]{5,200}\sand\s)/gu,
  },
  {
    name: "meeting held between",
    kind: "meeting",
    who: "after",
    noun: true,
    pattern:
      /\b(?:[Aa]n?|[Tt]he)\s(?:[\w-]+\s){0,3}?(?:meeting|working session)\sbetween\b(?=[^;]{0,200}?\s(?:took place|takes place|was held|is held|was opened|opened|was convened|was organi[sz]ed)\b)/gu,
  },
  { name: "meeting in", kind: "meeting", who: "none", noun: true, pattern: /(?<=^|[.”]\s)Meeting\s(?=in\s\p{Lu}|with\s|on\s)/gu },
  {
    name: "had a meeting",
    kind: "meeting",
    who: "before",
    noun: true,
    pattern:
      /\b(?:had|held|have|hold|holding)\s(?:an?|the|their)\s(?:[\w-]+\s){0,5}?(?:meeting|working session|working lunch|luncheon|one-on-one|tête-à-tête)\b/gu,
  },
  {
    name: "their meeting",
    kind: "meeting",
    who: "none",
    noun: true,
    joins: true,
    pattern:
      /(?<=\b(?:[Aa]fter|[Dd]uring|[Aa]t|[Ff]ollowing|[Ii]n)\s)(?:their)\s(?:[\w-]+\s){0,2}?meeting\b|\b(?:their|our)\s(?:\p{Lu}[a-z]+|first|last|previous|recent|latest)\s(?:[\w-]+\s){0,2}?meeting\b(?=\s(?:in|at|on)\s)|\b[Tt]he meeting(?=\s(?:took place|was held|came|, held)|,\sheld)/gu,
  },
  {
    name: "receiving",
    kind: "meeting",
    who: "after",
    noun: true,
    subject: "host",
    pattern: /(?<=^|[.”]\s)(?:Receiving|Welcoming|Hosting)\s(?=(?:the\s|his\s|her\s|visiting\s|a\s)?\p{Lu}|the\s|visiting\s)/gu,
  },
  {
    name: "received",
    kind: "meeting",
    who: "both",
    subject: "host",
    pattern:
      /\b(?:received|receives|receiving|receive|granted an audience to|gave an audience to|had a reception for)\b(?!\s(?:an?|the)\s(?:[\w-]+\s){0,2}?(?:letter|message|award|call|report|copy|title|order|medal|invitation|briefing|support|aid|warm|welcome))/gu,
  },
  {
    name: "hosted",
    kind: "meeting",
    who: "both",
    subject: "host",
    pattern: /\b(?:hosted|hosts|will host)\b(?=\s(?:(?:the\s)?visiting\s)?\p{Lu}|\san?\s(?:[\w-]+\s){0,4}delegation\b)/gu,
  },
  {
    name: "visited someone",
    kind: "meeting",
    who: "both",
    subject: "guest",
    pattern:
      /\bvisited\b(?=\s(?:former\s)?(?:\p{Lu}[\p{L}'’]+\s){1,8}?\p{Lu}[\p{L}'’]+,?\s(?:(?:\p{Lu}\p{L}+\s|of\s|the\s){0,8}of\s[^.;]{2,40},?\s)?(?:at (?:the|his|her)\s|at home))/gu,
  },
  {
    name: "welcomed",
    kind: "meeting",
    who: "both",
    subject: "host",
    pattern:
      /\bwelcomed\b(?!\s(?:\p{Lu}[\p{L}.-]+\s){0,5}\p{Lu}[\p{L}.-]+['’]s?\s(?!(?:\p{Ll}+\s){0,3}(?:president|prime|premier|minister|ambassador|king|queen|chairman|leader|secretary|envoy|governor|delegation|counterpart)\b)\p{Ll})(?=\s(?:(?:the\s)?visiting\s)?\p{Lu}[^.;]{8,160}?\s(?:at|in|on|here|to the White House)\b)/gu,
  },
];
