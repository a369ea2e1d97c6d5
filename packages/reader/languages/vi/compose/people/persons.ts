import type { PersonRead, PostRead, SideCode } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { remembered } from "../../../../find/remembered.ts";
import type { MentionOf, MentionValues } from "../../../../mention.ts";
import type { Block } from "../../../../prepare/blocks.ts";
import { blockAt, isArticle } from "../../../../prepare/page.ts";
import { heads } from "../../find/people/lexicon.ts";
import { keysOf, wordsIn } from "../../tokens.ts";

/** A person in the making: every mention of one name. */
export interface Person {
  read: PersonRead;
  mentions: MentionOf<"person">[];
  /** The sides that the mentions give. */
  sides: Set<SideCode>;
  posts: MentionValues["post"][];
}

/** The letters of a name without marks, hyphens and spaces: how two spellings are compared. */
const plain = remembered((name) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/đ/gu, "d")
    .replace(/[^\p{L}]/gu, ""),
);

const plainWords = remembered((name): readonly string[] =>
  name
    .split(/[\s-]+/u)
    .map(plain)
    .filter(Boolean),
);

/** Gathers the mentions of the article, fullest and earliest in the body first, into persons. */
export function gatherPersons(draft: Draft): Person[] {
  const found = draft.mentions
    .filter((mention): mention is MentionOf<"person"> => mention.kind === "person")
    .map((mention) => ({ mention, block: blockAt(draft.page, mention.start) }))
    .filter((each): each is { mention: MentionOf<"person">; block: Block } => each.block !== null && isArticle(each.block));
  const inBody = ({ block }: { block: Block }) => (block.kind === "title" || block.kind === "caption" ? 1 : 0);
  // A name in full before its short forms, so that "Putin" finds "Vladimir Putin".
  const ordered = found.toSorted(
    (a, b) => Number(isShort(a.mention)) - Number(isShort(b.mention)) || inBody(a) - inBody(b) || a.mention.start - b.mention.start,
  );
  const persons: Person[] = [];
  for (const { mention } of ordered) {
    const known = persons.find((person) => isSame(person, mention));
    if (known) join(known, mention);
    else persons.push(start(mention));
  }
  for (const person of persons) person.mentions.sort((a, b) => a.start - b.start);
  return persons;
}

const isShort = (mention: MentionOf<"person">) => keysOf(mention.value.name).length === 1;

function start(mention: MentionOf<"person">): Person {
  const { name, alias, phrase, side } = mention.value;
  return {
    read: {
      name,
      ...(alias && { aliases: [alias] }),
      side: null,
      posts: [],
      evidence: [phrase],
      confidence: mention.value.posts.length > 0 ? 0.9 : 0.7,
      rule: mention.rule,
    },
    mentions: [mention],
    sides: new Set(side === null ? [] : [side]),
    posts: [...mention.value.posts],
  };
}

function join(person: Person, mention: MentionOf<"person">): void {
  person.mentions.push(mention);
  person.posts.push(...mention.value.posts);
  const { name, alias, side } = mention.value;
  if (side !== null) person.sides.add(side);
  const spellings = [person.read.name, ...(person.read.aliases ?? [])];
  const isSpelling = (other: string) =>
    plainWords(other).length >= 2 &&
    !spellings.some(
      (known) => known === other || (plainWords(known).join(" ").includes(plainWords(other).join(" ")) && isPart(known, other)),
    );
  for (const other of [name, alias]) if (other && isSpelling(other)) person.read.aliases = [...(person.read.aliases ?? []), other];
}

/** The words of one name are, as written, among those of the other. */
const isPart = (full: string, part: string) => part.split(/\s+/u).every((word) => full.split(/\s+/u).includes(word));

function isSame(person: Person, { value }: MentionOf<"person">): boolean {
  const { name, aliases } = person.read;
  if (name === value.name || aliases?.includes(value.name)) return true;
  if (!sidesAgree(person, value)) return false;
  const other = spelled(value.name);
  return isSpelling(person, name, { value, other }) || aliases?.some((alias) => isSpelling(person, alias, { value, other })) === true;
}

/** A name as it is compared: its letters, its words. */
const spelled = remembered((name) => ({ letters: plain(name), words: plainWords(name) }));
type Spelled = ReturnType<typeof spelled>;

function isSpelling(person: Person, name: string, { value, other }: { value: MentionValues["person"]; other: Spelled }): boolean {
  const own = spelled(name);
  const syllabic = person.mentions[0]?.value.syllabic === true;
  if (own.letters === other.letters) return !syllabic || sharesPost(person, value);
  if (syllabic || value.syllabic) return false;
  const [full, part] = [own.words, other.words];
  if (part.length < full.length && part.every((word) => full.includes(word))) return true;
  // "Michael R. Pompeo" and "Michael Richard Pompeo"
  if (part.length === full.length && part.length > 1 && part.every((word, index) => isInitialOf(word, full[index] ?? ""))) return true;
  if (alike(full, part) && holdsTheSame(person, value)) return true;
  return part.length === full.length && own.letters.length >= 6 && isWithin(2, own.letters, other.letters) && sharesPost(person, value);
}

const isInitialOf = (a: string, b: string) => a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

