/** Persons with their posts. Long, because where a name begins and whose the posts around it are is decided from the same few words. */
import type { SideCode } from "@bilateral/records";
import type { Finder } from "../../../language.ts";
import type { Mention, MentionOf, MentionValues } from "../../../mention.ts";
import { oneSpaced } from "../../../prepare/spaces.ts";
import { type Word, wordsOf } from "../tokens.ts";
import {
  bodyTerms,
  countryAt,
  former,
  hallNames,
  heads,
  honorificPhrases,
  occupationPhrases,
  openers,
  placeNames,
} from "./people/lexicon.ts";
import { introducedNameAt, type Name, nameAt } from "./people/name.ts";
import { type PostAt, postAt } from "./people/post.ts";

/** Tổng Bí thư, Chủ tịch nước Lào Bun-nhăng Vo-la-chít · ông An Văn Bình, nguyên Giám đốc Sở Y tế · Thủ hiến kiêm Thị trưởng bang Bremen */
export const people: Finder = {
  name: "people",
  find(page) {
    const words = wordsOf(page);
    const mentions: Mention[] = [];
    let at = 0;
    let last: Group | null = null;
    while (at < words.length) {
      const group: Group | null = counterpartAt(words, at, last) ?? groupAt(words, at);
      if (!group) {
        at += otherLength(words, at);
        continue;
      }
      mentions.push(...mentionsOf(page.text, words, group));
      at = group.to;
      if (group.names.length > 0) last = group;
    }
    return mentions;
  },
};

/** Over a country, a town or a hall, so that "Quốc vương" is not read in "Trung Quốc Vương Nghị", nor "Chủ tịch" in "Phủ Chủ tịch". */
function otherLength(words: readonly Word[], at: number): number {
  const hall = hallNames.longestAt(words, at);
  const body = openers.longestAt(words, at);
  return Math.max(
    1,
    countryAt(words, at)?.length ?? 0,
    placeNames.longestAt(words, at)?.length ?? 0,
    hall?.length ?? 0,
    (body?.length ?? 0) > 1 ? (body?.length ?? 0) : 0,
  );
}

interface Group {
  from: number;
  to: number;
  posts: PostAt[];
  /** Named persons who hold all these posts (more than one after "hai Phó Chủ tịch là …"). */
  names: { name: Name; alias: Name | null; later: PostAt[] }[];
  /** Of the country said beside the name: "kiến trúc sư người Pháp A", "người đồng cấp Lào B". */
  side?: SideCode;
  /** Holds the posts of the one named before. */
  counterpart?: boolean;
}

/** "người đồng cấp (nước chủ nhà) Lào, ông B": holds the post of the one named before, in another country. */
function counterpartAt(words: readonly Word[], at: number, last: Group | null): Group | null {
  if (words[at]?.key !== "người" || words[at + 1]?.key !== "đồng" || words[at + 2]?.key !== "cấp") return null;
  let next = at + 3;
  if (words[next]?.key === "nước" && words[next + 1]?.key === "chủ" && words[next + 2]?.key === "nhà") next += 3;
  const country = countryAt(words, words[next]?.key === "nước" ? next + 1 : next);
  if (country) next = (words[next]?.key === "nước" ? next + 1 : next) + country.length;
  const name = nameAt(words, titlesEnd(words, next, true));
  if (!name) return null;
  const posts = (last?.posts.length ? last.posts : (last?.names.at(-1)?.later ?? [])).filter((post) => !post.former);
  return {
    from: at,
    to: name.to,
    posts,
    names: [{ name, alias: null, later: [] }],
    counterpart: true,
    ...(country && { side: country.code }),
  };
}

const kin = new Set(["anh", "chị", "em", "cô", "chú", "bác", "cụ"]);
/** "Hoàng Anh Gia Lai": a syllable of a name, not "anh". */
function isInsideName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.capital === true && kin.has(words[at]?.key ?? "") && before?.capital === true && before.spoken;
}

