import { headwords, matters, stops, works } from "../words/instruments.ts";

const furthest = 240;
const word = / +(?:[\p{L}\p{N}][\p{L}\p{N}.’'/]*[\p{L}\p{N}]|[\p{L}\p{N}])/uy;
const bareWord = /[\p{L}\p{N}][\p{L}\p{N}.’'/]*[\p{L}\p{N}]|[\p{L}\p{N}]/uy;
const stop = new RegExp(`(?<!tự)\\s(?:${stops.join("|")})(?![\\p{L}\\p{N}])`, "iuy");

/** What a title may have inside although it begins like a stop: each is taken whole. */
const parts: readonly RegExp[] = [
  // "giai đoạn 2016 - 2020", "2021-2025", "năm 2019", "từ năm 2011 đến năm 2015"
  /\s(?:cho\s)?(?:(?:giai đoạn|thời kỳ|nhiệm kỳ)\s)?(?:từ\s)?(?:năm\s)?\d{4}\s?(?:[-–]|đến(?:\snăm)?)\s?\d{4}/uy,
  /\s(?:(?:cho\s)?(?:giai đoạn\s)?(?:đến\s)?năm(?:\shọc)?\s)\d{4}/uy,
  // "Hiệp định ký ngày 3/2/2010 về …"
  /\s(?:được\s)?ký(?:\skết)?\s(?:ngày|tháng|năm)\s\d[\d/.-]*(?=\s(?:về|giữa))/uy,
  // "(TIFA)"
  /\s?\([\p{Lu}\p{N}][^()\n]{1,40}\)/uy,
  // "trong lĩnh vực y tế", "trên các lĩnh vực", "trong hợp tác lao động"
  /\s(?:trong|trên)\s(?:(?:các\s)?lĩnh vực|hợp tác|y tế|giáo dục|nông nghiệp|khuôn khổ hợp tác|vấn đề|biển|đất liền)(?!\p{L})/uy,
  // "Kế hoạch thực hiện Chiến lược …", "Hiệp định giúp đỡ lẫn nhau về …"
  /\s(?:thực hiện|(?:giúp đỡ|giúp|hỗ trợ|tương trợ)\s(?:lẫn\s)?nhau)(?!\p{L})/uy,
  // "miễn thị thực cho hộ chiếu ngoại giao"
  /\scho\s(?:hộ chiếu|người mang|công dân)(?!\p{L})/uy,
  // "về vận tải qua biên giới"
  /\squa biên giới(?!\p{L})/uy,
  // "về những nguyên tắc", "về việc thành lập"
  /\svề\s(?:những|các|việc|một số)(?!\p{L})/uy,
  // "Nghị định thư sửa đổi, bổ sung Hiệp định …"
  /\ssửa đổi(?:,|\svà)\sbổ sung(?:\smột số điều(?:\scủa)?)?/uy,
  // "kỳ họp lần thứ 12", "Khóa họp lần thứ III"
  /\slần\sthứ\s(?:\d+|[IVXL]+|\p{Ll}+)/uy,
  // "của lãnh đạo cấp cao hai nước", "của Chủ tịch nước …"
  /\scủa\s(?:lãnh đạo|hai)(?!\p{L})/iuy,
];

/** "giữa hai Bộ", "giữa lãnh đạo cấp cao hai Đảng, hai nước": both sides in one. */
const bothSides =
  /\sgiữa\s(?:lãnh đạo\s(?:cấp cao\s)?(?:của\s)?(?:giữa\s)?)?(?:hai|2)\s(?:\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*|nước|bên|đảng|chính phủ|nhà nước|cơ quan|địa phương|tỉnh|thành phố|ngành|bộ|quốc hội)(?:,\s(?:hai|2)\s(?:nước|Nhà nước|Đảng))?(?:\s(?:Đối ngoại|Quốc phòng|Ngoại giao|Tài chính)(?!\p{L}))?/uy;
const between = /\sgiữa(?=\s)/uy;
const withOne = /\svới(?=\s\p{Lu})/uy;
const pairDash = /\s?[-–]\s?(?=[\p{L}\p{N}])/uy;
const matter = new RegExp(`\\s(?:${matters.join("|")})(?!\\p{L})`, "iuy");
const work = new RegExp(`\\s(?:${works.join("|")})(?!\\p{L})`, "iuy");
const headword = new RegExp(`\\s(?:(?:các|bản)\\s)?(?:${headwords.map(([words]) => words).join("|")})(?!\\p{L})`, "iuy");
const withAnother = /\svới(?=\s)/uy;
const and = /\svà(?=\s)/uy;
const comma = /,(?=\s)/uy;
const widerBody = /\s(?:Bộ|Tổng cục|Ủy ban|Quân đội|Văn phòng|Viện|Đại học|Học viện)\s\p{Lu}/uy;
const capital = /\s\p{Lu}/uy;

/** The length of what the pattern matches at exactly this place. */
function lengthAt(pattern: RegExp, text: string, place: number): number {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Where the title that goes on at `from` ends; `from` itself where nothing of one follows. */
export function titleEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + furthest);
  /** "về" or "lĩnh vực" has opened the matter of the title: commas may list more of it. */
  let about = false;
  /** Sides still to come: 2 after "giữa", 1 after the "và" between them or after "với". */
  let open = 0;
  let sided = false;
  let end = from;
  for (let at = from; at < limit; ) {
    const both = lengthAt(bothSides, text, at);
    const whole = both || parts.reduce((length, pattern) => length || lengthAt(pattern, text, at), 0);
    if (whole > 0) {
      about ||= /về|lĩnh vực/u.test(text.slice(at, at + whole));
      sided ||= both > 0;
      at = end = at + whole;
      continue;
    }
    const opening = lengthAt(between, text, at);
    const beside = opening || (sided ? 0 : lengthAt(withOne, text, at));
    if (beside > 0) {
      open = opening > 0 ? 2 : 1;
      sided = true;
      at += beside;
      continue;
    }
    // "giữa A với B"
    const joint = lengthAt(and, text, at) || (open === 2 ? lengthAt(withAnother, text, at) : 0);
    if (joint > 0) {
      if (lengthAt(headword, text, at + joint) > 0) break;
      const another =
        lengthAt(matter, text, at + joint) > 0 ||
        lengthAt(work, text, at + joint) > 0 ||
        (about && lengthAt(capital, text, at + joint) > 0);
      if (open !== 2 && (open === 1 || !another)) break;
      if (open === 2) open = 1;
      at += joint;
      continue;
    }
    const listing = lengthAt(comma, text, at);
    // "giữa Cục A, Bộ Quốc phòng … và …": the body that it is part of.
    if (listing > 0 && open > 0 && lengthAt(widerBody, text, at + listing) > 0) {
      at += listing;
      continue;
    }
    if (listing > 0) {
      if (!about || open > 0 || lengthAt(matter, text, at + listing) === 0) break;
      at += listing;
      continue;
    }
    const dash = lengthAt(pairDash, text, at);
    if (dash > 0) {
      if (!joins(text, at, at + dash)) break;
      at += dash;
      const second = lengthAt(bareWord, text, at);
      at = end = at + second;
      continue;
    }
    const next = lengthAt(stop, text, at) > 0 ? 0 : lengthAt(word, text, at);
    if (next === 0) break;
    about ||= text.startsWith("về", at + 1) || (end === from && text.startsWith("hợp tác", at + 1));
    at = end = at + next;
  }
  return end;
}

/** A dash that joins ("Việt Nam - Lào", "kinh tế - thương mại", "2021 - 2025") and not one that breaks off. */
function joins(text: string, from: number, to: number): boolean {
  if (text[from] !== " " || text[to - 1] !== " ") return true;
  const before = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? "";
  return (/^[\p{Lu}\p{N}]/u.test(before) && /^[\p{Lu}\p{N}]/u.test(text.slice(to, to + 1))) || lengthAt(matter, text, to - 1) > 0;
}
