import type { PostRead, SideCode, Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { MentionOf } from "../../../../mention.ts";
import { blockAt, isArticle, type Page } from "../../../../prepare/page.ts";
import { countryOfName, isFamilyName, keysOfName, plain } from "../../find/people/name-shape.ts";
import { type Word, wordsOf } from "../../tokens.ts";
import { speechVerbs } from "../../words/undertakings.ts";

/** One person of the document, however often and however shortly named. */
export interface Person {
  name: string;
  keys: string[];
  aliases: string[];
  side: SideCode | null;
  /** How the side was told: by a word beside a name or post, or by something less. */
  told: "said" | "guessed";
  posts: PostRead[];
  evidence: Span;
  rule: string;
  /** Every place where the person is named. */
  at: Span[];
  inBody: boolean;
}

type Named = MentionOf<"person">;
const cache = new WeakMap<Page, Person[]>();
const notNames = new Set([
  "he",
  "she",
  "will",
  "may",
  "so",
  "do",
  "an",
  "song",
  "long",
  "long-term",
  "man",
  "hung",
  "may",
  "sun",
  "bin",
  "may",
  "mark",
  "park",
  "young",
  "king",
  "home",
  "state",
  "may",
  "bay",
  "so",
  "new",
  "us",
  "as",
  "in",
  "on",
  "at",
  "to",
]);

export function personsOf(draft: Draft): Person[] {
  let persons = cache.get(draft.page);
  if (!persons) {
    persons = gather(draft);
    cache.set(draft.page, persons);
  }
  return persons;
}

function gather({ page, mentions }: Draft): Person[] {
  const named = mentions
    .filter((mention): mention is Named => mention.kind === "person")
    .filter(({ start }) => {
      const block = blockAt(page, start);
      return block !== null && isArticle(block);
    });
  const inTitle = ({ start }: Named) => blockAt(page, start)?.kind === "title";
  // The body names people best; the title and captions only add to what it says.
  const order = [
    ...named.filter((each) => blockAt(page, each.start)?.kind === "paragraph"),
    ...named.filter((each) => blockAt(page, each.start)?.kind !== "paragraph"),
  ];
  const persons: Person[] = [];
  const whose = new Map<Named, Person>();
  for (const mention of order) {
    const keys = keysOfName(mention.value.name);
    if (keys.length === 0) continue;
    const known = persons.find((person) => same(person, mention, keys));
    if (known) join(known, mention, keys);
    else persons.push(made(mention, keys, !inTitle(mention)));
    whose.set(mention, known ?? (persons.at(-1) as Person));
    if (!inTitle(mention)) (whose.get(mention) as Person).inBody = true;
  }
  namedShortly(page, persons);
  twoOfOnePost(page, persons);
  for (const mention of named) if (mention.rule === "person: counterpart") takeOverPost(mention, persons, whose.get(mention));
  return persons;
}

function made({ value, start, end, rule }: Named, keys: string[], inBody: boolean): Person {
  return {
    name: value.name,
    keys,
    aliases: [],
    side: value.side,
    told: value.side ? "said" : "guessed",
    posts: value.posts.map((post) => ({ ...post })),
    evidence: value.phrase,
    rule,
    at: [{ start, end }],
    inBody,
  };
}

/** The same name, a part of it, or the same last name with the same post. */
function same(person: Person, { value }: Named, keys: string[]): boolean {
  if (person.side && value.side && person.side !== value.side) return false;
  const [few, many] = keys.length <= person.keys.length ? [keys, person.keys] : [person.keys, keys];
  const fullName = keys.length <= person.keys.length ? person.name : value.name;
  if (few.every((key) => many.includes(key))) return few.length > 1 || many.length === 1 || !isFamilyName(few[0] ?? "", fullName);
  const lastName = keys.at(-1) === person.keys.at(-1) && keys.length > 1 && person.keys.length > 1;
  const post = value.posts.some((one) => person.posts.some((other) => headOf(one.title) === headOf(other.title)));
  if (lastName && post) return true;
  return (
    keys.length > 1 &&
    keys.length === person.keys.length &&
    keys.filter((key, index) => near(key, person.keys[index] ?? "")).length === keys.length
  );
}

/** One letter apart, in a word long enough: two spellings of one name. */
function near(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

const headOf = (title: string) => plain(title).split(" ").slice(-1)[0] ?? "";

function join(person: Person, { value, start, end }: Named, keys: string[]): void {
  person.at.push({ start, end });
  if (value.side && !person.side) {
    person.side = value.side;
    person.told = "said";
  }
  if (keys.length > 1 && keys.join(" ") !== person.keys.join(" ")) {
    if (person.keys.length === 1) {
      person.name = value.name;
      person.keys = keys;
    } else if (!person.aliases.includes(value.name)) person.aliases.push(value.name);
  }
  if (person.posts.length === 0 && value.posts.length > 0) person.evidence = value.phrase;
  for (const post of value.posts) addPost(person, post);
}

const common = new Set(["of", "the", "and", "for", "affairs", "minister", "ministry"]);

/** Adds a post unless it is there; of two forms of one post the fuller one stays. */
function addPost(person: Person, post: PostRead): void {
  const words = (each: PostRead) =>
    plain(`${each.title} ${each.organization ?? ""}`)
      .split(/[\s,]+/)
      .map((word) => (word === "defense" ? "defence" : word === "premier" ? "prime" : word))
      .filter((word) => !common.has(word));
  const rank = (each: PostRead) =>
    plain(each.title)
      .split(" ")
      .filter((word) => /^(?:deputy|vice|assistant|acting|permanent|former)$/.test(word))
      .join(" ");
  const mine = words(post);
  for (const [index, other] of person.posts.entries()) {
    const theirs = words(other);
    if (rank(other) !== rank(post) || !!other.former !== !!post.former) continue;
    if (mine.every((word) => theirs.includes(word))) return;
    if (theirs.every((word) => mine.includes(word))) {
      person.posts[index] = { ...post };
      return;
    }
  }
  person.posts.push({ ...post });
}

const pairOf =
  /\b(?:[Tt]he two|[Tt]heir|[Bb]oth) (Prime Minister|President|Foreign Minister|Defence Minister|Defense Minister|Deputy Prime Minister|Vice President|General Secretar|Chairm|Minister)(?:s|ies|en)\b/u;

/** "the two Prime Ministers", where two people are named without a post: each is one. */
function twoOfOnePost(page: Page, persons: readonly Person[]): void {
  const bare = persons.filter(
    ({ posts, keys, inBody, rule }) => posts.length === 0 && keys.length > 1 && inBody && rule !== "person: counterpart",
  );
  const found = bare.length === 2 ? pairOf.exec(page.text) : null;
  if (!found?.[1]) return;
  const title = found[1].replace(/Secretar$/, "Secretary").replace(/Chairm$/, "Chairman");
  for (const person of bare)
    person.posts.push({
      title,
      organization: null,
      side: person.side,
      evidence: [{ start: found.index, end: found.index + found[0].length }],
    });
}

/** "his Lao counterpart X" holds the post of the person spoken of before; a post named by its body is that body's alone. */
function takeOverPost(mention: Named, persons: readonly Person[], person: Person | undefined): void {
  if (!person || person.posts.length > 0) return;
  let model: Person | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of persons) {
    if (other === person || other.posts.length === 0) continue;
    for (const { start } of other.at) {
      const away = start < mention.start ? mention.start - start : (start - mention.start) * 20;
      if (away < nearest) {
        nearest = away;
        model = other;
      }
    }
  }
  if (model)
    person.posts = model.posts
      .filter((post) => !post.organization && !post.former)
      .map(({ title }) => ({ title, organization: null, side: person.side }));
}

/** Finds people where only a part of their name stands: "Keola", "Khamla". */
function namedShortly(page: Page, persons: Person[]): void {
  const short = new Map<string, Person>();
  for (const person of persons)
    for (const key of person.keys)
      if (key.length > 1 && !(person.keys.length > 1 && isFamilyName(key, person.name))) short.set(key, short.get(key) ?? person);
  const taken = persons.flatMap(({ at }) => at).sort((a, b) => a.start - b.start);
  let next = 0;
  const words = wordsOf(page);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    while (taken[next] && (taken[next]?.end ?? 0) <= word.start) next += 1;
    const known = taken[next];
    if (known && known.start <= word.start) continue;
    const person = word.capital ? short.get(plain(word.text)) : undefined;
    if (!person || isAcronym(word)) continue;
    if (notNames.has(word.key) && !speechVerbs.has(words[index + 1]?.key ?? "")) continue;
    if (word.key === "he" || word.key === "she") continue;
    // The full name again, without its post.
    let last = index;
    while (
      words[last + 1]?.capital &&
      (words[last + 1]?.start ?? 0) <= (words[last]?.end ?? 0) + 1 &&
      person.keys.includes(plain(words[last + 1]?.text ?? ""))
    )
      last += 1;
    const whole = last > index && last - index + 1 >= person.keys.length - 1 && !(words[last + 1]?.capital && words[last + 1]?.spoken);
    if (whole || standsAlone(word, page.text)) {
      const block = blockAt(page, word.start);
      if (block && isArticle(block)) {
        person.at.push({ start: word.start, end: words[last]?.end ?? word.end });
        index = last;
        if (block.kind !== "title") person.inBody = true;
      }
    }
  }
  for (const person of persons) person.at.sort((a, b) => a.start - b.start);
}

const isAcronym = ({ text }: Word) => text.length > 1 && text === text.toUpperCase();

/** Not within a longer name: "Minh" alone, but not in "Ho Chi Minh City". */
function standsAlone(word: Word, text: string): boolean {
  const after = text.slice(word.end, word.end + 30);
  if (/^\s\p{Lu}\p{Ll}+/u.test(after) && !/^\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(after)) return false;
  const before = text.slice(Math.max(0, word.start - 30), word.start);
  return (
    !/\p{Lu}\p{Ll}+\s$/u.test(before) ||
    /(?:^|[.!?”"\n]\s*)\p{Lu}\p{Ll}+\s$/u.test(before) ||
    /(?:Mr|Ms|Mrs|Dr|President|Minister|Secretary|Chairman|Premier|King)\s$/.test(before)
  );
}

/** The side of a person whose words do not say it, by the shape of the name. */
export function guessByName(person: Person): SideCode | null {
  return person.keys.length > 1 ? countryOfName(person.name) : null;
}