/** Two spellings of a foreign name: as long as each other or one word apart, most words near each other or with the same consonants. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || long.length - short.length > 1) return false;
  for (let offset = 0; offset <= long.length - short.length; offset++) {
    const close = short.filter((word, index) => isNearWord(word, long[index + offset] ?? "")).length;
    if (close >= short.length - (short.length > 2 ? 1 : 0)) return true;
  }
  return false;
}

const isNearWord = (a: string, b: string) => a[0] === b[0] && isWithin(Math.max(2, Math.floor(a.length / 3)), a, b);

/** Both have the same full post of the same country ("Chủ tịch Quốc hội" of one country is one man), and not a plain one. */
function holdsTheSame(person: Person, value: MentionValues["person"]): boolean {
  const side = value.side ?? person.mentions.find((mention) => mention.value.side !== null)?.value.side;
  return (
    !!side &&
    value.posts.some(
      (post) =>
        !post.former && person.posts.some((other) => !other.former && keysOf(other.title).join(" ") === keysOf(post.title).join(" ")),
    )
  );
}

function sidesAgree({ sides }: Person, { side }: MentionValues["person"]): boolean {
  return sides.size + (side === null || sides.has(side) ? 0 : 1) <= 1;
}

/** Two spellings with posts of their own are one person only where the posts are alike. */
function sharesPost(person: Person, value: MentionValues["person"]): boolean {
  if (value.posts.length === 0 || person.posts.length === 0) return true;
  return value.posts.some((post) =>
    person.posts.some((other) => isBeginning(postHead(post), postHead(other)) || isBeginning(postHead(other), postHead(post))),
  );
}

const isBeginning = (part: string, whole: string) => whole === part || whole.startsWith(`${part} `);

const postHead = (post: MentionValues["post"]) =>
  keysOf(post.title)
    .filter((key) => key !== "bộ")
    .slice(0, 3)
    .join(" ");

/** Rows of the table of letters put in, left out and changed, used again and again; no name is longer. */
const rows = [new Uint8Array(256), new Uint8Array(256)] as const;

/** Whether the one becomes the other by at most so many letters put in, left out or changed. */
function isWithin(most: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > 250) return false;
  let [row, next] = rows;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const steps = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, changed);
      next[j] = steps;
      if (steps < least) least = steps;
    }
    if (least > most) return false;
    [row, next] = [next, row];
  }
  return (row[b.length] ?? 0) <= most;
}

/** The posts of a person, each once, in the fullest of its forms. */
export function postsOf(posts: readonly MentionValues["post"][], side: SideCode | null): PostRead[] {
  const kept: MentionValues["post"][] = [];
  for (const post of posts) {
    const index = kept.findIndex((other) => samePost(other, post));
    const other = kept[index];
    if (!other) kept.push({ ...post });
    else {
      const spelt = abbreviated.test(other.title) && !abbreviated.test(post.title);
      const fuller = spelt ? post : isBare(other) && !isBare(post) && keysOf(post.title).length > keysOf(other.title).length ? post : other;
      kept[index] = { ...fuller, organization: (spelt ? null : other.organization) ?? post.organization, side: other.side ?? post.side };
    }
  }
  return kept.map(({ international: _, run: __, ...post }) => ({ ...post, side: _ ? null : (post.side ?? side) }));
}

/** "Chủ tịch QH", where the article has it in full as well. */
const abbreviated = /(?<!\p{L})(?:QH|CP|TƯ|TW|T\.Ư)(?!\p{L})/u;

/** Only a head: "Bộ trưởng", "Phó Thủ tướng". */
const isBare = ({ title }: MentionValues["post"]) => {
  const words = wordsIn(title);
  return heads.longestAt(words, 0)?.length === words.length;
};

/** Short names of bodies, with what they are short for. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/Hội nghị Hiệp thương Chính trị(?: Nhân dân)?(?: toàn quốc)?/iu, "Chính hiệp"],
  [/Đại hội đại biểu Nhân dân(?: toàn quốc)?/iu, "Nhân đại"],
  [/UBND/u, "Ủy ban Nhân dân"],
  [/VPCP/u, "Văn phòng Chính phủ"],
  [/VPQH/u, "Văn phòng Quốc hội"],
  [/(?<!\p{L})QH(?!\p{L})/u, "Quốc hội"],
  [/HĐND/u, "Hội đồng Nhân dân"],
  [/LHQ/u, "Liên hợp quốc"],
  [/\b(?:BCH|BCHTW)\b/u, "Ban Chấp hành"],
];
const plainForm = remembered((title) => shortForms.reduce((words, [form, name]) => words.replace(form, name), title));

/** "Bộ trưởng" and "Bộ trưởng Ngoại giao", "Bí thư Trung ương" and "Bí thư Trung ương Đảng", "Bộ trưởng Bộ Y tế" and "Bộ trưởng Y tế". */
function samePost(a: MentionValues["post"], b: MentionValues["post"]): boolean {
  if (!!a.former !== !!b.former) return false;
  const words = (post: MentionValues["post"]) =>
    keysOf(plainForm(post.title)).filter((key, index) => index < 2 || (key !== "bộ" && key !== "của"));
  const [short, long] = [words(a), words(b)].toSorted((x, y) => x.length - y.length);
  return !!short && !!long && short.every((word, index) => long[index] === word);
}
