import type { ProjectRead, ProjectStatus, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import { matchesOf } from "../../../find/matches.ts";
import type { Composer } from "../../../language.ts";
import { firstFrom } from "../../../prepare/in-order.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import { countryOfWords } from "../find/countries.ts";
import { type Word, wordsOf } from "../tokens.ts";
import { alsoPlaces, building, works } from "../words/works.ts";
import { nameStart } from "./names/name-start.ts";
import { articles } from "./names/words-of-names.ts";
import { behindWork } from "./projects/behind-work.ts";

const pattern = new RegExp(`(?<![\\p{L}-])(?:${works.map(([words]) => `(${words})`).join("|")})(?![\\p{L}-])`, "gu");
const companies =
  /^\s(?:manufacturer|company|operator|ministry|industry|sector|authority|corporation|officials?|minister|department|administration|workers|engineers|enterprises|group|services?|tickets?|traffic|safety|users|network|infrastructure)\b/;

/** Named works: a railway, a power plant, a port, a school; and unnamed ones that a place tells apart. */
export const projectsComposer: Composer = {
  name: "projects",
  compose(draft) {
    const words = wordsOf(draft.page);
    for (const sentence of draft.page.sentences) {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") continue;
      let until = sentence.start;
      for (const match of matchesOf(pattern, sentence.text)) {
        const start = sentence.start + match.index;
        if (start < until) continue;
        const sector = works[match.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? null;
        const item = projectAt(draft, words, sentence, { head: { start, end: start + match[0].length }, sector });
        if (!item) continue;
        until = item.evidence[0]?.end ?? until;
        const known = draft.projects.find((other) => likeNames(other.name, item.name));
        if (known) known.status ??= item.status;
        else draft.projects.push(item);
      }
    }
  },
};

interface Found {
  head: Span;
  sector: ProjectRead["sector"];
}

function projectAt(draft: Draft, words: readonly Word[], sentence: Sentence, { head, sector }: Found): ProjectRead | null {
  const { text } = draft.page;
  const headword = text.slice(head.start, head.end);
  const first = firstFrom(words, head.start);
  const limit = firstFrom(words, sentence.end);
  const begin = skipped(words, nameStart(words, first, firstFrom(words, sentence.start)), first);
  const rest = text.slice(head.end, sentence.end);
  // "Vietnam Railway Corporation", "Port Authority"
  if (companies.test(rest) || (/^\p{Lu}/u.test(headword) && /^\s\p{Lu}\p{Ll}/u.test(rest))) return null;
  const behind = behindWork(words, firstFrom(words, head.end), limit);
  const start = words[begin]?.start ?? head.start;
  const modifiers = text.slice(start, head.start).trim();
  const named =
    /National Assembly|Friendship/.test(headword) ||
    /\p{Lu}/u.test(
      modifiers
        .replace(/^(?:Lao|Vietnamese|Chinese|Thai|Japanese|Russian|Korean|Indian|American)(?=\s|$)/u, "")
        .replace(/^(?:New|National|Great|Next)(?=\s|$)/, ""),
    );
  const based = /^(\p{Lu}\p{L}+)-based\s/u.exec(modifiers);
  const article = words[begin - 1];
  const opened = article !== undefined && articles.has(article.key) && !words[begin]?.newLine;
  if (!named && !(behind.place || behind.ends)) return null;
  // "the roads", "a bridge": any; "the school in Pakse" is one.
  if (!named && !opened && !/^\p{Lu}|emediation/u.test(headword)) return null;
  const lead =
    text
      .slice(Math.max(sentence.start, start - 70), start)
      .split(/[,;“”"]/)
      .at(-1) ?? "";
  const told = /^,\s(?:which\s(?:was|is|has been)\s)?(?=(?:built|funded|financed|donated|constructed)\s)/.exec(rest)?.[0].length ?? 0;
  const around = `${lead} | ${text.slice(head.end + told, Math.min(sentence.end, head.end + told + 50)).split(/[,;“”"]/)[0]}`;
  if (alsoPlaces.test(headword) && !behind.ends && !/[Ff]riendship/.test(`${modifiers} ${headword}`) && !building.test(around)) return null;
  if (
    /^(?:Embassy|Ministry|Department|Politburo|National University|Military|University)\b/.test(modifiers) ||
    /\bUniversity$/.test(headword)
  )
    return null;
  if (/^(?:Belt and|Silk|Maritime Silk)$/.test(modifiers)) return null;
  const tail = named && (behind.ends || behind.place) ? 0 : behind.to;
  const end = tail > 0 ? (words[tail - 1]?.end ?? head.end) : head.end;
  const from =
    based && /\b[Tt]he\s$/.test(text.slice(sentence.start, start)) ? start - 4 : opened && !named ? (article?.start ?? start) : start;
  const name = text
    .slice(start, end)
    .replace(/^\p{Lu}\p{L}+-based\s/u, "")
    .replace(/\s+/g, " ");
  if (countryOfWords(name) && !/\s/.test(name)) return null;
  const status = statusOf(text.slice(Math.max(sentence.start, start - 90), start), text.slice(end, Math.min(sentence.end, end + 60)));
  return {
    name,
    sector,
    place: behind.place ?? based?.[1] ?? null,
    status,
    date:
      status === "ongoing"
        ? (mentionsWithin(draft, "date", sentence).find(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value.edtf ?? ""))?.value.edtf ?? null)
        : null,
    ...(partsOf(name) && { parts: partsOf(name) }),
    evidence: [{ start: from, end }],
    confidence: named ? 0.75 : 0.65,
    rule: named ? "project: named" : "project: placed",
  };
}

/** Words before the name that are none of it: "new", "first", "controversial". */
function skipped(words: readonly Word[], begin: number, first: number): number {
  let index = begin;
  while (
    index < first &&
    !words[index]?.capital &&
    /^(?:\$|\d|new|first|second|third|major|controversial|planned|proposed|important|key|large|big|modern|joint|national|several|construction|building|larger|biggest|largest|landmark|flagship|proposed|billion|million|current|future|existing|old)/.test(
      words[index]?.text ?? "",
    ) &&
    !/^\d+-?k/i.test(words[index]?.text ?? "")
  )
    index += 1;
  return index;
}

/** One letter apart in each word: two spellings of one name. */
function likeNames(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    name
      .toLowerCase()
      .replace(/\b(?:site|project|port|international|the|high-speed|train|railway|rail|line|bridge|in|of)\b/g, "")
      .split(/[\s–-]+/)
      .filter(Boolean),
  );
  if (!x || !y || x.length === 0 || y.length === 0 || Math.abs(x.length - y.length) > 1) return false;
  const same = x
    .slice(0, 3)
    .every((word, index) => [...word].sort().join("") === [...(y[index] ?? "")].sort().join("") || word === y[index]);
  return same && headOf(a) === headOf(b);
}

const headOf = (name: string) =>
  /\b(?:railway|rail|train)\b/i.test(name)
    ? "rail"
    : (/\b(bridge|road|expressway|highway|port|airport|hospital|school|plant|dam|line|park|market|zone)\b/i
        .exec(name)?.[1]
        ?.toLowerCase() ?? "");

function statusOf(lead: string, rest: string): ProjectStatus | null {
  if (
    /\b(?:start(?:ed|ing)? (?:the )?construction of|broke ground (?:for|on)|laid\b[^.]*|under construction|ground-?breaking|(?:speed(?:ing)? up|accelerat\w+) (?:the )?(?:construction|progress|implementation) of|the (?:ongoing )?construction of|building of|progress of)\b[^.;]*$/i.test(
      lead,
    ) ||
    /^\s(?:is|are) (?:being built|under construction|under way)/.test(rest)
  )
    return "ongoing";
  if (/^[^;]{0,60}\b(?:put|came|come|went|gone) into (?:operation|use|service)|^\s(?:is|are) (?:operational|in operation)/.test(rest))
    return "operating";
  if (/\b(?:is|are|been)\s(?:building|constructing)\s(?:the\s|a\s|an\s)?$/.test(lead)) return "ongoing";
  if (
    /\b(?:inaugurated|completed|opened|handover of|handed over|hand over)\s(?:the\s|a\s)?$/.test(lead) ||
    /^\s(?:was|were|has been)\s(?:inaugurated|completed|opened|handed over|finished)/.test(rest)
  )
    return "completed";
  if (
    /\b(?:to build|will build|plans? to build|agreed to build|build|building|to construct|loan for|proposed|study (?:on|of)|feasibility|to invest in|in constructing|constructing|set up|to open)\s(?:the\s|a\s|an\s)?(?:new\s)?$/i.test(
      lead,
    ) ||
    /^\s(?:will|is to be|to be)\s(?:be\s)?(?:built|constructed|run)/.test(rest)
  )
    return "planned";
  return null;
}

function partsOf(name: string): string[] | undefined {
  const two = /\b(railway) and (highway|expressway)$/.exec(name);
  if (two) return [two[1] ?? "", two[2] ?? ""];
  const numbers = /\s(\d+(?:,\s?\d+)+(?:\s(?:and|-)\s\d+)?)\b/.exec(name);
  return numbers?.[1]?.match(/\d+/g) ?? undefined;
}
