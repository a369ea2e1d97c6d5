import type { Draft } from "../../../draft.ts";
import { matchesAround, matchesOf } from "../../../find/matches.ts";
import { countriesWithin } from "../find/countries.ts";
import { cityCountries } from "../words/places.ts";
import type { Actor } from "./actor.ts";
import { acronymsOf } from "./groups.ts";
import type { Person } from "./people/person.ts";

const delegation =
  /\b(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Tt]heir)\s)?((?:(?!(?:an?|An?|The|led|headed|of|the|by|and|with|from|to|for|in|on|received|met|hosted|visiting)\b)[\p{L}\d.'’–-]+\s){0,6}?[Dd]elegation\b(?:\s(?:of|from)\s(?:the\s)?(?:(?!(?:led|headed|will|would|has|have|had|is|are|was|were|who|which|that|paid|visited|arrived|met|held)\b)[\p{L}\d.&'’–-]+\s?(?:of\s|the\s|for\s|and\s(?=\p{Lu}))?){1,12}?(?=[,.;]|\s(?:led|headed|on|in|at|to|who|which|that|will|has|have|had|is|are|was|were|paid|visited|arrived|met|held|from|and|after|during|yesterday|today|here)\b|\s\(|$))?)/gu;
const ledBy = /^(?:\s\([^()]{1,20}\))?,?\s(?:to\s[^,.;]{2,30}\s)?(?:was\s|is\s)?(?:led|headed)\sby\s/u;

/** "a Lao delegation", "the delegation of the Lao Front": they stand for whoever leads them, unless that one is named; "the delegation" is the last one. */
export function delegationsOf(draft: Draft, persons: readonly Person[]): Actor[] {
  const { page } = draft;
  const acronyms = acronymsOf(draft);
  const found: Actor[] = [];
  let last: Pick<Actor, "person" | "side" | "unnamed"> | null = null;
  for (const match of matchesAround(delegation, page.text, { core: "elegation", words: 9 })) {
    const words = (match[1] ?? "").trim();
    const start = match.index + match[0].indexOf(words);
    const end = start + words.length;
    const led = ledBy.exec(page.text.slice(end, end + 60));
    if (led) {
      const from = end + led[0].length;
      const leader = persons.find(({ at }) => at.some((each) => each.start >= from && each.start < from + 160));
      last = leader ? { person: leader, side: leader.side } : null;
      // "received a delegation of the Party. The Chinese delegation was led by Wang": it is his.
      if (leader && /\s(?:was|is)\s/.test(led[0]))
        for (const each of found)
          if (each.kind === "delegation" && each.side === leader.side && start - each.start < 600) {
            each.kind = "person";
            each.person = leader;
            delete each.unnamed;
          }
      continue;
    }
    const inside = countriesWithin(page, { start, end });
    const sides = new Set(inside.map(({ code }) => code));
    const city = inside.length === 0 ? [...cityCountries].find(([name]) => words.includes(name)) : undefined;
    const letters = inside.length === 0 && !city ? words.split(" ").map((word) => acronyms.get(word)) : [];
    const side = inside[0]?.code ?? city?.[1] ?? letters.find(Boolean) ?? null;
    if (side && sides.size <= 1) {
      last = { person: null, side, unnamed: words };
      found.push({ start, end, kind: "delegation", person: null, side, unnamed: words });
    } else if (words === "delegation" && last && /^[Tt]he/.test(match[0]))
      found.push({ start, end, kind: last.person ? "person" : "delegation", ...last });
  }
  return found;
}

const ofTwo =
  /\b(?:[A-Z]?[\p{L}-]+\s)?([Dd]elegations|[Ll]eaders|[Rr]epresentatives|[Aa]uthorities|[Oo]fficials|[Dd]elegates|[Ll]awmakers|[Ee]xperts|[Oo]fficers)\s(?:from|of)\s([^.;,]{3,80}?)\sand\s([^.;,]{3,80}?)(?=,|\s(?:provinces?\s)?(?:held|met|signed|reached|agreed|discussed|have|had|exchanged|convened|started|began|opened|resumed|on|in|at)\b)/gu;

/** "between Nghe An Province and Savannakhet Province", "between delegations of A and B provinces" */
const betweenTwo =
  /\b[Bb]etween\s(?:the\s)?((?:[\p{Ll}-]+\s){0,2}(?:(?:delegations|leaders|officials|authorities|representatives)\s(?:of|from)\s)?(?:the\s)?\p{Lu}[^.;,]{2,50}?(?:\s(?:[Pp]rovinces?|[Cc]ity))?)\sand\s((?:the\s|two\s)?(?:provinces of\s)?\p{Lu}[^.;,]{2,50}?\s(?:[Pp]rovinces?|[Cc]ity|[Cc]ities))\b/gu;

/** "Delegations from A and B", "Leaders of A and B provinces": two of different countries. */
export function pairsOf({ page }: Draft): Actor[] {
  const found: Actor[] = [];
  const sideOf = (start: number, words: string) =>
    [...cityCountries].find(([name]) => words.startsWith(name))?.[1] ??
    countriesWithin(page, { start, end: start + words.length }).at(0)?.code ??
    [...cityCountries].find(([name]) => words.includes(` ${name}`))?.[1] ??
    null;
  for (const { 0: whole, 1: first = "", 2: second = "", index } of matchesOf(betweenTwo, page.text)) {
    const start = index + whole.indexOf(first);
    const at = index + whole.lastIndexOf(second);
    const [one, other] = [sideOf(start, first), sideOf(at, second)];
    if (!one || !other || one === other || !/\p{L}/u.test(first)) continue;
    found.push(
      { start, end: start + first.length, kind: "delegation", person: null, side: one, unnamed: first },
      { start: at, end: at + second.length, kind: "delegation", person: null, side: other, unnamed: second },
    );
  }
  for (const match of matchesOf(ofTwo, page.text)) {
    const [whole, heads = "", first = "", second = ""] = match;
    const from = match.index + whole.indexOf(heads) + heads.length;
    const one = sideOf(page.text.indexOf(first, from), first);
    const at = match.index + whole.lastIndexOf(second);
    const other = sideOf(at, second);
    if (!one || !other || one === other) continue;
    const head = /^delegations$/i.test(heads) ? heads.slice(0, -1) : heads;
    found.push(
      {
        start: match.index,
        end: match.index + whole.lastIndexOf(second) - 5,
        kind: "delegation",
        person: null,
        side: one,
        unnamed: `${head} of ${first}`,
      },
      { start: at, end: at + second.length, kind: "delegation", person: null, side: other, unnamed: `${head} of ${second}` },
    );
  }
  return found;
}
