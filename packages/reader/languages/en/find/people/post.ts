/** Reads a post in one pass; long, since each of its words leans on those before. */
import type { SideCode } from "@bilateral/records";
import type { Word } from "../../tokens.ts";
import { cityCountries } from "../../words/places.ts";
import { countryAt, pairAt } from "./country-at.ts";
import { endOfBody, headSoon } from "./end-of-body.ts";
import {
  acronymIn,
  headBook,
  isAcronym,
  isBodyHead,
  isModifier,
  isPortfolio,
  isWeakHead,
  longRankBook,
  nameAt,
  textOf,
} from "./lexicon.ts";
import { missionAt } from "./mission-at.ts";
import { pastAccreditation } from "./past-accreditation.ts";
import { territoryAt } from "./territory-at.ts";

/** A post as its words give it: "Deputy Prime Minister", "Minister of Labour and Welfare", "head of Laos's river committee". */
export interface PostPhrase {
  from: number;
  /** The index after its last word. */
  to: number;
  head: string;
  title: string;
  organization: string | null;
  side: SideCode | null;
  former: boolean;
}

const year = /^(?:19|20)\d\d$/;
const formerWords = new Set(["former", "ex", "late", "then", "one-time"]);

const beside = new Set(["visiting", "new", "newly", "current", "outgoing", "incoming", "elected", "also", "concurrently", "top", "senior"]);

/** Reads one post that begins at `at`: country, modifiers, head, and what stands after "of". */
export function postAt(words: readonly Word[], at: number, text: string): PostPhrase | null {
  // "Champasak Province, Deputy Governor …": the end of a place's name.
  if (/^(?:province|city|district|prefecture|municipality)$/.test(words[at]?.key ?? "") && words[at - 1]?.capital && !words[at]?.newLine)
    return null;
  // "the Russian Federation, National Assembly Chairman …": the end of a country's name.
  if (words[at]?.capital && !words[at]?.newLine && [1, 2, 3].some((back) => (countryAt(words, at - back)?.length ?? 0) > back)) return null;
  let index = at;
  let side: SideCode | null = null;
  let former = false;
  for (let steps = 0; steps < 6; steps++) {
    const word = words[index];
    if (!word) return null;
    if (formerWords.has(word.key)) former = true;
    else if (word.key === "ex-president" || word.key === "ex") former = true;
    else if (!beside.has(word.key) && !(word.key.length === 4 && year.test(word.key))) break;
    else if (word.text === "Senior" && headBook.longestAt(words, index + 1)?.value === "minister") break;
    index += 1;
    if (words[index]?.key === "-") index += 1;
    if (words[index]?.newLine) return null;
  }
  const country = countryAt(words, index);
  if (country) {
    side = country.code;
    index += country.length;
    if (words[index]?.newLine) return null;
    if (words[index]?.key === "'s" || words[index]?.text === "’" || words[index]?.text === "'") index += 1;
    while (
      words[index] &&
      (beside.has(words[index]?.key ?? "") || formerWords.has(words[index]?.key ?? "")) &&
      !(words[index]?.text === "Senior" && words[index + 1]?.key === "minister")
    ) {
      if (formerWords.has(words[index]?.key ?? "")) former = true;
      index += 1;
    }
  }
  const from = index;
  let head: { value: string; length: number } | null = null;
  let headAt = -1;
  for (let steps = 0; steps < 12; steps++) {
    const word = words[index];
    if (!word || (index > from && word.newLine)) break;
    // "Air Chief Marshal", "Wing Commander": a rank of the forces is no post.
    if (word.capital && longRankBook.longestAt(words, index)) break;
    const acronym = index > from ? acronymIn(words, index) : 0;
    if (acronym > 0 && !head) {
      index += acronym;
      continue;
    }
    const found = headBook.longestAt(words, index);
    // "Deputy Foreign Minister": the rank of the head that comes.
    if (found?.value === "deputy" && !headBook.longestAt(words, index + 1)) {
      // "Deputy U.S. Trade Representative"
      const inner = countryAt(words, index + 1);
      if (headSoon(words, index + 1 + (inner?.length ?? 0))) {
        side ??= inner?.code ?? null;
        index += 1 + (inner?.length ?? 0);
        continue;
      }
    }
    if (found) {
      head = found;
      headAt = index;
      index += found.length;
      // "Deputy Secretary", "General Secretary", "Vice Chairman": a head may rank the head after it.
      if (!headBook.longestAt(words, index) || !rankingHeads.has(found.value)) break;
      continue;
    }
    const next = words[index + 1];
    const joins =
      (word.key === "and" || word.text === "&" || word.text === ",") &&
      index > from &&
      next &&
      isModifier(next) &&
      (word.text !== "," || !isBodyHead(next)) &&
      headSoon(words, index + 1);
    if (!isModifier(word) && word.key !== "'s" && !joins) break;
    if (head) break;
    index += 1;
  }
  if (!head) return null;
  const bare = withoutAcronym(textOf(words, from, headAt + head.length - from, text));
  const post: PostPhrase = { from: at, to: index, head: head.value, title: bare, organization: null, side, former };
  over(words, post, text);
  post.to += acronymIn(words, post.to);
  return post;
}

