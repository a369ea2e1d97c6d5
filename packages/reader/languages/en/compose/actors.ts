import type { SideCode, Span } from "@bilateral/records";
import type { Draft } from "../../../draft.ts";
import { matchesOf } from "../../../find/matches.ts";
import { lyingWithin } from "../../../prepare/in-order.ts";
import { PageNotes } from "../../../prepare/page-notes.ts";
import { countriesOf } from "../find/countries.ts";
import { organizationsOfStates } from "../words/countries.ts";
import { cityCountries } from "../words/places.ts";
import type { Actor } from "./actor.ts";
import { delegationsOf, pairsOf } from "./delegations.ts";
import { groupsOf } from "./groups.ts";
import { looseNounsOf } from "./loose-nouns.ts";
import type { Person } from "./people/person.ts";
import { personsOf } from "./people/persons.ts";
import { rankOf } from "./people/rank.ts";

const many =
  "leaders|sides|countries|presidents|prime ministers|premiers|ministers|foreign ministers|parties|nations|governments|neighbours|neighbors|officials|peoples|chairmen|chairpersons|delegations|states|heads of government|heads of state|statesmen|top legislators|national assemblies|ministries|advisors|NSAs|NSA|PMs|FMs|committees|co-chairs|member states|member countries|participants|ambassadors|armies|armed forces|localities|provinces|companies|men|heads|chiefs|secretaries|legislators|legislatures|parliaments|NAs|agencies|commissions|fronts|unions|associations|offices|institutions|organizations|organisations|bodies|units|forces|militaries|navies|police forces|academies|universities|courts|banks|cities|capitals|districts|departments|agencies|general departments|news agencies|chambers|houses|peoples|rulers|kings|sectors|ministers of foreign affairs|hosts|guests|neighbouring countries";
const anyCase = many
  .split("|")
  .map((words) =>
    words.replace(/(?:^|\s)[a-z]/g, (letter) =>
      letter.startsWith(" ") ? ` [${letter.slice(1).toUpperCase()}${letter.slice(1)}]` : `[${letter.toUpperCase()}${letter}]`,
    ),
  )
  .join("|");
const bothSides = new RegExp(
  `\\b(?:(?:the|these|our|their|Their|The|Our|These) (?:same )?(?:two|three|four|five|six) (?:(?:[a-z]+|Deputy|Vice|Foreign|Defence|Defense|Prime|Party|State|NA|National|Assembly|Government) ){0,3}?(?:${anyCase})\\b|[Ll]eaders (?:from|of) (?:both|the two) (?:countries|sides|parties|nations|Parties)\\b|(?:the|The) (?:PMs|FMs|provinces|localities|(?:Heads|heads) of (?:State|state|Government|government)|premiers|Prime Ministers|[Ll]eaders|[Pp]arties|sides|ministers|Ministers|member states|participants|presidents)\\b|[Bb]oth (?:the )?(?:${anyCase})\\b|[Bb]oth(?= (?:agreed|pledged|noted|also|expressed|reaffirmed|vowed|will|are|stressed|decided|committed))|[Tt]he two(?= (?:agreed|also|pledged|will|discussed|exchanged|vowed|reaffirmed))|[Tt]hey\\b|[Tt]he Ministers and\\b|[Ee]ach side|(?<=(?:^|\\n|[.,;]\\s))[Tt]wo sides\\b|[Tt]he host and (?:the )?guest\\b|[Hh]ost and guest\\b|[Tt]he hosts? and guests?\\b|[Bb]oth (?=(?:Mr |Ms |President |Prime )?\\p{Lu}))`,
  "gu",
);
const pronoun = /\b(?:He|he|She|she)\b/g;
const we =
  /\b(?:We|we|Our (?:country|government|party|side)|our (?:country|government|party|side)|his (?:country|government|party|administration)|her (?:country|government|party|administration)|the administration)\b/g;
const organizations = new RegExp(
  `\\b(?:${[...organizationsOfStates]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(".", "\\."))
    .join("|")})\\b`,
  "g",
);
const definite = /^(?:the|The|visiting|this|The visiting|the visiting)$/;

