import type { Block, BlockRule } from "../../../prepare/blocks.ts";
import { closingHeadings, relatedHeadings } from "../words/page.ts";
import { bullet } from "./furniture.ts";

const related = new Set<string>(relatedHeadings);
const closing = new Set<string>(closingHeadings);
const sentence = /[.!?…]["”’)\]]*$/u;

const heading = (text: string, headings: ReadonlySet<string>) =>
  text.length <= 60 && headings.has(text.replace(bullet, "").toLocaleLowerCase("vi"));
const begun = (before: readonly Block[]) => before.some(({ kind }) => kind === "paragraph" || kind === "lead");

/** "Phản hồi", "Các tin/bài khác", "Tin cùng chuyên mục": below such a heading nothing of the article comes any more. */
export const closings: BlockRule = {
  name: "closing",
  kindOf({ text }, _lines, before) {
    if (before.at(-1)?.rule === "closing") return "teaser";
    return heading(text, closing) && begun(before) ? "furniture" : null;
  },
};

/**
 * "Tin liên quan", "Xem thêm": headlines of other documents, each perhaps with its lead. The article may go on below them:
 * two paragraphs with no headline between them are no list of teasers.
 */
export const teasers: BlockRule = {
  name: "related",
  kindOf({ text }, _lines, before) {
    if (heading(text, related)) return "furniture";
    const above = before.at(-1);
    if (above?.rule !== "related") return null;
    const paragraph = text.length > 160 && sentence.test(text);
    return paragraph && above.kind === "teaser" && above.end - above.start > 160 && !before.some(ended) ? null : "teaser";
  },
};

/** A byline under the article's words says that it has ended. */
const ended = ({ rule, kind }: Block) => rule === "byline" && kind === "furniture";