const withoutAcronym = (name: string) => name.replace(/\s?\(\s?[\p{Lu}&-]{2,8}\s?\)/gu, "");

const rankingHeads = new Set(["deputy", "minister", "chief", "secretary", "member", "director", "president"]);

/** What the post is over: "of Labour and Welfare", "of the National Assembly", "for Strategic Affairs", "to Laos"; a country after "of" is its side. */
function over(words: readonly Word[], post: PostPhrase, text: string): void {
  post.to = pastAccreditation(words, post.to);
  for (let rounds = 0; rounds < 3; rounds++) {
    const link = words[post.to];
    if (!link || !["of", "for", "to", "at", "in", "under"].includes(link.key)) return;
    let index = post.to + 1;
    if (words[index]?.newLine) return;
    // "of the Department of Politics under the People's Army": to whom the body belongs.
    if (link.key === "under") {
      const above = words[index]?.key === "the" ? index + 1 : index;
      const close = post.organization === null ? above : endOfBody(words, above);
      if (close === above) return;
      post.side ??= sideWithin(words, above, close);
      post.to = close + acronymIn(words, close);
      continue;
    }
    const territory = territoryAt(words, index);
    if (territory && link.key !== "to") {
      post.side ??= territory.code;
      post.to = territory.to;
      continue;
    }
    if (["the", "its", "his", "their"].includes(words[index]?.key ?? "")) index += 1;
    const mission = link.key === "at" || link.key === "in" ? missionAt(words, index) : null;
    if (mission) {
      post.organization ??= textOf(words, index, mission.to - index, text);
      post.side ??= mission.code;
      post.to = mission.to;
      continue;
    }
    const country = countryAt(words, index);
    if (country && !pairAt(words, index) && words[index + country.length]?.key !== "'s" && !continues(words, index + country.length)) {
      if (link.key === "of") post.side ??= country.code;
      else if (link.key === "to" && /ambassador|envoy|representative|consul/.test(post.head))
        post.title += ` to ${textOf(words, index, country.length, text)}`;
      else return;
      post.to = index + country.length;
      continue;
    }
    // "Director in the Federal Chancellery"
    const inBody =
      link.key === "in" &&
      words[index - 1]?.key === "the" &&
      words[index]?.capital &&
      words.slice(index, index + 4).some((word) => word.capital && isBodyHead(word));
    // "secretary of state at the Cambodian Ministry of Labour"
    const atBody =
      link.key === "at" &&
      words[index]?.capital &&
      words
        .slice(index, index + 4)
        .some((word) => word.capital && /^(?:ministry|department|office|institute|university|bank|agency)$/.test(word.key));
    // "Principal Secretary to the Ministry of Finance"
    const toBody =
      link.key === "to" &&
      /secretary|adviser|advisor|assistant|director/.test(post.head) &&
      words[index]?.capital &&
      /^(?:ministry|office|treasury|cabinet|presidency|council|commission)$/.test(words[index]?.key ?? "");
    if (
      (link.key === "to" && !toBody) ||
      (link.key === "at" && !atBody) ||
      (link.key === "in" && !inBody) ||
      someonesPost(words, index, text)
    )
      return;
    const possessor = country && words[index + country.length]?.key === "'s" ? country : null;
    if (possessor) {
      post.side ??= possessor.code;
      index += possessor.length + 1;
    } else if (country && words[index + country.length]?.key !== "'s" && !words[index + country.length]?.capital) {
      post.side ??= country.code;
      index += country.length;
    }
    const close = endOfBody(words, index);
    if (close === index) return;
    const owner = ownerAt(words, index, close);
    if (owner) post.side ??= owner.code;
    const end = owner?.from ?? close;
    const named = withoutAcronym(textOf(words, index, end - index, text));
    const hasBody = words.slice(index, end).some(isBodyHead);
    if (hasBody || link.key === "for") {
      if (hasBody && post.organization === null) post.organization = named;
      else if (!hasBody) post.title += ` ${link.key} ${named}`;
      post.side ??= sideWithin(words, index, end);
    } else if (words.slice(index, end).some(isAcronym)) {
      post.organization ??= named;
      post.side ??= sideWithin(words, index, end);
    } else if (post.organization === null) post.title += ` ${link.key} ${named}`;
    post.to = close;
  }
}