function groupAt(words: readonly Word[], at: number): Group | null {
  const word = words[at];
  if (!word) return null;
  const honorific = isInsideName(words, at) ? null : honorificPhrases.longestAt(words, at);
  if (honorific && (placeNames.longestAt(words, at)?.length ?? 0) > honorific.length) return null;
  const listedName = listedNameAt(words, at);
  if (listedName) return listedName;
  const mayBePost = former.has(word) || word.key === "đồng" || heads.longestAt(words, at) !== null;
  if (!mayBePost && !honorific && !occupationPhrases.longestAt(words, at)) return null;
  const posts = mayBePost ? postsAt(words, at) : [];
  let to = posts.at(-1)?.to ?? at;
  const names: Group["names"] = [];
  // "… (ABC) Lê Văn Ba": over a short form or another name of the body.
  const bracket = posts.length > 0 ? afterBracket(words, to) : to;
  if (bracket > to && nameAt(words, titlesEnd(words, bracket, true))) to = bracket;
  const charged = posts.length > 0 ? chargeEnd(words, overHost(words, overTerm(words, to, posts)), posts) : to;
  let next = titlesEnd(words, charged, posts.length > 0);
  if (posts.length > 0 && words[next]?.key === "là" && plural(words, at)) next = titlesEnd(words, next + 1, false);
  const occupied = posts.length === 0 ? countryOfOccupation(words, at, next) : null;
  if (occupied) next = occupied.to;
  // "Phó Chủ tịch Hội A, Lê Văn Ba, cho biết"
  const apart = posts.length > 0 && next === to && words[to]?.text === "," && isApposition(words, to + 1, posts);
  if (apart) next = to + 1;
  let name =
    posts.length > 0 || next > at
      ? (nameAt(words, next) ?? ((next > charged && !occupied) || isAbroad(posts) ? introducedNameAt(words, next) : null))
      : null;
  if (name && isOfAnotherCountry(posts, name) && words[to]?.text === ",") name = null;
  // "với Thủ tướng Úc, Chủ tịch Quốc hội Lê Văn Ba": the posts after the country are of another, who is named.
  if (name && posts.length > 1 && isOfAnotherCountry(posts, name)) {
    const last = posts.findLastIndex((post) => postAt(words, post.from)?.side != null);
    const others = posts.slice(0, last + 1);
    const end = others.at(-1);
    if (end && last < posts.length - 1 && words[end.to]?.text === ",") return { from: at, to: end.to, posts: others, names };
  }
  const several = posts.length > 0 && plural(words, at);
  while (name) {
    const alias = aliasAt(words, name.to);
    to = alias ? alias.to + 1 : afterBracket(words, name.to);
    const later = several ? [] : laterPostsAt(words, to, posts);
    to = later.at(-1)?.to ?? to;
    names.push({ name, alias, later });
    name = several && (words[to]?.key === "và" || words[to]?.text === ",") ? nameAt(words, titlesEnd(words, to + 1, false)) : null;
  }
  if (names.length === 0) {
    const kept = posts.filter((post) => !post.head.weak && words[post.titleFrom]?.capital);
    return kept.length > 0 ? { from: at, to: posts.at(-1)?.to ?? to, posts: kept, names } : null;
  }
  return { from: at, to, posts, names, ...(occupied && { side: occupied.code }) };
}

/** A whole name between commas, or before a verb, with no honorific: nothing that goes on with a list. */
function isApposition(words: readonly Word[], at: number, posts: readonly PostAt[]): boolean {
  const name = nameAt(words, at);
  const last = posts.at(-1);
  if (!name || name.to - name.from < 2 || !last?.named || placeNames.longestAt(words, at) || countryAt(words, at)) return false;
  const after = words[name.to];
  return /^[,;.)]$/u.test(after?.text ?? "") || (after?.spoken === true && !after.capital && after.key !== "và");
}

/** "Tỉnh trưởng tỉnh Khăm Muộn Đay Xụ Đa Phon": after a post of a country whose names only this paper writes in its syllables. */
const isAbroad = (posts: readonly PostAt[]) => posts.some((post) => post.named && /^(?:LA|KH|TH|MM)$/u.test(post.side ?? ""));

/** "Bộ trưởng Ngoại giao nước chủ nhà …", "Tổng thống nước này …" */
function overHost(words: readonly Word[], at: number): number {
  if (words[at]?.key !== "nước") return at;
  if (words[at + 1]?.key === "chủ" && words[at + 2]?.key === "nhà") return at + 3;
  return words[at + 1]?.key === "này" || words[at + 1]?.key === "bạn" ? at + 2 : at;
}

