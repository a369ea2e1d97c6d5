import type { ActPattern } from "../act-pattern.ts";

const begun =
  "paid|pay|pays|paying|made|make|makes|making|begins?|began|begun|beginning|starts?|started|starting|kicked off|kicks off|kicking off|concluded|concludes|concluding|wrapped up|wraps up|wrapping up|ended|ends|ending|finished|completed|completing|continued|embarked on|embarking on|is on|was on|are on|were on|undertook|undertaking|conducted|cut short|postponed|cancell?ed|called off";
const site =
  "institute|museum|school|hospital|factory|factories|plant|base|center|centre|site|sites|temple|pagoda|park|port|university|academy|village|farm|mausoleum|company|exhibition|memorial|monument|palace|zone|line|dam|station|garden|market|cemetery|complex|headquarters|ship|barracks|shrine|works|mine|laboratory|project|house|library|embassy|office|college|cathedral|tower|bridge|command|unit|brigade|division|stadium|pavilion|club|festival|fair|family|families|expo|shop|workshop";

const sites = site.replace(/(?:^|(?<=\|))\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Visits and journeys; the most exact wording first. */
export const visits: ActPattern[] = [
  {
    name: "arrived",
    kind: "visit",
    who: "before",
    pattern:
      /\b(?:arrived|arrives|landed|touched down|arriving|flew in)\s(?:back\s)?(?:(?:today|yesterday|(?:on\s)?[A-Z][a-z]+day(?:\s(?:morning|afternoon|evening|night))?)\s)?(?:here|in|at)\b|\b(?:flew|travelled|traveled|headed|came)\sto(?=\s(?:the\s)?\p{Lu})|\b(?:left|departed|leaves|departs|leave|depart)\s(?:(?:here|home|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s)??(?:(?:today|yesterday|(?:on\s)?(?:[A-Z][a-z]+day|[A-Z][a-z]+\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]+)(?:,?\s\d{4})?(?:\s(?:morning|afternoon|evening|night))?)\s)?for(?=\s(?:the\s)?\p{Lu}|\san?\s(?:[\w-]+\s){0,5}(?:visit|trip|tour))|\b(?:will|would|is to|are to|is set to|(?:is|are|was|were) (?:due|scheduled|expected|slated|set|tipped) to) (?:immediately |then |also )?(?:head|fly|travel|arrive|leave|depart|embark) (?:to|in|for|at|on)\b/gu,
  },
  {
    name: "paid a visit",
    kind: "visit",
    who: "before",
    noun: true,
    pattern: new RegExp(`\\b(?:${begun})\\s(?:an?|his|her|their|the|its|this)\\s(?:[\\p{L}\\d-]+\\s){0,6}?(?:visit|trip|tour)\\b`, "gu"),
  },
  {
    name: "on a visit",
    kind: "visit",
    who: "before",
    noun: true,
    pattern:
      /\b(?:currently\s)?on\s(?:an?|his|her|their)\s(?:[\p{L}\d-]+\s){0,5}?(?:visit|trip|tour)(?=\s(?:to|in|here|at the invitation|from|of)\b|[,.])/gu,
  },
  {
    name: "led a delegation",
    kind: "visit",
    who: "before",
    pattern:
      /\b(?:is leading|was leading|leading|led|leads|will lead|is heading|headed|heads|heading)\s(?:a|an|the)\s(?:[\p{L}-]+\s){0,6}?delegation\s(?:of\s[^.,;]{3,60}?\s)?(?:to\s(?:pay\s)?visit|(?:on|for)\san?\s(?:[\p{L}-]+\s){0,3}visit\sto|to)\s(?=\p{Lu}|the\s)/gu,
  },
  {
    name: "accepted an invitation",
    kind: "visit",
    who: "before",
    planned: true,
    pattern: /\baccepted\s[^.;]{0,60}?\binvitation\s(?:[^.;]{0,40}?\s)?["“]?to (?:pay\s[^.;]{0,30}?)?visit\b/gu,
  },
  {
    name: "visited a site",
    kind: "visit",
    who: "before",
    pattern: new RegExp(
      `\\b(?:visited|toured|(?:will|would) (?:also )?(?:visit|tour)|(?<=\\b(?:[Aa]fter|[Bb]efore|[Ww]hile|[Ww]hen)\\s)(?:visiting|touring))\\s(?=(?:the|an?|some|several)\\s(?:[\\p{L}\\d.'’-]+\\s){0,7}?(?:${site}|${sites})\\b|\\p{Lu}[\\p{L}.'’-]+\\s(?:\\p{Lu}[\\p{L}.'’-]+\\s){0,4}(?:${sites})\\b)`,
      "gu",
    ),
  },
  {
    name: "visited",
    kind: "visit",
    who: "before",
    pattern:
      /\b(?:visited|visits|will (?:also )?(?:officially )?visit|would (?:also )?visit|is visiting|are visiting|was visiting|to (?:officially )?visit|plans to visit|will (?:soon )?make an? [\w-]+ visit to)\s(?=\p{Lu}|the\s(?:[\p{Ll}-]+\s){0,3}(?:(?:city|province|capital)\sof\s)?\p{Lu})|\bvisited(?=\sand\s\p{Ll}+ed\s)|(?<=[,\s]\s?(?:and\s)(?:also\s)?)visit\s(?=\p{Lu}|the\s(?:[\p{Ll}-]+\s){0,3}\p{Lu})/gu,
  },
  {
    name: "the visit itself",
    kind: "visit",
    who: "none",
    noun: true,
    joins: true,
    pattern:
      /\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er)\s(?:[\w-]+\s){0,3}?(?:visit|trip)(?=,?\s(?:(?:is|was|is being|comes|came|will be)\s(?:(?:made|paid|conducted|undertaken|taking place)\s)?at the invitation\b|(?:which\s)?(?:takes?|taking|took|will take|is taking) place|(?:which\s)?(?:will last|lasts|lasted|runs?|ran|from|between)\b))/gu,
  },
  {
    name: "visit of",
    kind: "visit",
    who: "both",
    noun: true,
    pattern:
      /(?:['’]s|['’]|\b(?:[Hh]is|[Hh]er|[Tt]he|[Dd]uring an?|[Dd]uring the|[Aa]n?))\s(?:(?!(?:his|her|their|the|its|to|of)\b)[\w-]+\s){0,6}?(?:visit|trip)\b(?=\s(?:to\s(?:the\s)?(?:\p{Lu}|neighbo)|by\s|in\s\p{Lu}|was\s(?:part|a|in)|from\s|on\s)|\s?['’,.]?)/gu,
  },
  {
    name: "visiting",
    kind: "visit",
    who: "after",
    pattern: /\b[Vv]isiting(?=\s(?:\p{Lu}|(?:[\p{Ll}-]+\s){1,3}delegation\b|prime|foreign|president|premier|minister|deputy|vice))/gu,
  },
  {
    name: "was here",
    kind: "visit",
    who: "before",
    pattern:
      /\b(?:is|was|are|were|will be)\s(?:currently\s)?in\s(?=\p{Lu}[^.]{0,60}\b(?:on|from|for|to|as part of)\b[^.]{0,60}\b(?:invitation|visit|summit|attend|talks)\b)/gu,
  },
];
