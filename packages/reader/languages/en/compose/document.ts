import type { Composer } from "../../../language.ts";
import { agencies } from "../words/organizations.ts";
import { datelineOf, fullDay } from "./report-day.ts";

const publishers = new Set<string>(agencies);

/** What the document says of itself: its title, and, by its dateline or a stamp, who published it and when. */
export const documentComposer: Composer = {
  name: "document",
  compose(draft) {
    const { page } = draft;
    const title = page.blocks.find(({ kind }) => kind === "title");
    draft.title = title ? { start: title.start, end: title.end } : null;
    const dateline = datelineOf(draft);
    draft.publisher = dateline?.agency ?? signature(draft.page.text) ?? signedLine(draft);
    const stamp = page.blocks
      .filter(({ kind, rule }) => kind === "stamp" && rule === "stamp")
      .map(({ start, end }) => fullDay(spelled(page.text.slice(start, end))))
      .find(Boolean);
    draft.published ??= stamp ?? dateline?.date ?? null;
  },
};

/** Months in capitals as they are usually written. */
const spelled = (text: string) => text.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

const agencyLine = new RegExp(
  `^(?:${agencies.map((each) => each.replace(/[.+]/g, "\\$&")).join("|")})(?:\\s?[,/]\\s?(?:${agencies.map((each) => each.replace(/[.+]/g, "\\$&")).join("|")}))*$`,
  "i",
);

/** A line below the report that is nothing but the names of agencies: "AFP, REUTERS". */
function signedLine({ page }: Parameters<Composer["compose"]>[0]): string | null {
  const first = page.blocks.findIndex(({ kind }) => kind === "paragraph");
  for (const { start, end } of first < 0 ? [] : page.blocks.slice(first + 1)) {
    if (end - start > 60) continue;
    const words = page.text.slice(start, end);
    if (agencyLine.test(words)) return words;
  }
  return null;
}

/** "… - VNA", "/VNA", "(KPL)" under the report. */
function signature(text: string): string | null {
  const found = /(?:^|[\s./(—–-])([A-Z][A-Za-z.]{1,12})\)?\s*$/u.exec(text.slice(-40));
  return found?.[1] && publishers.has(found[1]) ? found[1] : null;
}