/** "the National Assembly of Laos": the country is the side, and no part of the name; a party or a bank keeps it. */
function ownerAt(words: readonly Word[], from: number, to: number): { code: SideCode; from: number } | null {
  for (let index = from + 1; index < to - 1; index++) {
    if (words[index]?.key !== "of" || /^(?:party|bank|university|republic|union)$/.test(words[index - 1]?.key ?? "")) continue;
    const at = words[index + 1]?.key === "the" ? index + 2 : index + 1;
    const country = countryAt(words, at);
    if (country && at + country.length === to) return { code: country.code, from: index };
  }
  return null;
}

/** "special envoy of General Secretary X": what follows is another's post, not a body. */
function someonesPost(words: readonly Word[], at: number, text: string): boolean {
  const inner = words[at]?.capital ? postAt(words, at, text) : null;
  return Boolean(
    inner &&
      !isWeakHead(inner.head) &&
      inner.head !== "senator" &&
      !/\sand\s|&/.test(inner.title) &&
      words[inner.to]?.key !== "'s" &&
      (nameAt(words, inner.to) > 0 || inner.side !== null),
  );
}

const continues = (words: readonly Word[], at: number) => {
  const word = words[at];
  if (!word || word.newLine) return false;
  if (isBodyHead(word) || (word.capital && isPortfolio(word))) return true;
  // "of the Hanoi municipal Party Committee"
  const next = words[at + 1];
  if (/^(?:provincial|municipal|city|district)$/.test(word.key) && next?.capital && (isBodyHead(next) || isPortfolio(next))) return true;
  // "for Korean Peninsula Affairs"
  return (
    word.capital &&
    [1, 2].some((step) => words[at + step]?.capital && /^(?:affairs|issues|matters|relations)$/.test(words[at + step]?.key ?? ""))
  );
};

function sideWithin(words: readonly Word[], from: number, to: number): SideCode | null {
  for (let index = from; index < to; index++) {
    const country = countryAt(words, index);
    if (country) return country.code;
    // "the Ho Chi Minh City People's Committee"
    const city = [4, 3, 2, 1]
      .map((length) =>
        index + length <= to
          ? cityCountries.get(
              words
                .slice(index, index + length)
                .map(({ text }) => text)
                .join(" "),
            )
          : undefined,
      )
      .find(Boolean);
    if (city) return city;
    const [first, second] = (words[index]?.text ?? "").split("-");
    // "the Vietnam-Laos Friendship Group" stands on both sides.
    if (second && countryAt([{ ...(words[index] as Word), text: second, key: second.toLowerCase() }], 0)) return null;
    if (first && first !== words[index]?.text) {
      const part = countryAt([{ ...(words[index] as Word), text: first, key: first.toLowerCase() }], 0);
      if (part) return part.code;
    }
  }
  return null;
}
