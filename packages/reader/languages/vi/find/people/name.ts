import { remembered } from "../../../../find/remembered.ts";
import { keyOf, type Word } from "../../tokens.ts";
import { countryAt, heads, honorificPhrases, hyphenedEnd, openers, particles, surnameKeys } from "./lexicon.ts";

export interface Name {
  /** Word indices. */
  from: number;
  to: number;
  /** Written in Vietnamese syllables: a Vietnamese name, or a Chinese or Korean one in its Vietnamese form. */
  syllabic: boolean;
}

const isSyllable = remembered((key) =>
  /^(?:[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/u.test(
    key,
  ),
);
/** Letters that no western spelling of a name has. */
const vietnameseOnly = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỷỹỵ]/iu;
const roman = /^[IVX]{1,4}$/u;
/** Words without marks that open a sentence and could be taken for a name. */
const openings = new Set(
  "việt hai ba trong theo khi sau trên tin cho do hoan phu nhân online tham cùng cũng ngay nhưng qua không xin xem anh chị ông bà ngài bài phía bên nghe con em chia thay tuy sang đang bao giao ban chung công thông minh quan".split(
    " ",
  ),
);

/** Words that no syllable of a name is; they open the next sentence where a page has lost a full stop. */
const notInNames = new Set(
  "tại trong theo sau trước khi ngày các những với từ cùng cũng tuy để đây đó trên về bên phía ảnh tin là và của ông bà đồng chiều trưa tối hôm phát bày đánh chúc nhấn cảm vui hội lễ".split(
    " ",
  ),
);
/** Syllables of given names too: they end a name only where they open what follows ("Cao Văn Phát" and "Phát biểu"). */
const opensWith: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({
    phát: "biểu ngôn",
    bày: "tỏ",
    chúc: "mừng tết",
    cảm: "ơn",
    vui: "mừng",
    hội: "đàm kiến nghị thảo đồng trường",
    lễ: "đón ký kỷ trao tiễn khai khánh",
    đồng: "thời chí chủ ý tình",
    nhấn: "mạnh",
    đánh: "giá",
    hôm: "nay qua",
    chiều: "nay ngày qua",
    tối: "nay ngày qua",
    cảnh: "sát",
  }).map(([key, next]) => [key, new Set(next.split(" ").map(keyOf))]),
);
function endsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  const next = words[at + 1];
  const opens = opensWith[word.key];
  return opens ? next?.capital === false && opens.has(next.key) : notInNames.has(word.key);
}
/** Join the names of fathers to one's own. */
const ofFathers = new Set("bin binti ibn al el abu abdul".split(" "));
/** End the name of a firm, not of a person. */
const ofFirms = new Set("inc ltd corp co llc plc gmbh ag sa group holdings holding limited corporation company bank".split(" "));
const marked = /[^\p{ASCII}]/u;

/** The name that begins at this word, or null. It stops before what is not a name: a verb, a country, a post. */
export function nameAt(words: readonly Word[], at: number): Name | null {
  return longNameAt(words, at) ?? syllabicNameAt(words, at) ?? foreignNameAt(words, at);
}

/** "đồng chí Pheng Căn Tha Nhim", "ông Bun Nhăng": after an honorific, capitals that begin nothing else are a name whatever its surname. */
export function introducedNameAt(words: readonly Word[], at: number): Name | null {
  let to = at;
  while (to < at + 7) {
    const word = words[to];
    if (!word?.capital || (to > at && word.glued) || !isSyllable(word.key) || hyphenedEnd(words, to) > to + 1) break;
    if (word.text === word.text.toUpperCase() || endsName(words, to) || openings.has(word.key) || startsSomethingElse(words, to)) break;
    to++;
  }
  if (to - at < 2 || to - at > 6 || (words[to]?.capital && !words[to]?.glued)) return null;
  return words.slice(at, to).some((word) => marked.test(word.text)) ? { from: at, to, syllabic: false } : null;
}

