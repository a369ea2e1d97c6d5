/** A post, its body and its country. Long, because a body's name is read word by word, and each word decides with what the next may be. */
import type { SideCode } from "@bilateral/records";
import { keysOf, type Word } from "../../tokens.ts";
import { connectorEnd, isPartOfBody, nameHides, overAcronym } from "./body-name.ts";
import {
  bodyTerms,
  capitalsFrom,
  countryAt,
  former,
  type Head,
  hallNames,
  heads,
  international,
  openers,
  placeAt,
  placeKindNames,
  surnameKeys,
} from "./lexicon.ts";
import { nameAt } from "./name.ts";

export interface PostAt {
  /** Word indices; `from` is before "nguyên". */
  from: number;
  to: number;
  /** Where the title ends: before the country, the place and the party. */
  titleFrom: number;
  titleTo: number;
  organizationFrom: number | null;
  side: SideCode | null;
  /** Of an international body: the post is on no side. */
  international: boolean;
  former: boolean;
  head: Head;
  /** Has more than its head. */
  named: boolean;
}

/** Bodies with names of their own after them: "Tập đoàn Alphabet", "Quỹ Hòa bình". */
const openNamed = new Set(
  "tập đoàn|công ty|tổng công ty|quỹ|ngân hàng|trường|trường đại học|đại học|viện|hội|hiệp hội|liên đoàn|báo|đài|tạp chí|câu lạc bộ|nhóm|cơ quan|tổ chức|trung tâm|học viện|liên minh|dự án|chương trình|phong trào|chi nhánh|thông tấn xã|đài truyền hình"
    .split("|")
    .map((words) => keysOf(words).join(" ")),
);
/** As `keysOf` writes them. */
const ofCompatriots = new Set(["hội người việt nam", "hội sinh viên việt nam", "đcsvn"]);
/** Name their seat: "Phòng Thương mại … tại Việt Nam", "Hội người Việt Nam ở Đức". */
const seated = new Set(
  [
    "hội",
    "hội người Việt Nam",
    "hội doanh nghiệp",
    "hiệp hội",
    "hiệp hội doanh nghiệp",
    "phòng thương mại",
    "phòng thương mại và công nghiệp",
    "văn phòng",
    "cơ quan",
    "quỹ",
    "tổ chức",
    "chi nhánh",
    "phái đoàn",
    "ngân hàng",
    "trung tâm",
    "liên hiệp",
  ].map((words) => keysOf(words).join(" ")),
);
/** "đề nghị Đại sứ hợp tác …": what is asked for, and no part of the title. */
const done = new Set(["hợp tác", "thống nhất", "hỗ trợ", "phát triển"]);
const isDone = (words: readonly Word[], at: number, length: number): boolean =>
  length === 2 && !words[at]?.capital && done.has(`${words[at]?.key} ${words[at + 1]?.key}`);
const party = /^(?:cộng sản|nhân dân|lao động|dân chủ|cộng hòa|xã hội|bảo thủ|công|quốc|tự do|hành động|bharatiya|liên bang|nước)/u;

/** The post at this word: its head, the body it stands over and the country, as far as they go. */
export function postAt(words: readonly Word[], at: number): PostAt | null {
  const isFormer = former.has(words[at]);
  let headFrom = isFormer ? at + 1 : at;
  // "đồng Chủ tịch", "hai đồng Chủ tịch"
  const joint = words[headFrom]?.key === "đồng" && words[headFrom + 1]?.key === "chủ";
  if (joint) headFrom++;
  const found = heads.longestAt(words, headFrom);
  // "Đại sứ quán", "Chủ tịch nước" in "Văn phòng Chủ tịch nước": a body that begins like a post.
  const body = openers.longestAt(words, headFrom) ?? hallNames.longestAt(words, headFrom);
  if (!found || (body && body.length > found.length)) return null;
  const post: PostAt = {
    from: at,
    to: headFrom + found.length,
    titleFrom: joint ? headFrom - 1 : headFrom,
    titleTo: headFrom + found.length,
    organizationFrom: null,
    side: null,
    international: false,
    former: isFormer,
    head: found.value,
    named: false,
  };
  // "Trợ lý Ngoại trưởng", "Đặc phái viên của Tổng thống": whose aide it is belongs to the title.
  const served = post.head.aide ? post.to + Number(words[post.to]?.key === "của") : null;
  const master = served === null ? null : heads.longestAt(words, served);
  if (served !== null && master) {
    post.to = served + master.length;
    post.titleTo = post.to;
    post.named = true;
    post.head = { ...master.value, highest: false, weak: false };
  }
  readBody(words, post);
  return post;
}

