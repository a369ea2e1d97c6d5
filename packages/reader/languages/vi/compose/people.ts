import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import { firstFrom } from "../../../prepare/in-order.ts";
import { blockAt, isArticle } from "../../../prepare/page.ts";
import { keyOf, keysOf } from "../tokens.ts";
import { foreignSurnames } from "../words/names.ts";
import { fits } from "./people/fits.ts";
import { gatherPersons, type Person, postsOf } from "./people/persons.ts";

/** One person for each name in the article, with the posts that the text gives and the side they stand on. */
export const peopleComposer: Composer = {
  name: "people",
  compose(draft) {
    const persons = gatherPersons(draft).filter((person) =>
      person.mentions.some((mention) => !mention.value.syllabic || mention.value.name.includes(" ")),
    );
    const other = otherSide(draft);
    giveElectedPosts(draft, persons);
    giveLoosePosts(draft, persons, other);
    for (const person of persons) {
      const { side, reason } = sideOf(draft, person, other);
      person.read.side = side;
      person.read.posts = postsOf(person.posts, side);
      person.read.fields = {
        side: reason === null ? { certainty: "said", evidence: person.read.evidence } : { certainty: "inferred", evidence: [], reason },
      };
      if (reason !== null) person.read.confidence *= 0.95;
    }
    draft.people = persons
      .toSorted((a, b) => (a.read.evidence[0]?.start ?? 0) - (b.read.evidence[0]?.start ?? 0))
      .map((person) => person.read);
  },
};

