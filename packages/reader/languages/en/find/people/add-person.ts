import type { SideCode } from "@bilateral/records";
import type { Mention, MentionOf } from "../../../../mention.ts";
import type { Word } from "../../tokens.ts";
import { courtesiesOfCountry } from "../../words/titles.ts";
import { countryAt } from "./country-at.ts";
import { isCourtesy, nameAt, textOf } from "./lexicon.ts";
import { type PostPhrase, postAt } from "./post.ts";

type Post = MentionOf<"post">["value"];

export const postValue = ({ title, organization, side, former }: PostPhrase): Post => ({
  title,
  organization,
  side,
  ...(former && { former }),
});

export const spanOf = (words: readonly Word[], from: number, to: number) => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

/** Posts of one person stand on one side. */
export function shareSide(posts: PostPhrase[]): void {
  const side = posts.map((post) => post.side).find(Boolean) ?? null;
  for (const post of posts) post.side ??= side;
}

interface Named {
  posts: PostPhrase[];
  from: number;
  nameFrom: number;
  length: number;
  text: string;
  /** No post of the person's own comes after the name. */
  alone?: true;
  /** Told by words that are no post. */
  side?: SideCode | null;
}

const namedFor = new Set(
  "mausoleum museum academy street avenue boulevard monument memorial university hospital trail relic square prize award school college pier quay bridge port airport stadium theatre theater hall library tower park temple pagoda church foundation fund scholarship commune ward lane campaign room suite auditorium pavilion gallery arena highway expressway barracks mosque cathedral shrine dam complex institute building cemetery prison lounge".split(
    " ",
  ),
);

const memorials = new Set(["mausoleum", "museum", "memorial", "monument", "residence", "residential", "relic", "tomb", "stilt"]);

const vessels =
  /^(?:ships?|frigates?|vessels?|destroyers?|corvettes?|warships?|boats?|submarines?|cruisers?|carriers?|ferry|ferries|uss|hms|ins|hmas|tanker|schooner)$/;

export function addPerson(
  words: readonly Word[],
  { posts, from, nameFrom, length, text, alone, side: told = null }: Named,
  found: Mention[],
): number {
  let end = nameFrom + length;
  if (words[from - 1]?.key === "of" && words[from - 2]?.key === "anniversary") return end;
  // A byline.
  if (words[from - 1]?.text === "By" && words[from - 1]?.newLine && (words[end]?.newLine ?? true)) return end;
  // "President X Mausoleum": a place named for him.
  if (namedFor.has(words[end - 1]?.key ?? "")) return end;
  if (namedFor.has(words[end]?.key ?? "") && !words[end]?.newLine) return end + 1;
  // "President X's Mausoleum", "X's Residential Complex"
  if (words[end]?.key === "'s" && words.slice(end + 1, end + 4).some(({ key, capital }) => capital && memorials.has(key))) return end + 1;
  // "Nguyen Van Troi High School", "the frigate Le Loi": no people.
  if (/^(?:high|primary|secondary|general)$/.test(words[end]?.key ?? "") && namedFor.has(words[end + 1]?.key ?? "")) return end + 2;
  if (posts.length === 0 && vessels.test(words[from - 1]?.key ?? "")) return end;
  let side: SideCode | null = posts.map((post) => post.side).find(Boolean) ?? told;
  side ??= courtesiesOfCountry.get(words[nameFrom - 1]?.key ?? "") ?? null;
  if (words[end]?.key === "of") {
    const skip = words[end + 1]?.key === "the" ? 2 : 1;
    const country = countryAt(words, end + skip);
    if (country) {
      side ??= country.code;
      for (const post of posts) post.side ??= side;
      end += skip + country.length;
    }
  }
  // "Khamla, also a member of the Politburo", "Mr Wong, who also serves as finance minister"
  const more = words[end]?.text === "," && !alone ? morePosts(words, end + 1, text, posts.length > 0) : [];
  // "President of Vietnam An, President of Laos Khamla": the post of the one named next.
  if (side && more.some((post) => post.side && post.side !== side)) more.length = 0;
  for (const post of more) {
    post.side ??= side;
    side ??= post.side;
    end = post.to;
  }
  if (told) for (const post of more) post.side ??= told;
  // "His Majesty King X", "H.E. Prime Minister Y": the courtesy goes with the name.
  let opens = from;
  while (words[opens - 1]?.capital && !words[opens]?.newLine && isCourtesy(words[opens - 1] as Word)) opens -= 1;
  const all = [...posts, ...more];
  found.push({
    kind: "person",
    ...spanOf(words, nameFrom, nameFrom + length),
    value: {
      name: textOf(words, nameFrom, length, text),
      side,
      syllabic: false,
      posts: all.map(postValue),
      phrase: spanOf(words, opens, end),
    },
    rule: posts.length > 0 ? "person: post, name" : "person: name",
  });
  for (const post of all) found.push({ kind: "post", ...spanOf(words, post.from, post.to), value: postValue(post), rule: "post" });
  return end;
}