/** The body whose name begins at this word. `listed`: it may be several, "Đảng, Nhà nước Lào". */
export function bodyAt(
  words: readonly Word[],
  at: number,
  { listed }: { listed: boolean },
): { to: number; side: SideCode | null; international: boolean } | null {
  const post: PostAt = {
    from: at,
    to: at,
    titleFrom: at,
    titleTo: at,
    organizationFrom: null,
    side: null,
    international: false,
    former: false,
    head: bodyHead,
    named: false,
  };
  readBody(words, post);
  while (
    listed &&
    post.to > at &&
    (words[post.to]?.text === "," || words[post.to]?.key === "và") &&
    words[post.to + 1]?.capital &&
    openers.longestAt(words, post.to + 1)
  ) {
    const next = bodyAt(words, post.to + 1, { listed: false });
    if (!next) break;
    post.to = next.to;
    post.side ??= next.side;
  }
  return post.to > at ? { to: post.to, side: post.side, international: post.international } : null;
}

const bodyHead: Head = {
  takes: "body",
  key: "",
  weak: false,
  mission: false,
  territorial: false,
  highest: false,
  besideHighest: false,
  aide: false,
};

function readBody(words: readonly Word[], post: PostAt): void {
  const { takes } = post.head;
  let { mission } = post.head;
  let at = post.to;
  let titleOpen = takes === "body";
  let opened = false;
  let ended = false;
  const take = (to: number, inTitle: boolean) => {
    at = to;
    post.to = to;
    post.named = true;
    if (titleOpen && inTitle) post.titleTo = to;
    else titleOpen = false;
  };
  for (let steps = 0; steps < 24; steps++) {
    const gap = connectorEnd(words, opened ? overAcronym(words, at) : at, { mission, ended, opened });
    if (gap === null) break;
    const word = words[gap];
    if (!word || (gap === at && word.glued && !/^[-–]$/u.test(words[at - 1]?.text ?? ""))) break;
    if (former.has(word) || (heads.longestAt(words, gap) && !isPartOfBody(words, gap))) break;
    const inBrackets = word.text === "(" ? countryAt(words, gap + 1) : null;
    if (inBrackets && words[gap + 1 + inBrackets.length]?.text === ")") {
      post.side ??= post.international ? null : inBrackets.code;
      take(gap + inBrackets.length + 2, false);
      ended = true;
      continue;
    }
    const country = countryAt(words, gap);
    const longer = country && opened ? bodyTerms.longestAt(words, gap) : null;
    if (longer && country && longer.length > country.length) {
      post.side ??= post.international ? null : country.code;
      take(gap + longer.length, true);
      continue;
    }
    if (country && !(gap === at && country.length === 1 && nameHides(words, gap))) {
      post.side ??= post.international ? null : country.code;
      take(gap + country.length, false);
      ended = true;
      continue;
    }
    const foreignBody = international.longestAt(words, gap);
    if (foreignBody && word.capital) {
      if (post.side === null) post.international = true;
      post.organizationFrom ??= gap;
      take(gap + foreignBody.length, true);
      opened = true;
      continue;
    }
    if (ended) {
      const seat = /^(?:tại|ở)$/u.test(words[gap - 1]?.key ?? "") ? seatEnd(words, gap) : null;
      if (seat === null) break;
      take(seat, false);
      continue;
    }
    const opener = openers.longestAt(words, gap);
    if (opener && (word.capital || takes === "body") && !(gap === at && opener.length === 1 && nameHides(words, gap))) {
      const isParty =
        word.key === "đảng" &&
        (/^[“"]$/u.test(words[gap + 1]?.text ?? "") || party.test(`${words[gap + 1]?.key ?? ""} ${words[gap + 2]?.key ?? ""}`));
      if (isParty) post.organizationFrom = gap;
      else post.organizationFrom ??= gap;
      const openerText = words
        .slice(gap, gap + opener.length)
        .map((each) => each.key)
        .join(" ");
      take(gap + opener.length, !isParty);
      opened = true;
      mission ||= seated.has(openerText);
      // Compatriots abroad are of the paper's own country.
      if (ofCompatriots.has(openerText)) post.side ??= "VN";
      if (isParty) takeQuoted(words, post, take);
      if (openNamed.has(openerText)) takeOpenName(words, post, take);
      continue;
    }
    const term = bodyTerms.longestAt(words, gap);
    if (term && !(term.length === 1 && nameHides(words, gap)) && (opened || !isDone(words, gap, term.length))) {
      if (word.key === "đảng") post.side ??= words[gap + 1]?.key === "ta" ? "VN" : null;
      take(gap + term.length, true);
      continue;
    }
    const place = placeAt(words, gap);
    if (
      place &&
      (opened || post.head.territorial || gap > at || place.nameFrom > gap) &&
      !(gap === at && place.nameFrom === gap && nameHides(words, gap))
    ) {
      post.side ??= place.code;
      if (post.organizationFrom === null) post.organizationFrom = gap;
      take(gap + place.length, false);
      continue;
    }
    // "UBND tỉnh", "UBND tỉnh Lê Văn An": which province, the article has told.
    const kind: { length: number } | null = opened && gap === at && !place ? placeKindNames.longestAt(words, gap) : null;
    const after = gap + (kind?.length ?? 0);
    if (kind && (!words[after]?.capital || (surnameKeys.has(words[after]?.key ?? "") && nameHides(words, after)))) {
      take(gap + kind.length, false);
      ended = true;
      continue;
    }
    if (
      (word.capital || word.text[0] === "&") && /^[A-ZĐƯ&]{2,6}$/u.test(word.text)
        ? takes === "body" || opened
        : opened && /^\d{1,3}$/u.test(word.text)
    ) {
      take(gap + 1, true);
      continue;
    }
    break;
  }
  // "Đảng ta" is the party of the paper's own country.
  if (words[post.to - 1]?.key === "đảng" && words[post.to]?.key === "ta") {
    post.side ??= "VN";
    post.to++;
  }
}

/** "Tổng Lãnh sự … tại Frankfurt Lê Văn Ba": the town of a mission, as far as nobody's name begins. */
function seatEnd(words: readonly Word[], at: number): number | null {
  const place = placeAt(words, at);
  if (place) return at + place.length;
  for (let end = at; end < at + 3 && words[end]?.capital; end++) if (end > at && nameAt(words, end)?.syllabic) return end;
  return null;
}

/** Đảng “Tự do” */
function takeQuoted(words: readonly Word[], post: PostAt, take: (to: number, inTitle: boolean) => void): void {
  if (!/^[“"]$/u.test(words[post.to]?.text ?? "")) return;
  let end = post.to + 1;
  while (end < post.to + 8 && !/^[”"]$/u.test(words[end]?.text ?? "")) end++;
  if (end < post.to + 8) take(end + 1, false);
}

/** Takes the name of a company or a fund; where a person's name follows, it keeps clear of it. */
function takeOpenName(words: readonly Word[], post: PostAt, take: (to: number, inTitle: boolean) => void): void {
  while (true) {
    const term = bodyTerms.longestAt(words, post.to);
    if (!term) break;
    take(post.to + term.length, true);
  }
  const from = post.to;
  if (countryAt(words, from)) return;
  const end = capitalsFrom(words, from, 6);
  let personFrom = end;
  for (let at = from; at < end; at++) {
    const name = nameAt(words, at);
    if (name?.syllabic && name.to >= end) {
      personFrom = at;
      break;
    }
  }
  if (personFrom === end && end - from >= 3 && nameAt(words, end - 2)) personFrom = end - 2;
  if (personFrom > from) take(personFrom, true);
}