/** "Tổng thống đắc cử Mỹ …": how the holder has the post, and the country after it. */
function overTerm(words: readonly Word[], at: number, posts: readonly PostAt[]): number {
  const term = `${words[at]?.key} ${words[at + 1]?.key}`;
  if (!/^(?:đắc cử|đương nhiệm|mãn nhiệm|lâm thời)$/u.test(term)) return at;
  const country = countryAt(words, at + 2);
  if (!country || !nameAt(words, at + 2 + country.length)) return at + 2;
  for (const post of posts) if (!post.international) post.side ??= country.code;
  return at + 2 + country.length;
}

/** "Thứ trưởng Ngoại giao (phụ trách châu Á) …", "Bộ trưởng cao cấp phụ trách an ninh Singapore …": over what the holder is in charge of. */
function chargeEnd(words: readonly Word[], at: number, posts: readonly PostAt[]): number {
  if (words[at + 1]?.key !== "trách" || !/^(?:phụ|đặc)$/u.test(words[at]?.key ?? "")) return at;
  for (let next = at + 2; next < at + 16; next++) {
    const word = words[next];
    if (!word?.spoken && word?.text !== "-" && word?.text !== "–" && word?.text !== ",") return at;
    const country = countryAt(words, next);
    const known = Math.max(
      country?.length ?? 0,
      bodyTerms.longestAt(words, next)?.length ?? 0,
      placeNames.longestAt(words, next)?.length ?? 0,
    );
    if (known > 0) {
      if (country) for (const post of posts) if (!post.international) post.side ??= country.code;
      next += known - 1;
      continue;
    }
    const name = word.capital ? nameAt(words, next) : null;
    if (name && name.to - name.from >= 2) return next;
  }
  return at;
}

/** "kiến trúc sư người Pháp …", "học giả Nhật Bản …" */
function countryOfOccupation(words: readonly Word[], at: number, next: number): { to: number; code: SideCode } | null {
  const occupation = occupationPhrases.longestAt(words, at);
  const from = occupation ? at + occupation.length : next;
  if (!occupation || from !== Math.max(next, from)) return null;
  const country = countryAt(words, words[from]?.key === "người" ? from + 1 : from);
  if (!country) return null;
  const to = titlesEnd(words, from + Number(words[from]?.key === "người") + country.length, false);
  return nameAt(words, to) ? { to, code: country.code } : null;
}

/** Where names are written in syllables as Vietnamese ones are. */
const syllabicCountries = new Set(["VN", "CN", "KR", "KP", "TW", "SG", "HK"]);

/** "của Chủ tịch Quốc hội Myanmar, ông Lê Văn Ba …": the Vietnamese name after the comma is not the holder's. */
function isOfAnotherCountry(posts: readonly PostAt[], name: Name): boolean {
  return name.syllabic && posts.some((post) => post.side !== null && !syllabicCountries.has(post.side));
}

/** "có các đồng chí: Lê Văn Ba - Bí thư …; Khăm Xay, Tỉnh trưởng …": in a list a name may stand without an honorific, its posts after it. */
function listedNameAt(words: readonly Word[], at: number): Group | null {
  const before = words[at - 1]?.text;
  if ((before !== ":" && before !== ";") || !words[at]?.capital) return null;
  const name = nameAt(words, at);
  if (!name || name.to - name.from < 2) return null;
  const later = laterPostsAt(words, name.to, []);
  return later.length > 0 ? { from: at, to: later.at(-1)?.to ?? name.to, posts: [], names: [{ name, alias: null, later }] } : null;
}

