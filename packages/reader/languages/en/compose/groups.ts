/** Those who act without a name: bodies of one side, their officials, provinces. */
import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../draft.ts";
import { matchesOf } from "../../../find/matches.ts";
import { PageNotes } from "../../../prepare/page-notes.ts";
import { countriesOf, countriesWithin } from "../find/countries.ts";
import { sidesOfAcronyms } from "../words/organizations.ts";
import { cityCountries } from "../words/places.ts";
import type { Actor } from "./actor.ts";

const heads =
  "representatives|officials|leaders|authorities|delegates|lawmakers|legislators|ministers|ambassadors|diplomats|experts|entrepreneurs|officers|generals|negotiators|senators|parliamentarians|deputies|executives|envoys|guests|hosts";
const ranked =
  "senior|top|high-ranking|high-level|ranking|local|provincial|relevant|competent|central|city|district|party|state|government|trade|defen[cs]e|military|army|navy|police|customs|border|health|education|business|foreign|economic|finance|security|parliamentary|embassy|ministry|youth|agriculture|agricultural|tourism|transport|energy|immigration|justice|labou?r|technical|legal|cultural|new|young|visiting|other|several|many|some";
const after = new RegExp(`^(?:['’]s?)?\\s(?:(?:${ranked}|Party|State|Government)\\s){0,3}(?:${heads})\\b`, "u");
const before = new RegExp(
  `\\b(?:${heads}|${heads.replace(/(?:^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())})\\s(?:of|from)\\s(?=(?:the\\s)?\\p{Lu})`,
  "gu",
);
const defined = /^\s?\(\s?(\p{Lu}[\p{Lu}&]{1,7})\s?\)/u;
const acronym = /(?<![\p{L}(/–-])(\p{Lu}[\p{Lu}&]{1,7})(?![\p{L}\p{N})/])/gu;

/** "the VNA delegation", "VNA General Director An", "the Ministry's policy": the words belong to what comes. */
const ofAnother =
  /^(?:\s\([^()]{1,12}\))?(?:['’]s?\b|\s\p{Lu}|\s(?:\p{Ll}+\s){0,2}(?:delegation|mission|team|congress|session|meeting|chief|head|leader|president|chairman|director))/u;

const cache = new PageNotes<Map<string, SideCode>>();

/** "the Vietnam News Agency (VNA)": what the letters stand for further down, and for which side. */
export function acronymsOf({ page, mentions }: Draft): Map<string, SideCode> {
  const known = cache.get(page);
  if (known) return known;
  const found = new Map<string, SideCode>(sidesOfAcronyms);
  for (const mention of mentions)
    if (mention.kind === "body" && mention.value.side) {
      const letters = defined.exec(page.text.slice(mention.end, mention.end + 14))?.[1];
      if (letters) found.set(letters, mention.value.side);
    }
  cache.set(page, found);
  return found;
}

/** "the Lao Ministry of Health", "the VNA", "Lao officials", "officials of Savannakhet province". */
export function groupsOf(draft: Draft): Actor[] {
  const { page, mentions } = draft;
  const { text } = page;
  const found: Actor[] = [];
  const group = (start: number, end: number, side: SideCode) =>
    found.push({ start, end, kind: "delegation", person: null, side, unnamed: text.slice(start, end), plural: true });
  for (const { start, end, code, as } of countriesOf(page)) {
    const words = as === "capital" ? null : after.exec(text.slice(end, end + 70));
    if (words) group(start, end + words[0].length, code);
  }
  const letters = acronymsOf(draft);
  for (const { 1: name = "", index } of matchesOf(acronym, text)) {
    const side = letters.get(name);
    if (!side) continue;
    const end = index + name.length;
    const words = after.exec(text.slice(end, end + 70));
    if (words) group(index, end + words[0].length, side);
    else if (!ofAnother.test(text.slice(end, end + 40)))
      found.push({ start: index, end, kind: "country", person: null, side, unnamed: name });
  }
  for (const { 0: words, index } of matchesOf(before, text)) {
    const from = index + words.length;
    const reach =
      from + (/[,.;:()]|\s(?:and|who|which|on|in|at|met|held|have|has|will|to)\s/u.exec(text.slice(from, from + 80))?.index ?? 80);
    const country = countriesWithin(page, { start: from, end: reach }).at(0);
    const city = country ? undefined : [...cityCountries].find(([name]) => text.slice(from, reach).includes(name));
    const side =
      country?.code ??
      city?.[1] ??
      letters.get(
        text
          .slice(from, reach)
          .replace(/^the\s/, "")
          .trim(),
      );
    if (side) group(index, reach, side);
  }
  for (const mention of mentions)
    if (
      mention.kind === "body" &&
      mention.value.side &&
      mention.rule === "body" &&
      !ofAnother.test(text.slice(mention.end, mention.end + 40))
    )
      found.push({
        start: mention.start,
        end: mention.end,
        kind: "country",
        person: null,
        side: mention.value.side,
        unnamed: mention.value.name,
      });
  return found;
}
