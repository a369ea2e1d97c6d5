import type { Draft } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import type { Block } from "../../../prepare/blocks.ts";

const agency =
  "(?:TTXVN|VGP|VOV\\d?|VOV\\.VN|VTV\\d?|VTC(?: News)?|SGGP|QĐND|TTO|TPO|NLĐO|HNM|PLO|ĐCSVN|GD&TĐ|Dân trí|Chinhphu\\.vn|[Bb]aochinhphu\\.vn|VietnamPlus|Vietnam\\+|BNG|LĐO|ĐĐK|CAND|BTO|KTĐT)";

/** At the head of the report: "(TTXVN) - ", "VOV.VN - ", "(VOV5) -", "(Baomoi.vn) - ". */
const heading = new RegExp(
  `^(?:\\(((?:${agency})|[\\p{Lu}\\d&+]{2,12}|[\\p{L}\\d]{3,30}\\.(?:vn|com|org|net))\\)|(${agency}))\\s?[-–:]\\s*`,
  "u",
);
/** "Viêng Chăn (TTXVN 5/3) - ", "Hà Nội, TTXVN - ". */
const dateline = new RegExp(`^\\p{Lu}[\\p{L}\\s]{2,24}(?:,\\s|\\s\\()(${agency})(?:\\s\\d[\\d/]*)?\\)?\\s?[-–:.]\\s`, "u");
/** Under the report: "Minh Hà (TTXVN)", "Minh Hà/VOV-Paris", "TTXVN/Tin Tức"; "Theo …" names another's report. */
const signed = new RegExp(`(?:^|[(/]\\s?)(${agency}(?:/Tin Tức|/Vietnam\\+|/Báo Tin tức)?)(?:-\\p{Lu}\\p{L}+)?\\)?$`, "u");
/** The page speaking of itself: "Báo Điện tử Chính phủ sẽ tiếp tục cập nhật …", "theo dõi VOV.VN trên". */
const ourselves = new RegExp(`^([^.!?]{2,40}?)\\ssẽ\\stiếp\\stục\\scập\\snhật|theo\\sdõi\\s(${agency})\\strên`, "u");

const day = /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|(\d{4})-(\d{2})-(\d{2})|(\d{1,2}) tháng (\d{1,2})(?:,| năm) (\d{4})/iu;

/** In brackets before the first sentence: "(Thứ Năm, 27/09/2018 08:05) - ". */
const stampAtHead =
  /^\((?:(?:Thứ\s\p{L}+|Chủ\s[Nn]hật)[,\s]+)?(?:[Nn]gày\s)?\d[\d/.-]{5,9}(?:[\s,|–-]+\d{1,2}\s?[:hg]\s?\d{2}[^()]{0,12})?\)/u;

/** What the document says of itself: its title, who published it, and when, if a stamp on the page says so. */
export const documentComposer: Composer = {
  name: "document",
  compose(draft) {
    draft.title = spanOf(draft.page.blocks.find(({ kind }) => kind === "title"));
    draft.publisher = publisherOf(draft);
    draft.published ??= stampOf(draft);
  },
};

const spanOf = (block: Block | undefined) => (block ? { start: block.start, end: block.end } : null);

function publisherOf({ page }: Draft): string | null {
  const words = ({ start, end }: Block) => page.text.slice(start, end);
  const article = page.blocks.filter(({ kind }) => kind === "lead" || kind === "paragraph");
  for (const block of article.slice(0, 2)) {
    const head = page.text.slice(block.start, Math.min(block.end, block.start + 80));
    const found = heading.exec(head) ?? dateline.exec(head);
    if (found) return found[1] ?? found[2] ?? null;
  }
  for (const block of page.blocks.filter(({ rule }) => rule === "byline" || rule === "link" || rule === "furniture")) {
    const line = words(block).trim();
    const found = block.rule !== "byline" ? ourselves.exec(line) : /^\(?Theo\s|\((?:Theo|theo)\s/u.test(line) ? null : signed.exec(line);
    if (found) return found[1] ?? found[2] ?? null;
  }
  const last = article.at(-1);
  const tail = last && new RegExp(`\\((${agency})\\)\\s*[./]*$`, "u").exec(words(last).slice(-30));
  return tail?.[1] ?? null;
}

/** The day of the stamp that stands on the page by itself, or in brackets at the head of the text. */
function stampOf({ page }: Draft): string | null {
  const first = page.blocks.find(({ kind }) => kind === "lead" || kind === "paragraph");
  for (const block of page.blocks) {
    const { kind, start, end } = block;
    const words = page.text.slice(start, end);
    const found = kind === "stamp" ? day.exec(words) : block === first ? day.exec(stampAtHead.exec(words)?.[0] ?? "") : null;
    if (!found) continue;
    const [, d1, m1, y1, y2, m2, d2, d3, m3, y3] = found;
    const year = y1 ?? y2 ?? y3 ?? "";
    const month = (m1 ?? m2 ?? m3 ?? "").padStart(2, "0");
    const date = (d1 ?? d2 ?? d3 ?? "").padStart(2, "0");
    if (Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31) return `${year}-${month}-${date}`;
  }
  return null;
}