/** A run of posts of one person; a country said once is the country of all. */
function postsAt(words: readonly Word[], at: number): PostAt[] {
  const posts: PostAt[] = [];
  let next = at;
  while (posts.length < 8) {
    const post = postAt(words, next);
    if (!post) break;
    if (posts.some((other) => !heldTogether(words, other, post))) break;
    posts.push(post);
    // "(Chủ tịch Thượng viện) kiêm …": another name of the post before it goes on.
    const bracket = afterBracket(words, post.to);
    const end = bracket > post.to && words[bracket]?.key === "kiêm" ? bracket : post.to;
    const joint = words[end];
    if (!joint) break;
    // "Chủ tịch Hạ viện, đồng thời là Chủ tịch Nhóm …"
    const besides = end + Number(joint.text === ",");
    if (
      words[besides]?.key === "đồng" &&
      words[besides + 1]?.key === "thời" &&
      words[besides + 2]?.key === "là" &&
      heads.longestAt(words, besides + 3)
    ) {
      next = besides + 3;
      continue;
    }
    const kiem =
      joint.text === "," && words[end + 1]?.key === "kiêm"
        ? 2
        : joint.key === "kiêm" || joint.text === "," || joint.text === "-" || joint.text === "–"
          ? 1
          : 0;
    if (heads.longestAt(words, post.to)) next = post.to;
    else if (kiem === 0) break;
    else next = end + kiem;
  }
  const side = posts.find((post) => post.side !== null)?.side ?? null;
  const last = posts.at(-1);
  for (const post of posts) if (!post.international) post.side ??= side;
  if (last?.international && side === null) for (const post of posts) post.international = true;
  return posts;
}

/** Whether one person may hold both: not a chair and its deputy, not a prime minister and a minister, not posts of two sides. */
const ofBusiness = /^(?:tập|công|quỹ|ngân|hiệp|hội|tổng)$/u;

function heldTogether(words: readonly Word[], first: PostAt, second: PostAt): boolean {
  if (second.head.key === `phó ${first.head.key}` && !first.former) return false;
  if (first.head.highest && !first.former && !second.head.besideHighest) return false;
  if (second.head.highest && first.organizationFrom !== null && ofBusiness.test(words[first.organizationFrom]?.key ?? "")) return false;
  return first.side === null || second.side === null || first.side === second.side;
}

/** The end of what may stand between a post and a name: ", ông", "Đại tướng", "Ngài", "GS.TS.". */
function titlesEnd(words: readonly Word[], at: number, afterPost: boolean): number {
  let end = at;
  const dashed =
    words[at]?.spoken === false && /^[-–—]$/u.test(words[at]?.text ?? "") && honorificPhrases.longestAt(words, at + 1) !== null;
  const start = afterPost && (words[at]?.text === "," || dashed) ? at + 1 : at;
  let next = start;
  while (true) {
    const found = honorificPhrases.longestAt(words, next);
    if (!found) break;
    next += found.length;
    if (words[next]?.text === "," && honorificPhrases.longestAt(words, next + 1)) next++;
    if (words[next]?.text === "." && words[next]?.glued) next++;
    end = next;
  }
  return end;
}

const several = new Set(["hai", "ba", "bốn", "các", "những"]);
function plural(words: readonly Word[], at: number): boolean {
  return several.has(words[at - 1]?.key ?? "");
}

/** "(Malu Drayer)" after a name: the same person in another spelling. */
function aliasAt(words: readonly Word[], at: number): Name | null {
  if (words[at]?.text !== "(") return null;
  const name = nameAt(words, at + 1);
  return name && words[name.to]?.text === ")" && !name.syllabic ? name : null;
}

/** Over a bracket of a few words: "(Đảng Cộng hòa)", "(ảnh, trái)". */
function afterBracket(words: readonly Word[], at: number): number {
  if (words[at]?.text !== "(") return at;
  for (let end = at + 1; end < at + 9; end++) if (words[end]?.text === ")") return end + 1;
  return at;
}

/** Posts in apposition: ", Chủ tịch điều hành Tập đoàn …" unless another name comes after them. */
function laterPostsAt(words: readonly Word[], at: number, earlier: readonly PostAt[]): PostAt[] {
  const mark = words[at]?.text;
  // "Thống đốc A, Thị trưởng thành phố B": after a name with a post of its own, a comma goes on to another person.
  if (mark === "," && earlier.length > 0 && !former.has(words[at + 1]) && !leadsAt(words, postsAt(words, at + 1).at(-1)?.to)) return [];
  if (mark !== "," && mark !== "-" && mark !== "–" && mark !== "(") return [];
  if (mark !== "," && mark !== "(" && words[at]?.glued) return [];
  const posts = postsAt(words, at + 1);
  const last = posts.at(-1);
  const first = posts[0];
  if (!last || !first || !(words[first.titleFrom]?.capital || (mark === "," && first.head.weak && first.named))) return [];
  // "ông A, Chủ tịch …, ông B nói": the posts are of the one who has none yet.
  const own = earlier.length === 0 && words[last.to]?.text === "," && honorificPhrases.longestAt(words, last.to + 1) !== null;
  // "ông A, Chủ tịch Tập đoàn Hoa Lợi": the firm's name, though it could be a person's.
  const firm = earlier.length === 0 && last.organizationFrom !== null && ofFirm.test(words[last.organizationFrom]?.key ?? "");
  const name = firm ? nameAt(words, last.to) : null;
  if (name && !words[name.to]?.capital) last.to = name.to;
  if (!own && nameAt(words, titlesEnd(words, last.to, true))) return [];
  giveSeat(words, posts, last);
  return posts;
}

