import type { SideCode } from "@bilateral/records";
import type { Finder } from "../../../language.ts";
import type { Mention, MentionOf } from "../../../mention.ts";
import { type Word, wordsOf } from "../tokens.ts";
import { personWords } from "../words/titles.ts";
import { countryAt } from "./people/country-at.ts";
import { isCourtesy, isPortfolio, isWeakHead, nameAt, textOf } from "./people/lexicon.ts";
import { countryOfName } from "./people/name-shape.ts";
import { type PostPhrase, postAt } from "./people/post.ts";

/**
 * People with their posts, in whatever order they stand: "Lao Deputy Prime Minister and Foreign Minister Saleumxay Kommasith",
 * "Foreign Minister Penny Wong of Australia", "Sok Chenda Sophea, deputy prime minister of Cambodia", "his Thai counterpart, Maris Sangiampongsa", "Mr Wong".
 */
export const people: Finder = {
  name: "person",
  find(page) {
    const words = wordsOf(page);
    const found: Mention[] = [];
    let at = 0;
    while (at < words.length) {
      const next = personAt(words, at, page.text, found);
      at = next > at ? next : at + 1;
    }
    return found;
  },
};

type Post = MentionOf<"post">["value"];
const postValue = ({ title, organization, side, former }: PostPhrase): Post => ({ title, organization, side, ...(former && { former }) });
const spanOf = (words: readonly Word[], from: number, to: number) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });

/** Reads a person at `at`, adds what it finds, and says where to go on. */
function personAt(words: readonly Word[], at: number, text: string, found: Mention[]): number {
  const first = words[at];
  if (!first?.spoken) return at;
  if (first.key === "counterpart" || first.key === "counterparts") return counterpartAt(words, at, text, found);
  const posts: PostPhrase[] = [];
  let index = at;
  for (let rounds = 0; rounds < 5; rounds++) {
    const post = postAt(words, index, text);
    if (!post) break;
    posts.push(post);
    index = post.to;
    const joint = words[index];
    const skip =
      joint?.key === "and" || joint?.text === "," || joint?.key === "cum" || joint?.text === "/"
        ? words[index + 1]?.key === "and" || words[index + 1]?.key === "concurrently"
          ? 2
          : 1
        : 0;
    const after = postAt(words, index + skip, text);
    const twoHolders = joint?.key === "and" && words[at - 1]?.key === "the" && after?.head === post.head;
    if (!after || twoHolders || (skip > 0 && !namedSoon(words, after, text))) break;
    index += skip;
  }
  if (posts.length === 0) {
    const courteous = bareNameAt(words, at, text, found);
    return courteous > at ? courteous : unnamedPostAt(words, at, text, found);
  }

  const last = posts.at(-1) as PostPhrase;
  let nameFrom = last.to;
  if (words[nameFrom]?.text === ",") nameFrom += 1;
  if (words[nameFrom]?.key === "-" || words[nameFrom]?.text === "–") nameFrom += 1;
  while (words[nameFrom] && isCourtesy(words[nameFrom] as Word)) nameFrom += 1;
  // "US Secretary Treasury Jane Roe": a field of work that has slipped behind its head.
  while (words[nameFrom]?.capital && isPortfolio(words[nameFrom] as Word) && nameFrom < last.to + 3 && nameAt(words, nameFrom + 1) > 0) {
    last.title += ` ${words[nameFrom]?.text ?? ""}`;
    nameFrom += 1;
  }
  const length = nameAt(words, nameFrom);
  const comma = words[last.to]?.text === ",";
  const capitalPost = /^\p{Lu}/u.test(words[last.to - 1]?.text ?? "") || /^\p{Lu}/u.test(last.title);
  const appositive = comma
    ? length >= 2 &&
      [",", ".", "at", "in", "on", "said", "told"].some((mark) => words[nameFrom + length]?.key === mark) &&
      !nameBefore(words, at)
    : true;
  const country = countryAt(words, nameFrom);
  const named = length > 0 && appositive && !(country && country.length >= length) && (length > 1 || capitalPost || !isWeakHead(last.head));
  if (named) {
    shareSide(posts);
    return addPerson(words, { posts, from: at, nameFrom, length, text }, found);
  }

  // "Khamla Sisavath, a member of the Politburo": the name comes first.
  const before = nameBefore(words, at);
  if (before) {
    shareSide(posts);
    const name = textOf(words, before.from, before.length, text);
    found.push({
      kind: "person",
      ...spanOf(words, before.from, before.from + before.length),
      value: {
        name,
        side: posts.map(({ side }) => side).find(Boolean) ?? null,
        syllabic: false,
        posts: posts.map(postValue),
        phrase: spanOf(words, before.from, last.to),
      },
      rule: "person: name, post",
    });
  }
  for (const post of posts) {
    const strong = !isWeakHead(post.head) || post.side !== null;
    if (strong) found.push({ kind: "post", ...spanOf(words, post.from, post.to), value: postValue(post), rule: "post" });
  }
  return last.to;
}

