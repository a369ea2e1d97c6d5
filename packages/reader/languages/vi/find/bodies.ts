import type { Finder } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import { oneSpaced } from "../../../prepare/spaces.ts";
import { keysOf, phrasesOf, type Word, wordsOf } from "../tokens.ts";
import { countryAt, openers } from "./people/lexicon.ts";
import { bodyAt } from "./people/post.ts";

/** What may stand between "đoàn" and the body it comes from. */
const delegationWords = phrasesOf<true>(
  [
    "đại biểu",
    "cán bộ",
    "cấp cao",
    "cao cấp",
    "công tác",
    "doanh nghiệp",
    "doanh nhân",
    "quân sự",
    "liên ngành",
    "nghị sĩ",
    "chuyên gia",
    "thanh niên",
    "nhà báo",
    "của",
    "lãnh đạo",
    "thương mại",
    "đại diện",
    "các",
    "nữ",
    "Trung ương",
    "quân nhân",
    "học giả",
    "kiều bào",
  ].map((words) => [words, true]),
);
/** Bodies in which Vietnamese news names one without its country are the paper's own; these words alone are too plain to be a body. */
const tooPlain = new Set(
  [
    "hội",
    "báo",
    "trường",
    "viện",
    "tổ",
    "khối",
    "nhóm",
    "quỹ",
    "sở",
    "vụ",
    "cục",
    "sàn",
    "đài",
    "đảng",
    "ban",
    "dự án",
    "chương trình",
    "phong trào",
    "trung tâm",
    "cơ quan",
    "tổ chức",
    "liên minh",
    "mặt trận",
    "tiểu ban",
    "phân ban",
    "chi nhánh",
    "công ty",
    "tập đoàn",
    "ngân hàng",
    "trung ương",
    "đoàn",
    "tw",
    "bộ",
    "chính quyền",
  ].map((words) => keysOf(words).join(" ")),
);

/** Bộ Quốc phòng Campuchia · Ủy ban liên Chính phủ Việt Nam - Lào · đoàn đại biểu cấp cao Quốc hội Lào */
export const bodies: Finder = {
  name: "bodies",
  find(page) {
    const words = wordsOf(page);
    const mentions: MentionOf<"body">[] = [];
    let at = 0;
    while (at < words.length) {
      const found = delegationAt(words, at) ?? plainBodyAt(words, at);
      if (!found) {
        at++;
        continue;
      }
      const start = words[at]?.start ?? 0;
      const end = words[found.to - 1]?.end ?? 0;
      mentions.push({
        kind: "body",
        start,
        end,
        value: { name: oneSpaced(page.text.slice(start, end)), side: found.side },
        rule: found.rule,
      });
      at = found.to;
    }
    return mentions;
  },
};

interface Found {
  to: number;
  side: string | null;
  rule: string;
}

function delegationAt(words: readonly Word[], at: number): Found | null {
  const first = words[at];
  if (first?.key !== "đoàn" && first?.key !== "phái") return null;
  if (/^(?:tập|quân|công|sư|trung|binh|lữ|phái|liên)$/u.test(words[at - 1]?.key ?? "")) return null;
  let to = at + (first.key === "phái" ? 2 : 1);
  if (first.key === "phái" && words[at + 1]?.key !== "đoàn") return null;
  let described = false;
  for (let found = delegationWords.longestAt(words, to); found; found = delegationWords.longestAt(words, to)) {
    described ||= found.length > 1;
    to += found.length;
  }
  const body = cutAtPlace(words, to, bodyAt(words, to, { listed: true }));
  const country = body ? null : countryAt(words, to);
  if (body) to = body.to;
  else if (country) to += country.length;
  if (!body && !country && !described) return null;
  while (words[to - 1]?.key === "của" || words[to - 1]?.key === "các") to--;
  // "Đoàn đại biểu Quốc hội nước ta": of the paper's own country.
  const ours = words[to]?.key === "nước" && words[to + 1]?.key === "ta";
  return { to: ours ? to + 2 : to, side: body?.side ?? country?.code ?? (ours ? "VN" : null), rule: "bodies/delegation" };
}

/** "tiếp đoàn Trung ương Hội A tại Viêng Chăn": where they were received is no part of who they are. */
function cutAtPlace(words: readonly Word[], at: number, body: ReturnType<typeof bodyAt>): ReturnType<typeof bodyAt> {
  for (let index = at + 1; body && index < body.to - 1; index++)
    if (words[index]?.key === "tại") return bodyAt(words.slice(0, index), at, { listed: true });
  return body;
}

function plainBodyAt(words: readonly Word[], at: number): Found | null {
  // "thăm cấp Nhà nước Pháp" names no body.
  if (!words[at]?.capital || words[at - 1]?.key === "cấp") return null;
  const opener = openers.longestAt(words, at);
  if (!opener) return null;
  const body = firstOf(words, at, bodyAt(words, at, { listed: false }));
  if (!body) return null;
  const key = words
    .slice(at, at + opener.length)
    .map((word) => word.key)
    .join(" ");
  if (body.to === at + opener.length && tooPlain.has(key)) return null;
  if (body.side === null) {
    const further = ownedTo(words, body.to, key);
    if (further) return { to: further.to, side: further.code, rule: "bodies/body" };
  }
  // A joint body, "… Việt Nam - Lào", stands on no side.
  const sides = new Set<string>();
  for (let index = at; index < body.to; index++) {
    const country = countryAt(words, index);
    if (country) sides.add(country.code);
  }
  return { to: body.to, side: sides.size > 1 ? null : body.side, rule: "bodies/body" };
}

/** "Sở Y tế tỉnh A và Sở Y tế tỉnh B" are two. */
function firstOf(words: readonly Word[], at: number, body: ReturnType<typeof bodyAt>): ReturnType<typeof bodyAt> {
  for (let index = at + 1; body && index < body.to - 1; index++)
    if (words[index]?.key === "và" && words[index + 1]?.capital && words[index + 1]?.key === words[at]?.key)
      return bodyAt(words.slice(0, index), at, { listed: false });
  return body;
}

/** Have names of words that no list holds; the country stands at their end: "Viện Nghiên cứu Dược liệu Quốc gia Liên bang Nga". */
const freelyNamed = new Set(
  [
    "viện",
    "trung tâm",
    "trường",
    "trường đại học",
    "đại học",
    "học viện",
    "hội",
    "hiệp hội",
    "liên đoàn",
    "liên hiệp",
    "tổ chức",
    "quỹ",
    "công ty",
    "tập đoàn",
    "tổng công ty",
    "cơ quan",
    "ngân hàng",
  ].map((words) => keysOf(words).join(" ")),
);
const endsName =
  /^(?:đã|sẽ|đang|vừa|cũng|tại|ở|với|để|nhằm|trong|về|từ|do|là|được|bị|khi|sau|trước|theo|mà|cùng|cho|tới|đến|sang|thăm|và|này|đó|ký|gặp|tiếp|có|không)$/u;

function ownedTo(words: readonly Word[], from: number, opener: string): { to: number; code: string } | null {
  // "… Thảo mộc Quốc gia …": the second syllable of a word may be all that is left of it.
  if (!freelyNamed.has(opener) || !(words[from]?.capital || (words[from]?.spoken && words[from + 1]?.capital))) return null;
  for (let at = from; at < from + 9; at++) {
    const word = words[at];
    if (!word?.spoken || endsName.test(word.key)) return null;
    const country = countryAt(words, at);
    if (country) return { to: at + country.length, code: country.code };
  }
  return null;
}
