import type { ActPattern } from "../act-pattern.ts";

const documents =
  "(?:[Aa]greements?|[Mm]emorand(?:um|a|ums)|MOUs?|MoUs?|[Tt]reat(?:y|ies)|[Cc]onventions?|[Pp]rotocols?|[Dd]eclarations?|[Mm]inutes|[Pp]lans?|[Pp]rogram(?:me)?s?|[Dd]ocuments?|[Dd]eals?|[Ss]tatement|[Pp]acts?|[Cc]ontracts?|[Aa]ccords?|[Cc]ommuniqu[eé])";
const attended =
  "attended|attend|attends|attending|joined|were present at|was present at|cut the ribbon at|addressed|took part in|participated in|presided over|chaired|co-chaired|officiated(?: at)?|graced|spoke at|speaks at|speaking at|hosted|held|led|witnessed|opened";

/** Signings, ceremonies and messages; the most exact wording first. */
export const documentsAndCeremonies: ActPattern[] = [
  {
    name: "signed",
    kind: "signing",
    who: "before",
    pattern: new RegExp(
      `\\b(?:signed|sign|signs|in signing|inked|ink|concluded)\\s(?=(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|\\d+|bilateral|\\p{Lu})?\\b[^.;]{0,120}?\\b${documents}\\b)`,
      "gu",
    ),
  },
  {
    name: "witnessed",
    kind: "signing",
    who: "before",
    pattern:
      /\b(?:witnessed|witness|witnesses|witnessing|attended|oversaw|presided over|looked on at)\s(?:the\s|an?\s)?(?:exchange and\s)?sign(?:ing|ature)(?:\s(?:of|ceremony))?\b/gu,
  },
  {
    name: "signing witnessed by",
    kind: "signing",
    who: "after",
    noun: true,
    pattern:
      /\b[Tt]he\ssigning(?:\sceremony)?\s(?:of\s[^.;]{3,90}?\s)?(?:was|were)\s(?:also\s)?(?:witnessed|attended|presided over|overseen)\sby\b/gu,
  },
  {
    name: "signed by",
    kind: "signing",
    who: "none",
    noun: true,
    joins: true,
    pattern: /(?<!\b(?:was|were)\s(?:also\s)?)\bsigned\s(?=(?:between|by)\s)/gu,
  },
  { name: "were signed", kind: "signing", who: "none", pattern: /\b(?:was|were)\s(?:also\s)?(?:signed|inked)\b/gu },
  {
    name: "signing held",
    kind: "signing",
    who: "none",
    noun: true,
    pattern: /\b(?:[Tt]he|[Aa])\ssigning(?:\sceremony)?\b(?=[^.;]{0,160}?\s(?:took place|was held|were held)\b)/gu,
  },
  {
    name: "welcome ceremony",
    kind: "ceremony",
    who: "both",
    subject: "host",
    noun: true,
    pattern:
      /\b(?:chaired|hosted|presided over|held|led)\s(?:an?|the)\s(?:[\w-]+\s){0,3}?welcom(?:e|ing) ceremony(?:\s[^.;]{0,40}?\bfor\b)?/gu,
  },
  {
    name: "stone laid",
    kind: "ceremony",
    who: "before",
    pattern:
      /\b(?:laid|lay)\s(?:a|the)\s(?:foundation|founding|corner)\s?-?stone|\bbroke ground\b|\bbreak ground\b|\binaugurated\b(?!\s(?:as|in)\b)|\bcut the ribbon\b|\blaid (?:an?\s)?(?:wreaths?|flowers)\b|\bofficially opened\b|\bunveiled\s(?=an?\s(?:statue|monument|plaque|memorial)|the\s(?:statue|monument|plaque|memorial))/gu,
  },
  {
    name: "foreign works opened",
    kind: "ceremony",
    who: "before",
    pattern:
      /\b(?:launched|commissioned|opened|unveiled|switched on)\s(?=(?:the|an?|its|their)\s(?:[\p{L}\d.-]+\s){0,4}?\p{Lu}\p{L}+-(?:built|constructed|funded|financed|backed|aided|assisted|donated|sponsored)\s)/gu,
  },
  {
    name: "handed over",
    kind: "ceremony",
    who: "before",
    pattern: /\b(?:officially\s|formally\s)?handed over\s(?=(?:the|an?|\d|medical|equipment|gifts?|US\$|\$|\p{Lu})[^.;]{3,160}\bto\b)/gu,
  },
  {
    name: "ceremony",
    kind: "ceremony",
    who: "before",
    pattern: new RegExp(
      `\\b(?:${attended})\\s(?:the|an?|their)\\s(?:(?!signing)[\\p{L}'’-]+\\s){0,4}?(?:ceremony|inauguration|ground-?breaking|celebrations?|commemoration)\\b`,
      "gu",
    ),
  },
  {
    name: "ceremony held",
    kind: "ceremony",
    who: "none",
    noun: true,
    pattern:
      /\b(?:[Aa]|[Tt]he|An|an)\s(?:(?!signing)[\p{L}'’-]+\s){0,4}?ceremony\b(?=[^.;]{0,160}?\s(?:took place|was held|were held|has been held|is held)\b)/gu,
  },
  {
    name: "ceremony named",
    kind: "ceremony",
    who: "none",
    noun: true,
    pattern:
      /\b(?:The|the|a|A)\s(?:[\w-]+\s){0,4}?ceremony\sto (?:mark|hand|inaugurate|start|commemorate|celebrate|launch)|\b(?:handover|inauguration|ground-?breaking|opening)\sceremony\b/gu,
  },
  {
    name: "message",
    kind: "message",
    who: "both",
    noun: true,
    pattern:
      /\b(?:sent|sends|send|sending|extended|conveyed|dispatched|addressed)\s(?:[\w'’]+\s){0,5}?(?:messages?|letters?|telegrams?|cables?|notes?)(?:\sof\s(?:congratulations?|condolences?|sympathy|thanks|greetings?))?\b|\bsent\s(?:(?:his|her|their|its|the|deep(?:est)?|heartfelt|sincere|warm(?:est)?)\s){0,3}(?:congratulations|condolences|sympathies|greetings)\b|\b(?:delivered|delivers|handed over|handed|brought)\s(?:an?|the|his|her)\s(?:[\w'’-]+\s){0,3}?(?:message|letter)(?=\sfrom\b)|\bexchanged\s(?:[\w'’-]+\s){0,3}?(?:messages|letters|telegrams|cables|greetings)\b/gu,
  },
];