/** After "and" or a comma another post of the same person follows, if a name follows that. */
function namedSoon(words: readonly Word[], post: PostPhrase, text: string): boolean {
  let to = post.to;
  for (let rounds = 0; rounds < 3; rounds++) {
    if (nameAt(words, to) > 0 && !countryAt(words, to)) return post.side === null || rounds > 0;
    const skip = words[to]?.key === "and" || words[to]?.text === "," ? 1 : 0;
    const next = postAt(words, to + skip, text);
    if (!next) return false;
    to = next.to;
  }
  return false;
}

/** Posts of one person stand on one side. */
function shareSide(posts: PostPhrase[]): void {
  const side = posts.map((post) => post.side).find(Boolean) ?? null;
  for (const post of posts) post.side ??= side;
}

interface Named {
  posts: PostPhrase[];
  from: number;
  nameFrom: number;
  length: number;
  text: string;
}

function addPerson(words: readonly Word[], { posts, from, nameFrom, length, text }: Named, found: Mention[]): number {
  let end = nameFrom + length;
  let side: SideCode | null = posts.map((post) => post.side).find(Boolean) ?? null;
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
  const more = words[end]?.text === "," ? morePosts(words, end + 1, text) : [];
  for (const post of more) {
    post.side ??= side;
    side ??= post.side;
    end = post.to;
  }
  const all = [...posts, ...more];
  found.push({
    kind: "person",
    ...spanOf(words, nameFrom, nameFrom + length),
    value: {
      name: textOf(words, nameFrom, length, text),
      side,
      syllabic: false,
      posts: all.map(postValue),
      phrase: spanOf(words, from, end),
    },
    rule: posts.length > 0 ? "person: post, name" : "person: name",
  });
  for (const post of all) found.push({ kind: "post", ...spanOf(words, post.from, post.to), value: postValue(post), rule: "post" });
  return end;
}

const leadIns = new Set([
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
  "vietnam's",
]);

function morePosts(words: readonly Word[], at: number, text: string): PostPhrase[] {
  let index = at;
  while (leadIns.has(words[index]?.key ?? "") && index < at + 6) index += 1;
  const posts: PostPhrase[] = [];
  for (let rounds = 0; rounds < 3; rounds++) {
    const post = postAt(words, index, text);
    if (!post || (nameAt(words, post.to) > 0 && !countryAt(words, post.to))) break;
    posts.push(post);
    index = post.to;
    if (words[index]?.key !== "and") break;
    index += 1;
    if (words[index]?.key === "a" || words[index]?.key === "the") index += 1;
  }
  const closed = words[posts.at(-1)?.to ?? 0]?.text;
  return posts.length > 0 && (closed === "," || closed === "." || closed === ";" || closed === ")" || index > at + 1) ? posts : [];
}

/** The name that stands before ", [also] a …" at `at`. */
function nameBefore(words: readonly Word[], at: number): { from: number; length: number } | null {
  let index = at - 1;
  while (index > at - 7 && leadIns.has(words[index]?.key ?? "")) index -= 1;
  if (words[index]?.text !== ",") return null;
  for (let length = 5; length >= 1; length--) {
    const from = index - length;
    const before = words[from - 1];
    if (from < 0 || nameAt(words, from) !== length) continue;
    if (before?.capital && before.spoken && before.end + 1 === words[from]?.start) continue;
    if (countryAt(words, from) || isCourtesy(words[from] as Word)) return null;
    return length > 1 || words[index + 1]?.key === "also" || words[index + 1]?.key === "who" ? { from, length } : null;
  }
  return null;
}