export const leadIns = new Set([
  "also",
  "a",
  "an",
  "the",
  "who",
  "is",
  "was",
  "concurrently",
  "serves",
  "serving",
  "as",
  "who's",
  "currently",
  "country",
  "nation",
  "kingdom",
  "'s",
  "now",
]);

/** What follows a name that stands between commas after its post, or does something. */
export const closesName =
  /^(?:[,.;)]|at|in|on|who|during|after|today|yesterday|said|told|met|meets|led|leads|held|holds|paid|left|spoke|sent|made|took|gave|has|had|was|is|will|would|also|\p{Ll}{3,}ed)$/u;

/** "Mr An, President of Laos paid …", "Mr An, Chairman of the Council and Ms Aoki": no comma closes the post. */
function unclosed(words: readonly Word[], post: PostPhrase): boolean {
  if (post.side === null && post.organization === null) return false;
  const next = words[post.to];
  if (next?.key === "and") return Boolean(words[post.to + 1] && isCourtesy(words[post.to + 1] as Word));
  return Boolean(next && !next.newLine && closesName.test(next.key));
}

function morePosts(words: readonly Word[], at: number, text: string, hasPost: boolean): PostPhrase[] {
  let index = at;
  while (leadIns.has(words[index]?.key ?? "") && index < at + 6) index += 1;
  const first = postAt(words, index, text);
  if (!first || (nameAt(words, first.to) > 0 && !countryAt(words, first.to)) || (hasPost && anotherIsNamed(words, first.to))) return [];
  const posts = [first, ...furtherPosts(words, first.to, text)];
  const closed = words[posts.at(-1)?.to ?? 0]?.text;
  return closed === "," ||
    closed === "." ||
    closed === ";" ||
    closed === ")" ||
    index > at + 1 ||
    posts.length > 1 ||
    (index === at && unclosed(words, first))
    ? posts
    : [];
}

/** After a post of someone who is named already, the others: ", secretary of X and head of its Y". */
export function furtherPosts(words: readonly Word[], at: number, text: string): PostPhrase[] {
  const posts: PostPhrase[] = [];
  let to = at;
  for (let rounds = 0; rounds < 4; rounds++) {
    let index = to;
    if (words[index]?.text === ",") index += 1;
    if (words[index]?.key === "and" || words[index]?.key === "cum") index += 1;
    if (index === to) break;
    if (words[index]?.key === "concurrently" || words[index]?.key === "a" || words[index]?.key === "the") index += 1;
    const post = postAt(words, index, text);
    if (!post || (nameAt(words, post.to) > 0 && !countryAt(words, post.to)) || anotherIsNamed(words, post.to)) break;
    posts.push(post);
    to = post.to;
  }
  return posts;
}

/** ", Minister of Finance of Japan, Ms Aoki": the post is that of the one named after it. */
const anotherIsNamed = (words: readonly Word[], at: number) =>
  words[at]?.text === "," && /^(?:mr|ms|mrs|mme|dr|h\.e)\.?$/.test(words[at + 1]?.key ?? "");