/** "do Thượng nghị sĩ A, Chủ tịch Ủy ban B dẫn đầu": one leads a delegation, whatever comes between. */
const leadsAt = (words: readonly Word[], at = -1) => /^(?:dẫn đầu|đứng đầu|làm trưởng)$/u.test(`${words[at]?.key} ${words[at + 1]?.key}`);

const ofFirm = /^(?:tập|công|quỹ|ngân|hãng)$/u;

/** "Chủ tịch Tập đoàn A, Nhật Bản", "… – Nhật Bản", "… (Nhật Bản)" */
function giveSeat(words: readonly Word[], posts: readonly PostAt[], last: PostAt): void {
  if (posts.some((post) => post.side !== null || post.international) || !/^[,(–-]$/u.test(words[last.to]?.text ?? "")) return;
  const country = countryAt(words, last.to + 1);
  const after = country ? words[last.to + 1 + country.length] : undefined;
  if (!country || (after?.capital && !after.glued) || after?.key === "và") return;
  for (const post of posts) post.side = country.code;
}

function mentionsOf(text: string, words: readonly Word[], group: Group): Mention[] {
  const slice = (from: number, to: number) => oneSpaced(text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0));
  const described = (post: PostAt, organizationOf: PostAt): MentionValues["post"] => {
    const from = organizationOf.organizationFrom;
    return {
      title: slice(post.titleFrom, post.titleTo),
      organization: from === null ? null : slice(from, organizationOf.to),
      side: post.side,
      ...(post.former && { former: true }),
      ...(post.international && { international: true }),
      run: words[group.from]?.start ?? 0,
    };
  };
  const mention = (post: PostAt, posts: readonly PostAt[]): MentionOf<"post"> => {
    // "Thủ hiến kiêm Thị trưởng bang …": the body said once is the body of both.
    const next = posts[posts.indexOf(post) + 1];
    const shares = next && words[post.to]?.key === "kiêm" && !post.named && next.head.takes === "alone" ? next : post;
    return {
      kind: "post",
      start: words[post.from]?.start ?? 0,
      end: words[post.to - 1]?.end ?? 0,
      value: described(post, shares),
      rule: "people/post",
    };
  };
  const earlier = group.posts.map((post) => mention(post, group.posts));
  // A counterpart's post stands elsewhere, of the other country, and makes no mention of its own.
  if (group.counterpart) for (const post of earlier) post.value = { ...post.value, side: group.side ?? null };
  const made: Mention[] = group.counterpart ? [] : [...earlier];
  for (const { name, alias, later } of group.names) {
    const laterMentions = later.map((post) => mention(post, later));
    made.push(...laterMentions);
    const posts = [...earlier, ...laterMentions];
    const side: SideCode | null = group.side ?? posts.find((post) => post.value.side !== null)?.value.side ?? null;
    const last = later.at(-1);
    made.push({
      kind: "person",
      start: words[name.from]?.start ?? 0,
      end: words[name.to - 1]?.end ?? 0,
      value: {
        name: slice(name.from, name.to),
        ...(alias && { alias: slice(alias.from, alias.to) }),
        side,
        syllabic: name.syllabic,
        posts: posts.map((post) => post.value),
        phrase: {
          start: words[group.names[0]?.name === name ? group.from : name.from]?.start ?? 0,
          end: words[(last?.to ?? (alias ? alias.to + 1 : name.to)) - 1]?.end ?? 0,
        },
      },
      rule: group.posts.length > 0 ? "people/post" : "people/honorific",
    });
  }
  return made;
}
