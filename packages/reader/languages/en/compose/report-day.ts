import type { Draft } from "../../../draft.ts";
import { isArticle } from "../../../prepare/page.ts";
import { PageNotes } from "../../../prepare/page-notes.ts";
import { datesIn } from "../find/date-words.ts";
import { saidInFull } from "../find/dates.ts";
import { agencies } from "../words/organizations.ts";

/** The head of a report: "HANOI, Nov. 3, 2006 (Xinhua)", "Vientiane, January 10, 2025 (KPL) -", "Hanoi (VNA) -". */
export interface Dateline {
  start: number;
  end: number;
  city: string;
  date: string | null;
  agency: string | null;
}

const city = "(?:\\p{Lu}[\\p{L}.'’]*(?:[\\s-](?=\\p{Lu}|of\\s))?(?:of\\s)?){1,4}";
const agencyWord = "[\\p{Lu}][\\p{L}\\d.&+/]*(?:\\s[\\p{L}\\d.&+]+){0,3}";
const whole = new RegExp(
  `^(?:\\p{Lu}[\\p{L}]+,\\s[^\\n]{8,18}\\(Xinhua\\)\\n+)?(${city}),?\\s([^\\n()]{5,24}?)\\s?\\((${agencyWord})(?:\\s?\\d{1,2}/\\d{1,2})?\\)\\s*(?:[-–—:]+|$)?`,
  "u",
);
const undated = new RegExp(
  `^(${city})(?:,\\s|\\s\\(|\\s?[-–—]\\s?)\\(?(${agencies.map((each) => each.replace(/[.+]/g, "\\$&")).join("|")})\\)?\\s?[-–—:]+(?:\\s|$)`,
  "u",
);
const unsigned = new RegExp(`^(${city}),\\s([^\\n()]{5,20})$`, "u");
const bare = /^(\p{Lu}{2}[\p{Lu}\s.'’]{2,22})\s?[-–—]{1,2}\s/u;

const cache = new PageNotes<Dateline | null>();

export function datelineOf(draft: Pick<Draft, "page">): Dateline | null {
  const known = cache.get(draft.page);
  if (known !== undefined) return known;
  const found = findDateline(draft);
  cache.set(draft.page, found);
  return found;
}

function findDateline({ page }: Pick<Draft, "page">): Dateline | null {
  for (const block of page.blocks.filter((each) => isArticle(each) && each.kind !== "title").slice(0, 3)) {
    const head = page.text.slice(block.start, Math.min(block.end, block.start + 120));
    const dated = whole.exec(head) ?? unsigned.exec(head);
    const date = dated ? fullDay(dated[2] ?? "") : null;
    if (dated && (date || /\d/.test(dated[2] ?? "")))
      return {
        start: block.start,
        end: block.start + dated[0].length,
        city: (dated[1] ?? "").trim(),
        date,
        agency: dated[3]?.replace(/\s\d.*$/, "") ?? null,
      };
    const short = undated.exec(head);
    if (short)
      return {
        start: block.start,
        end: block.start + short[0].length,
        city: (short[1] ?? "").trim(),
        date: null,
        agency: short[2] ?? null,
      };
    const plain = bare.exec(head);
    if (plain) return { start: block.start, end: block.start + plain[0].length, city: (plain[1] ?? "").trim(), date: null, agency: null };
  }
  return null;
}

/** The first date of these words that names a day and its year. */
export function fullDay(text: string): string | null {
  for (const { words } of datesIn(text))
    if (words.day !== undefined && words.year !== undefined) return saidInFull(words)?.slice(0, 10) ?? null;
  return null;
}