const cache = new PageNotes<Actor[]>();

function actorsOf(draft: Draft): Actor[] {
  let actors = cache.get(draft.page);
  if (!actors) {
    actors = gather(draft);
    cache.set(draft.page, actors);
  }
  return actors;
}

export function actorsWithin(draft: Draft, stretch: Span): Actor[] {
  return lyingWithin(actorsOf(draft), stretch);
}

function gather(draft: Draft): Actor[] {
  const { page, mentions } = draft;
  const found: Actor[] = [];
  const persons = personsOf(draft);
  const phrases = new Map(mentions.filter((mention) => mention.kind === "person").map((mention) => [mention.start, mention.value.phrase]));
  for (const person of persons)
    for (const at of person.at) {
      const phrase = phrases.get(at.start) ?? at;
      found.push({ start: Math.min(phrase.start, at.start), end: Math.max(phrase.end, at.end), kind: "person", person, side: person.side });
    }
  for (const mention of mentions) {
    if (mention.kind !== "post") continue;
    const words = page.text.slice(mention.start, mention.end);
    const before = wordBefore(page.text, mention.start);
    if (!definite.test(before) && !(mention.value.side && countryFirst.test(words) && !mention.value.former)) continue;
    const indefinite = /^(?:an?|An?|former)$/.test(before);
    const person = indefinite ? introduced(persons, mention.value.side, mention) : holder(persons, mention.value, mention.start);
    if (person || mention.value.side)
      found.push({
        start: mention.start,
        end: mention.end,
        kind: person ? "person" : "country",
        person,
        side: person?.side ?? mention.value.side,
        ...(!person && { unnamed: words }),
      });
  }
  for (const { 0: words, index } of matchesOf(bothSides, page.text))
    found.push({ start: index, end: index + words.trimEnd().length, kind: "both", person: null, side: null, plural: true });
  for (const { 0: words, index } of matchesOf(pronoun, page.text))
    found.push({ start: index, end: index + words.length, kind: "pronoun", person: null, side: null });
  for (const { 0: words, index } of matchesOf(we, page.text))
    found.push({ start: index, end: index + words.length, kind: "we", person: null, side: null });
  found.push(...delegationsOf(draft, persons), ...pairsOf(draft), ...groupsOf(draft), ...looseNounsOf(draft, persons));
  for (const { 0: words, index } of matchesOf(organizations, page.text))
    found.push({ start: index, end: index + words.length, kind: "organization", person: null, side: null, name: words });
  for (const country of countriesOf(page))
    found.push({
      start: country.start,
      end: country.end,
      kind: "country",
      person: null,
      side: country.code,
      ...(country.as === "name" && { written: page.text.slice(country.start, country.end) }),
    });
  for (const match of matchesOf(provinces, page.text)) {
    const side = cityCountries.get(match[1] ?? "");
    const before = page.text.slice(Math.max(0, match.index - 50), match.index);
    const prefix = provinceOf.exec(before)?.[0].length ?? 0;
    if (side && (prefix > 0 || !hangsOn.test(before)))
      found.push({ start: match.index - prefix, end: match.index + match[0].length, kind: "country", person: null, side });
  }
  const lines = page.blocks.flatMap(({ start, end }) => {
    const line = dateline.exec(page.text.slice(start, Math.min(end, start + 90)));
    return line ? [{ start, end: start + line[0].length }] : [];
  });
  return withoutInner(found).filter(
    (actor) => actor.kind !== "country" || !lines.some(({ start, end }) => actor.start >= start && actor.start < end),
  );
}