/** Kong Kẹo Xay Sông Kham, Bua Von On Chăn Hom: a Lao or Khmer name in Vietnamese syllables runs longer than a Vietnamese one. */
function longNameAt(words: readonly Word[], at: number): Name | null {
  if (startsSomethingElse(words, at) || notInNames.has(words[at]?.key ?? "") || openings.has(words[at]?.key ?? "")) return null;
  let to = at;
  while (to < at + 8) {
    const word = words[to];
    if (!word?.capital || (to > at && word.glued) || !isSyllable(word.key) || hyphenedEnd(words, to) > to + 1) break;
    if (word.text.length > 1 && word.text === word.text.toUpperCase()) break;
    if (to > at && (endsName(words, to) || startsSomethingElse(words, to))) break;
    to++;
  }
  if (to - at < 5 || to - at > 7 || (words[to]?.capital && !words[to]?.glued)) return null;
  return words.slice(at, to).some((word) => marked.test(word.text)) ? { from: at, to, syllabic: false } : null;
}

/** Nguyễn Văn An, Tập Cận Bình, Lê Thị Thu Hằng */
function syllabicNameAt(words: readonly Word[], at: number): Name | null {
  const first = words[at];
  if (!first?.capital || !surnameKeys.has(first.key) || hyphenedEnd(words, at) > at + 1 || startsSomethingElse(words, at)) return null;
  let to = at + 1;
  while (to < at + 4) {
    const word = words[to];
    if (!word?.capital || word.glued || !isSyllable(word.key) || hyphenedEnd(words, to) > to + 1) break;
    if (endsName(words, to) || (to > at + 1 && startsSomethingElse(words, to))) break;
    to++;
  }
  const rest = words[to];
  if (
    to === at + 1 ||
    !words.slice(at, to).some((word) => marked.test(word.text)) ||
    (rest?.capital && !rest.glued && !isSyllable(rest.key) && to < at + 3)
  )
    return null;
  return { from: at, to, syllabic: true };
}

/** Thongloun Sisoulith, Ma-lu Đờ-ray-ờ, John F. Kennedy, Ursula von der Leyen, Felipe VI */
function foreignNameAt(words: readonly Word[], at: number): Name | null {
  if (
    (words[at]?.capital && /^[A-ZĐ&]{2,}$/u.test(words[at]?.text ?? "")) ||
    !isForeignWord(words, at) ||
    startsSomethingElse(words, at) ||
    openings.has(words[at]?.key ?? "")
  )
    return null;
  let to = at;
  for (let taken = 0, most = 6; taken < most; taken++) {
    const word = words[to];
    if (!word) break;
    if (taken > 0 && word.glued && words[to - 1]?.text !== ".") break;
    if (word.capital && (isForeignWord(words, to) || roman.test(word.text))) {
      if (taken > 0 && startsSomethingElse(words, to)) break;
      // "Mohammed Bin Abdullah Bin Mutib Al Rumaihi"
      if (ofFathers.has(word.key)) most += 1;
      if (taken > 0 && (endsName(words, to) || (taken > 1 && openings.has(word.key)))) break;
      to = hyphenedEnd(words, to);
      // The full stop of an initial belongs to the name where a name goes on after it.
      if (word.text.length === 1 && words[to]?.text === "." && words[to]?.glued && words[to + 1]?.capital) to++;
      continue;
    }
    const next = particlesEnd(words, to);
    if (taken > 0 && next > to && words[next]?.capital && isForeignWord(words, next)) {
      to = next;
      continue;
    }
    break;
  }
  if (ofFirms.has(words[to - 1]?.key ?? "")) return null;
  // One word alone is a name only where it cannot be a Vietnamese word, an acronym or an initial.
  const only = words[at];
  if (to === at || (to === at + 1 && only && (only.text.length < 3 || only.text === only.text.toUpperCase() || isSyllable(only.key))))
    return null;
  return { from: at, to, syllabic: false };
}

function particlesEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end < at + 3 && particles.has(words[end]?.text ?? "") && !words[end]?.glued) end++;
  return end;
}

function isForeignWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.capital) return false;
  return hyphenedEnd(words, at) > at + 1 || !vietnameseOnly.test(word.text);
}

function startsSomethingElse(words: readonly Word[], at: number): boolean {
  if (heads.longestAt(words, at)) return true;
  // Nga, Anh and Mỹ are given names too.
  const country = countryAt(words, at);
  if (country && (country.length > 1 || words[at]?.key === "lào" || !isSyllable(words[at]?.key ?? ""))) return true;
  const opener = openers.longestAt(words, at);
  if (opener && (opener.length > 1 || words[at]?.key === "bộ" || words[at]?.key === "đảng")) return true;
  const honorific = honorificPhrases.longestAt(words, at);
  return !!honorific && honorific.length > 1;
}
