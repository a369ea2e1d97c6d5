import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { headwords } from "../../words/instruments.ts";
import { codeOf } from "../sides.ts";

const joined = /giữa\s(.+?)\s(?:và|với)\s(.+?)(?=\s(?:giai đoạn|về|năm|trong|trên|\d{4})|$)/u;
const both = /giữa\s(?:lãnh đạo\s(?:cấp cao\s)?)?(?:hai|2)\s(\p{L}+(?:\s\p{Lu}?\p{L}+)*)/u;
const dashed = /(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*)\s?[-–]\s?(\p{Lu}[\p{L}\s–-]*)/u;

/** "Hiệp định Thương mại tự do với Liên minh châu Âu" */
const withOne =
  /(?:^|\s)với\s((?:Liên|Ngân hàng|Tổ chức|Quỹ|Cộng đồng|Khối|Hiệp hội|Bộ|ASEAN|EU|EFTA)(?!\p{L})(?:\s(?:[\p{L}]+|[-–])){0,8}?)(?=\s(?:giai đoạn|về|năm|trong|trên|\d{4})|\s?\(|$)/u;
/** A document's own name in capital letters is no party. */
const head = new RegExp(`^(?:${headwords.map(([name]) => name).join("|")})\\s`, "iu");

/** What follows the second party: "Việt Nam - Lào giai đoạn …". */
const trailing = /\s(?:giai đoạn|thời kỳ|năm|đến|về|trong|trên|được|lần|có|hướng|do|và)(?:\s.*)?$/u;

/** Whom a document binds: the parties its title names, bodies that "hai Bộ" stands for, or else the sides of the article. */
export function partiesOf(draft: Draft, words: string, sides: SideCode[]): { names: string[]; said: boolean } {
  const pair = joined.exec(words);
  if (pair?.[1] && pair[2]) return { names: [nameOf(pair[1]), nameOf(pair[2])], said: true };
  const kind = both.exec(words)?.[1];
  if (kind && !/^(?:nước|bên|Đảng|đảng|[Cc]hính phủ|[Nn]hà nước)/u.test(kind)) {
    const bodies = bodiesOf(draft, kind);
    if (bodies) return { names: bodies, said: true };
  }
  const [, one, other] = dashed.exec(words.replace(head, "")) ?? [];
  if (one && other && (codeOf(one) || codeOf(other)))
    return { names: [nameOf(one), nameOf(other.replace(trailing, "").trim())], said: true };
  const single = withOne.exec(words)?.[1];
  const [home] = sides;
  if (single && home && nameOf(single) !== home) return { names: [home, nameOf(single)], said: true };
  return { names: sides, said: kind !== undefined };
}

const nameOf = (words: string) => codeOf(words) ?? codeOf(words.replace(regime, "")) ?? words.replace(/^các quốc gia thành viên\s/u, "");

/** "Cộng hòa xã hội chủ nghĩa Việt Nam", "nước CHDCND Lào" */
const regime =
  /^(?:nước\s)?(?:Cộng hòa|Cộng hoà|CH|CHXHCN|CHDCND|CHND|CHLB)(?:\s(?:xã hội chủ nghĩa|Xã hội chủ nghĩa|XHCN|Dân chủ Nhân dân|Dân chủ nhân dân|dân chủ nhân dân|DCND|Nhân dân|nhân dân|Hồi giáo|Liên bang))?\s/u;

/** The two bodies of one kind, one of each side: "hai Ban" after "Ban Đối ngoại … Việt Nam" and "Ban Đối ngoại … Lào". */
function bodiesOf(draft: Draft, kind: string): string[] | null {
  const bodies = draft.mentions.filter((mention) => mention.kind === "body" && mention.value.name.startsWith(kind));
  const bySide = new Map<string, string>();
  for (const { value } of bodies) {
    if (!("side" in value) || !("name" in value) || value.side === null) continue;
    const longest = bySide.get(value.side);
    if (!longest || value.name.length > longest.length) bySide.set(value.side, value.name);
  }
  return bySide.size === 2 ? [...bySide.values()] : null;
}
