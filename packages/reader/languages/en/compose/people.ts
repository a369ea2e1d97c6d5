import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import { blockAt, isArticle } from "../../../prepare/page.ts";
import { countriesOf, countryOfWords } from "../find/countries.ts";
import { cityCountries } from "../words/places.ts";
import { postsOfCountry } from "../words/titles.ts";
import type { Person } from "./people/person.ts";
import { guessByName, personsOf } from "./people/persons.ts";
import { rankOf } from "./people/rank.ts";
import { companionSide, headOfSide, visitedBy } from "./people/side-told.ts";
import { datelineOf } from "./report-day.ts";

/** The people of the document, each with the posts the text gives and the side they stand on. */
export const peopleComposer: Composer = {
  name: "people",
  compose(draft) {
    const persons = personsOf(draft);
    for (const person of persons) person.side ??= guessByName(person);
    for (const person of persons) person.side ??= byDescription(person, draft) ?? byPost(person);
    guessTheRest(persons, draft);
    for (const person of persons) {
      if (!person.inBody || issuesTheStatement(person, draft) || (person.posts.length === 0 && person.keys.length < 2)) continue;
      draft.people.push({
        name: person.name,
        ...(person.aliases.length > 0 && { aliases: person.aliases }),
        side: person.side,
        posts: person.posts.map((post) => ({ ...post, side: post.side ?? person.side })),
        evidence: [person.evidence],
        fields: {
          side:
            person.told === "said"
              ? { certainty: "said", evidence: [person.evidence] }
              : { certainty: "inferred", evidence: [], reason: "The words beside the name give no country." },
        },
        confidence: person.told === "said" ? 0.95 : 0.8,
        rule: person.rule,
      });
    }
  },
};

/** "Statement by Spokesperson X on …": X speaks, and is no part of what is told. */
function issuesTheStatement(person: Person, draft: Draft): boolean {
  return person.at.every(({ start }) => blockAt(draft.page, start)?.kind === "title");
}

/** "the Thai premier" where only one premier is named: he is Thai. */
function byDescription(person: Person, draft: Draft): SideCode | null {
  const heads = person.posts.map(({ title }) => rankOf(title));
  const sides = new Set<SideCode>();
  for (const mention of draft.mentions) {
    if (mention.kind !== "post" || !mention.value.side || !heads.includes(rankOf(mention.value.title))) continue;
    const others = personsOf(draft).some(
      (other) => other !== person && other.side === mention.value.side && other.posts.some(({ title }) => heads.includes(rankOf(title))),
    );
    if (!others) sides.add(mention.value.side);
  }
  const [only] = sides;
  return sides.size === 1 && only ? only : null;
}

/** "Secretary of State X": a post that one country alone calls so. */
function byPost({ posts }: Person): SideCode | null {
  for (const { title, organization } of posts) {
    const found = postsOfCountry.find(([words]) => words.test(`${title}${organization ? ` ${organization}` : ""}`.toLowerCase()));
    if (found) return found[1];
  }
  return null;
}

const republics = new Set("US ID PH BR MX AR CL CO TR CY".split(" "));
const kingdoms = new Set("GB JP TH KH MY AU CA NZ ES NL BE SE NO DK SA JO BN BH KW OM QA MA".split(" "));

/** A republic led by its president has no prime minister, a kingdom no president. */
const hasNoSuchPost = (code: SideCode, { posts }: Person) =>
  (republics.has(code) && posts.some(({ title }) => /\b(?:prime minister|premier|king|queen)\b/i.test(title))) ||
  (kingdoms.has(code) && posts.some(({ title, organization }) => /^(?:vice )?president$/i.test(title) && !organization));