/** "PHNOM PENH, Nov. 8 (Agency) – ", "Hanoi (VNA) –": where a report comes from is nobody who acts. */
const dateline =
  /^(?:(?:\p{Lu}{2,}[\p{Lu}\s./]*|\p{Lu}[\p{L}.'’ /]{1,30}?(?=\s?[,(]))(?:,?\s?(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?|\([^()\n]{2,30}\))){0,3}\s?(?:[-–—]{1,2}|:)\s|\p{Lu}{4,}(?:\s\p{Lu}{3,})?\s(?=\p{Lu}\p{Ll}))/u;

/** "A Lao minister arrived on Monday. Khamla, …": the first of that side to be named, where nobody of it was named before. */
function introduced(persons: readonly Person[], side: SideCode | null, { start, end }: Span): Person | null {
  const ofSide = persons.filter((person) => side !== null && person.side === side);
  const starts = ofSide.map((person) => person.at[0]?.start ?? 0);
  if (start > 600 || starts.some((at) => at < start)) return null;
  const nearest = Math.min(...starts);
  return nearest - end < 500 ? (ofSide[starts.indexOf(nearest)] ?? null) : null;
}

/** A title that its country stands before: "Lao Minister of Energy", "U.S. ambassador". */
const countryFirst = /^(?:\p{Lu}|[^\s]+['’]s\s)/u;

/** A province that does something: "Hoa Binh will …", "Ca Mau and Khammouane agreed", "the two-way trade of Nghe An" is none. */
const acting =
  "will|would|has|have|also|hopes?|hoped|wants?|wished|wishes|expects?|plans?|is (?:ready|willing)|stands? ready|signed|agreed|pledged|proposed|suggested|asked|urged|called|vowed|committed|promised|affirmed|reaffirmed|expressed|offered|supports?|handed|presented|held|hosted|donated|provided|assisted|helped|continues?";
const provinces = new RegExp(
  `(?<![\\p{L}-])(${[...cityCountries.keys()].map((name) => name.replaceAll(".", "\\.")).join("|")})(?:\\s(?:[Pp]rovince|[Cc]ity))?(?=\\s(?:and\\s(?:\\p{Lu}\\p{L}+\\s){1,3}(?:provinces\\s)?)?(?:${acting})\\b)`,
  "gu",
);
/** "the central province of", which "of" does not make part of something else. */
const provinceOf = /(?:(?:[Tt]he|[Ii]ts|[Nn]eighbou?ring)\s)?(?:\p{L}+\s){0,3}(?:province|city)\sof\s$/u;
const hangsOn = /(?:^|\s)(?:in|of|to|from|at)\s$/;

const wordBefore = (text: string, at: number) => /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? "";

/** Whom a post spoken of means: the one of that side and rank; the nearest before it where several could be meant. */
function holder(persons: readonly Person[], post: { title: string; side: SideCode | null }, at: number): Person | null {
  const rank = rankOf(post.title);
  // "the Russian leader": the one of that side who is named most.
  if (/^(?:leader|statesman)$/.test(rank) && post.side) {
    const [most] = persons
      .filter(
        ({ side, posts }) =>
          side === post.side && posts.some(({ title }) => /president|prime minister|premier|secretary|king|chancellor/i.test(title)),
      )
      .sort((a, b) => b.at.length - a.at.length);
    if (most) return most;
  }
  const last = rank.split(" ").at(-1);
  const fits = persons.filter(
    (person) =>
      (!post.side || person.side === post.side) &&
      person.posts.some(({ title }) => rankOf(title) === rank || (rank === last && rankOf(title).split(" ").at(-1) === last)),
  );
  const exact = fits.filter((person) => person.posts.some(({ title }) => rankOf(title) === rank));
  const candidates = exact.length > 0 ? exact : fits;
  if (candidates.length <= 1) return candidates[0] ?? null;
  // One of them is what the article is about.
  const [main, next] = [...candidates].sort((a, b) => b.at.length - a.at.length);
  if (main && next && main.at.length >= next.at.length + 3) return main;
  let best: Person | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const person of candidates)
    for (const { start } of person.at) {
      if (start < at && at - start < nearest) {
        nearest = at - start;
        best = person;
      }
    }
  return best;
}

/** Of actors that overlap, the longest. */
function withoutInner(actors: Actor[]): Actor[] {
  actors.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Actor[] = [];
  for (const actor of actors) {
    const last = kept.at(-1);
    if (last && actor.start < last.end) {
      if (actor.end - actor.start > last.end - last.start) kept[kept.length - 1] = actor;
      continue;
    }
    kept.push(actor);
  }
  return kept;
}