/** The country that the article deals with beside the paper's own: the one named most. */
export function otherSide(draft: Draft): SideCode | null {
  const counts = new Map<SideCode, number>();
  for (const mention of draft.mentions) {
    if (mention.kind !== "place" || mention.value.country === null || mention.value.country === "VN") continue;
    const block = blockAt(draft.page, mention.start);
    if (block && isArticle(block)) counts.set(mention.value.country, (counts.get(mention.value.country) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Bodies that few countries have under this name: the article's own country among them, else the first. */
const foreignBodies: readonly (readonly [words: string, sides: readonly SideCode[]])[] = [
  ["chính hiệp", ["CN"]],
  ["hiệp thương chính trị", ["CN"]],
  ["nhân đại", ["CN"]],
  ["đại hội đại biểu nhân dân", ["CN"]],
  ["ủy viên trưởng", ["CN"]],
  ["chính phủ trung ương", ["CN"]],
  ["nghị viện nhân dân tối cao", ["KP"]],
  ["quốc hội nhân dân tối cao", ["KP"]],
  ["hội đồng quốc vụ", ["KP"]],
  ["hội đồng liên bang", ["RU", "DE", "AT", "CH", "AE"]],
  ["lok sabha", ["IN"]],
  ["rajya sabha", ["IN"]],
  ["khu tự trị dân tộc choang", ["CN"]],
  ["quốc vụ viện", ["CN", "KP"]],
  ["duma", ["RU"]],
  ["lào xây dựng đất nước", ["LA"]],
];

/** The country that the words around a name speak of: the last before it in its sentence, else in its paragraph. */
function countryNear(draft: Draft, { start }: { start: number }): SideCode | null {
  const block = blockAt(draft.page, start);
  if (!block) return null;
  let near: SideCode | null = null;
  for (let index = firstFrom(draft.mentions, block.start); index < draft.mentions.length; index++) {
    const mention = draft.mentions[index];
    if (!mention || mention.start >= start) break;
    const side =
      mention.kind === "place"
        ? mention.value.country
        : mention.kind === "body" || mention.kind === "post" || mention.kind === "person"
          ? mention.value.side
          : null;
    if (side !== null && side !== "VN") near = side;
  }
  return near;
}

/** "Đoàn đại biểu Trung Quốc tham dự có A, B": whose people a list names. */
function listedUnder(draft: Draft, { start }: { start: number }): SideCode | null {
  const sentence = draft.page.sentences.find((each) => each.start <= start && start < each.end);
  if (!sentence) return null;
  const lead = draft.page.text.slice(sentence.start, start);
  if (!/(?:phía|đoàn|quan chức|lãnh đạo|thành viên|đại biểu)(?![\p{L}])[^.;:]{0,90}?\s(?:có|gồm|bao gồm)(?![\p{L}])/iu.test(lead))
    return null;
  const opened = draft.mentions.find(
    (mention) =>
      mention.start >= sentence.start &&
      mention.start < sentence.start + 70 &&
      ((mention.kind === "place" && mention.value.country !== null) || (mention.kind === "body" && mention.value.side !== null)),
  );
  return opened?.kind === "place" ? opened.value.country : opened?.kind === "body" ? opened.value.side : null;
}

const foreignSurnameKeys = new Set(foreignSurnames.map(keyOf));
const headOf = /^[^.;]{0,4}\s?(?:\([^)]*\)\s)?(?:đã\s)?do\s(?:đồng chí\s|ông\s|bà\s|ngài\s)?$/iu;

/** "Đoàn đại biểu Đảng Cộng sản Trung Quốc do ông A …": its head is of its country. */
function sideOfDelegation(draft: Draft, { start }: { start: number }): SideCode | null {
  for (let index = firstFrom(draft.mentions, start) - 1; index >= 0; index--) {
    const mention = draft.mentions[index];
    if (!mention || start - mention.end > 60) return null;
    if (mention.kind === "body" && mention.value.side !== null && mention.rule === "bodies/delegation")
      return headOf.test(draft.page.text.slice(mention.end, start)) ? mention.value.side : null;
  }
  return null;
}

/** "ông B" without a post, and a post of his side that nobody named holds: the post is his. */
function giveLoosePosts(draft: Draft, persons: readonly Person[], other: SideCode | null): void {
  const postless = persons.filter((person) => person.posts.length === 0 && !person.mentions[0]?.value.syllabic);
  const [only, ...more] = postless;
  if (!only || more.length > 0) return;
  const side = sideOf(draft, only, other).side;
  const held = new Uint8Array(draft.page.text.length + 1);
  for (const mention of draft.mentions) if (mention.kind === "person") held.fill(1, mention.value.phrase.start, mention.value.phrase.end);
  const ofSide = persons.filter((person) => sideOf(draft, person, other).side === side);
  const loose = draft.mentions.filter((mention): mention is MentionOf<"post"> => {
    if (mention.kind !== "post" || held[mention.start] === 1 || mention.value.side !== side || side === null) return false;
    const block = blockAt(draft.page, mention.start);
    return (
      block !== null && isArticle(block) && !ofSide.some((person) => person.posts.some((post) => fits(mention.value.title, post.title)))
    );
  });
  const titles = new Set(loose.map((mention) => mention.value.title.toLowerCase()));
  const [first] = loose;
  if (titles.size === 1 && first) only.posts.push(first.value);
}

/** Between a person and the post they have come to. */
const elected =
  /^,?\s(?:(?:vừa|đã|mới|tiếp tục|lại|chính thức)\s)*(?:được\s(?:[^,.;]{2,40}\s)?(?:bầu|tái bầu|bầu lại|cử|tái cử|bổ nhiệm|tái bổ nhiệm|phê chuẩn|tín nhiệm)|trúng cử|đắc cử|tái đắc cử|tái cử|nhậm chức|đảm nhiệm|đảm nhận)(?:\s(?:làm|giữ|chức|chức vụ|cương vị|trọng trách|lại|tiếp tục|đảm nhiệm|vào|trên))*\s$/u;

/** "ông A vừa được bầu giữ chức Chủ tịch nước" */
function giveElectedPosts(draft: Draft, persons: readonly Person[]): void {
  const { mentions, page } = draft;
  for (const person of persons)
    for (const { value } of person.mentions) {
      let at = firstFrom(mentions, value.phrase.end);
      let found = mentions[at];
      while (found && found.kind !== "post" && found.start - value.phrase.end < 90) found = mentions[++at];
      if (found?.kind !== "post" || !elected.test(page.text.slice(value.phrase.end, found.start))) continue;
      person.posts.push(found.value);
    }
}

function sideOf(draft: Draft, person: Person, other: SideCode | null): { side: SideCode | null; reason: string | null } {
  const said = person.mentions.find((mention) => mention.value.side !== null)?.value.side;
  if (said) return { side: said, reason: null };
  if (person.posts.some((post) => post.international)) return { side: null, reason: "of an international body" };
  const bodies = person.posts
    .map((post) => {
      const said = `${post.title} ${post.organization ?? ""}`.toLowerCase();
      return foreignBodies.find(([words]) => said.includes(words))?.[1];
    })
    .find((codes) => codes);
  if (bodies) return { side: bodies.find((code) => code === other) ?? bodies[0] ?? null, reason: "a body of that country" };
  const first = person.mentions[0];
  const syllabic = first?.value.syllabic ?? false;
  const listed = first ? listedUnder(draft, first) : null;
  if (listed && (syllabic ? syllabicCountries.has(listed) : listed !== "VN")) return { side: listed, reason: "listed under that country" };
  if (syllabic) {
    const led = first ? sideOfDelegation(draft, first.value.phrase) : null;
    if (led && syllabicCountries.has(led)) return { side: led, reason: "the head of that country's delegation" };
    if (other && syllabicCountries.has(other) && foreignSurnameKeys.has(keysOf(person.read.name)[0] ?? ""))
      return { side: other, reason: "no Vietnamese surname, and the other country of the article" };
  }
  if (syllabic) return { side: "VN", reason: "a Vietnamese name, and no other country beside it" };
  const near = person.mentions.map((mention) => countryNear(draft, mention)).find((code) => code !== null);
  return {
    side: near ?? other,
    reason: near ? "a foreign name, and the country spoken of before it" : "a foreign name, and the other country of the article",
  };
}

/** Where names are written in syllables as Vietnamese ones are. */
const syllabicCountries = new Set(["VN", "CN", "KR", "KP", "TW", "SG", "HK"]);