/** "his visiting Lao counterpart[,] Thongsavanh Phomvihane" */
function counterpartAt(words: readonly Word[], at: number, text: string, found: Mention[]): number {
  let from = at - 1;
  while (from > at - 4 && words[from]?.spoken && !["his", "her", "the", "its", "their"].includes(words[from]?.key ?? "")) from -= 1;
  let side: SideCode | null = null;
  for (let index = from; index < at; index++) side ??= countryAt(words, index)?.code ?? null;
  let nameFrom = words[at + 1]?.text === "," ? at + 2 : at + 1;
  while (words[nameFrom] && isCourtesy(words[nameFrom] as Word)) nameFrom += 1;
  const withPost = postAt(words, nameFrom, text);
  if (withPost && nameAt(words, withPost.to) > 0) {
    withPost.side ??= side;
    return addPerson(
      words,
      { posts: [withPost], from: Math.max(from, 0), nameFrom: withPost.to, length: nameAt(words, withPost.to), text },
      found,
    );
  }
  const length = nameAt(words, nameFrom);
  if (length === 0 || countryAt(words, nameFrom)) return at + 1;
  found.push({
    kind: "person",
    ...spanOf(words, nameFrom, nameFrom + length),
    value: {
      name: textOf(words, nameFrom, length, text),
      side,
      syllabic: false,
      posts: [],
      phrase: spanOf(words, Math.max(from, 0), nameFrom + length),
    },
    rule: "person: counterpart",
  });
  return nameFrom + length;
}

/** "Mr Wong", "His Excellency Anwar Ibrahim", "Australian citizen Jane Roe". */
function bareNameAt(words: readonly Word[], at: number, text: string, found: Mention[]): number {
  const first = words[at];
  if (!first) return at;
  let index = at;
  if (first.capital && personWords.has(first.key)) return at;
  const courtesy = /^(?:mr|mrs|ms|dr|h\.e\.|madam|comrade|excellency|majesty|highness|sultan|sheikh)\.?$/.test(first.key) && first.capital;
  if (!courtesy && !personWords.has(first.key)) return at;
  while (words[index] && (isCourtesy(words[index] as Word) || index === at)) index += 1;
  const withPost = postAt(words, index, text);
  if (withPost && nameAt(words, withPost.to) > 0) return at;
  const length = nameAt(words, index);
  if (length === 0 || countryAt(words, index) || (!courtesy && length < 2)) return at;
  return addPerson(words, { posts: [], from: at, nameFrom: index, length, text }, found);
}

const does = new Set(
  "said told added met noted stressed pledged expressed co-chaired thanked congratulated urged arrived chaired agreed signed attended affirmed discussed visited received witnessed proposed suggested reaffirmed".split(
    " ",
  ),
);

/** A name with no post beside it, where its syllables or its verb show that it is one: "Tran Van An and Khamla Sisavath co-chaired …". */
function unnamedPostAt(words: readonly Word[], at: number, text: string, found: Mention[]): number {
  const first = words[at];
  const before = words[at - 1];
  if (!first?.capital || (before?.capital && before.spoken && before.end + 1 === first.start) || countryAt(words, at)) return at;
  const length = nameAt(words, at);
  if (
    length < 2 ||
    length > 5 ||
    words.slice(at, at + length).some((word, index) => countryAt(words, at + index) !== null || isPortfolio(word))
  )
    return at;
  const name = textOf(words, at, length, text);
  const shape = countryOfName(name);
  const after = words[at + length];
  const joined = after?.key === "and" ? nameAt(words, at + length + 1) : 0;
  const acting = does.has(after?.key ?? "") || (joined >= 2 && does.has(words[at + length + 1 + joined]?.key ?? ""));
  const afterKnown = before?.key === "and" && found.at(-1)?.kind === "person" && found.at(-1)?.end === words[at - 2]?.end;
  if (!(shape === "VN" && length >= 3 && !after?.capital) && !((acting || afterKnown) && length <= 4)) return at;
  return addPerson(words, { posts: [], from: at, nameFrom: at, length, text }, found);
}
