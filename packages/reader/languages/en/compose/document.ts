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
    draft.publisher = dateline?.agency ?? signature(draft.page.text);
    const stamp = page.blocks
      .filter(({ kind, rule }) => kind === "stamp" && rule === "stamp")
      .map(({ start, end }) => fullDay(spelled(page.text.slice(start, end))))
      .find(Boolean);
    draft.published ??= stamp ?? dateline?.date ?? null;
  },
};

/** Months in capitals as they are usually written. */
const spelled = (text: string) => text.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** "… - VNA", "/VNA", "(KPL)" under the report. */
function signature(text: string): string | null {
  const found = /(?:^|[\s./(—–-])([A-Z][A-Za-z.]{1,12})\)?\s*$/u.exec(text.slice(-40));
  return found?.[1] && publishers.has(found[1]) ? found[1] : null;
}