/** Who is on neither named side is on the one that is left, or on that of the country the report comes from. */
function guessTheRest(persons: readonly Person[], draft: Draft): void {
  const unknown = persons.filter(({ side }) => side === null);
  if (unknown.length === 0) return;
  const told = new Map<SideCode, number>();
  for (const { start, code } of countriesOf(draft.page)) {
    const block = blockAt(draft.page, start);
    if (block && isArticle(block)) told.set(code, (told.get(code) ?? 0) + 1);
  }
  const ranked = [...told].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  const here = countryOfWords(
    datelineOf(draft)
      ?.city.toLowerCase()
      .replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase()) ?? "",
  );
  const readout = draft.title !== null && /^Readout of\b/.test(draft.page.text.slice(draft.title.start, draft.title.end));
  for (const person of unknown) {
    const main = ranked.slice(0, 2).filter((code) => !hasNoSuchPost(code, person));
    // "Readout of President X's meeting with …": the White House speaks of its own.
    if (
      readout &&
      person.posts.length > 0 &&
      !main.includes("US") &&
      !hasNoSuchPost("US", person) &&
      person.at.some(({ start }) => blockAt(draft.page, start)?.kind === "title")
    ) {
      person.side = "US";
      continue;
    }
    if (person.posts.some(({ organization, title }) => international.test(`${title} ${organization ?? ""}`))) continue;
    if (person.posts.length === 0 && person.rule !== "person: counterpart") {
      person.side = null;
      continue;
    }
    const led = headOfSide(person, draft);
    if (led) {
      person.side = led;
      continue;
    }
    const visitor = visitedBy(person, draft, main);
    if (visitor) {
      person.side = visitor;
      continue;
    }
    const taken = new Set(persons.filter((other) => other !== person && !unknown.includes(other)).map(({ side }) => side));
    const left = main.filter((code) => !taken.has(code));
    const companion = companionSide(person, persons, draft);
    if (companion) {
      person.side = companion;
      continue;
    }
    const beside = partnerSide(person, persons, draft);
    const other = beside && main.find((code) => code !== beside);
    if (other) {
      person.side = other;
      continue;
    }
    // A spokesman without a country speaks for the one named first, where the report comes from nowhere in particular.
    const first = persons.find(
      (one) =>
        one.inBody && one.side && main.includes(one.side) && !unknown.includes(one) && (one.at[0]?.start ?? 0) < person.evidence.start,
    );
    if (!here && first && person.posts.some(({ title }) => /\bspokes(?:person|man|woman)\b/i.test(title))) {
      person.side = first.side;
      continue;
    }
    const delegation = delegationOf(person, draft);
    person.side =
      delegation ??
      (left.length === 1
        ? (left[0] ?? null)
        : here && main.includes(here)
          ? here
          : (left[0] ?? (main.length > 1 || ranked.length > 1 ? main[0] : null) ?? null));
    if (person.side && !delegation && ranked.length < 2 && here !== person.side) person.side = null;
  }
}

/** Bodies of many states: who speaks for them stands on no side. */
const international =
  /\b(?:United Nations|UN|ASEAN|World|International|IMF|ADB|EU|European (?:Commission|Council|Union|Parliament|External)|the Union|UNICEF|UNESCO|UNDP|UNHCR|UNFPA|UNEP|UNIDO|UNODC|FAO|WHO|WTO|WFP|IFAD|ILO|IOM|IAEA|INTERPOL|Interpol|OPCW|OPEC|OECD|APEC|NATO|African Union|AU Commission|Asian Development Bank|AIIB|Mekong River Commission|MRC|Red Cross|SAARC|BIMSTEC|Commonwealth|Francophonie|Inter-Parliamentary Union|IPU|Shanghai Cooperation Organi[sz]ation|SCO|Global|Asian Infrastructure)\b/;

/** "The Thai delegation also included …": those named after it are Thai. */
function delegationOf({ evidence }: Person, draft: Draft): SideCode | null {
  const sentence = draft.page.sentences.find(({ start, end }) => start <= evidence.start && evidence.end <= end);
  const found = sentence && /^The (\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?) delegation\b/u.exec(sentence.text);
  if (found) return countryOfWords(found[1] ?? "");
  // "a Lao delegation led by X", "a delegation of the Lao Front headed by its president X"
  const before = sentence?.text.slice(0, evidence.start - sentence.start) ?? "";
  const led =
    /\b(?:(\p{Lu}\p{L}+) (?:[\p{L}-]+ ){0,3}delegation|delegation (?:of|from) (?:the )?(\p{Lu}\p{L}+))[^.;]{0,120}\b(?:led|headed) by (?:its |the |his )?$/u.exec(
      before,
    );
  if (led) return countryOfWords(led[1] ?? led[2] ?? "");
  const local = /\bdelegation (?:of|from) ([^,;.]{3,60}?)(?:,\s|\s)(?:led|headed) by (?:its |the |his )?$/u.exec(before);
  return (local && [...cityCountries].find(([name]) => (local[1] ?? "").includes(name))?.[1]) || null;
}

/** Further apart, two names have more between them than what joins them. */
const furthestPartner = 60;

/** "A and B co-chaired": who is named together with one of a known side stands on the other. */
function partnerSide(person: Person, persons: readonly Person[], draft: Draft): SideCode | null {
  for (const at of person.at)
    for (const other of persons) {
      if (other === person || other.side === null) continue;
      for (const its of other.at) {
        const [first, second] = its.start < at.start ? [its, at] : [at, its];
        const gap = second.start - first.end;
        if (gap < 4 || gap > furthestPartner) continue;
        const after = draft.page.text.slice(second.end, second.end + 30);
        const alike = person.posts.some(({ title }) => other.posts.some((post) => rankOf(post.title) === rankOf(title)));
        const between = draft.page.text.slice(first.end, second.start);
        if (
          /^\sand\s/.test(between) &&
          !alike &&
          person.posts.length > 0 &&
          !/^\s(?:co-|signed|met\b|held|agreed|discussed|exchanged|jointly|witnessed|inked|both)/.test(after)
        )
          continue;
        if (
          /^\s(?:and|met|received|met with|held talks with)\s(?:(?:the )?(?:President|Prime Minister|Premier|PM|Chairman|Foreign Minister|Minister|Secretary|Chancellor|General Secretary) )?$/.test(
            draft.page.text.slice(first.end, second.start),
          )
        )
          return other.side;
      }
    }
  return null;
}
