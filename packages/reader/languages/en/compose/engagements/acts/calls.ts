import type { ActPattern } from "../act-pattern.ts";
import { adverbs } from "../name-patterns.ts";

/** Calls by telephone and courtesy calls; the most exact wording first. */
export const calls: ActPattern[] = [
  {
    name: "phone",
    kind: "call",
    who: "both",
    noun: true,
    pattern:
      /\b(?:(?:(?:held|hold|holds|had|have|having|made|placed)\s(?:an?\s|the\s|their\s)?(?:[\w-]+\s){0,2}?)?(?:phone|telephone|video|online|virtual|teleconference|videoconference)\s(?:talks?|calls?|conversations?|conferences?|meetings?|summit|exchange|discussions)|telephoned|phoned|talked (?:on|over|by) (?:the )?(?:phone|telephone))\b/gu,
  },
  {
    name: "call held",
    kind: "call",
    who: "both",
    noun: true,
    pattern: /\b(?:held|had|hold|have|made|placed)\s(?:an?|the|their)\s(?:[\w-]+\s){0,2}?call(?=\s(?:with|to|on|today|\p{Lu}))/gu,
  },
  {
    name: "spoke",
    kind: "call",
    who: "both",
    pattern: new RegExp(
      `\\b(?:spoke|speaks|spoken|talked|will speak)${adverbs}(?:\\s(?:by (?:phone|telephone|video(?:\\slink)?|videoconference)|over the (?:tele)?phone|on the (?:tele)?phone|via (?:video(?:\\s?conference)?(?: link)?|telephone|phone)))?${adverbs}\\swith\\b`,
      "gu",
    ),
  },
  {
    name: "courtesy call received",
    kind: "courtesy-call",
    who: "both",
    subject: "host",
    noun: true,
    pattern:
      /\bgranted\s(?:an?|the)\s(?:[Cc]ourtesy|[Ff]arewell)\s(?:[Cc]all|[Vv]isit|[Mm]eeting)s?\s(?:to|for)\b|\breceiv(?:ed|es|ing|e)\s(?:an?|the)\s(?:[Cc]ourtesy|[Ff]arewell)\s(?:[Cc]all|[Vv]isit)s?\s(?:from|by|of)\b|\b(?:[Dd]uring|[Aa]t|[Ii]n)\s(?:an?|the)\s(?:[Cc]ourtesy|[Ff]arewell)\s(?:[Cc]all|[Vv]isit)s?\s(?:from|by|paid by|of)\b/gu,
  },
  {
    name: "courtesy call",
    kind: "courtesy-call",
    who: "both",
    subject: "guest",
    noun: true,
    pattern:
      /\b(?:paid|pay|pays|paying|Paying|made|make|makes|making|Making)\s(?:(?:an?|their|his|her|separate)\s)?(?:(?:[Cc]ourtesy|[Ff]arewell)\s(?:[Cc]alls?|[Vv]isits?)\s(?:on|to|upon)|calls?\s(?:up)?on)\b|\b(?:called|calls)\s(?:up)?on\b(?=\s(?:his\s|her\s|their\s|the\s|visiting\s)?\p{Lu}[^.]{0,160})(?![^.]{0,120}\sto\s(?!discuss|exchange|bid|express|convey|congratulate|mark))|(?<=\b(?:will|would|to|also) )call on\b(?=\s(?:his\s|her\s|the\s)?(?:\p{Lu}\p{L}+\s)?(?:President|Prime|General|Deputy|Vice|Minister|Chair|Party|State|King|Secretary|Foreign|National))|\bfor a [Cc]ourtesy [Cc]all\b|\b(?:[Dd]uring|[Aa]t|[Ii]n)\s(?:an?|the|his|her)\s(?:[Cc]ourtesy|[Ff]arewell)\s(?:[Cc]all|[Vv]isit)s?\s(?:on|to|with)\b/gu,
  },
];
