import type { Block, BlockRule, LineCut } from "../../../prepare/blocks.ts";
import { buttons, closingHeadings, furnitureOpenings, relatedHeadings } from "../words/page.ts";

const known = new Set(buttons);
const related = new Set(relatedHeadings);
const closing = new Set(closingHeadings);
const bare = (text: string) => text.replace(/^[-–•*»›>#|+\s]+|[\s»›>|]+$/g, "").toLowerCase();
const sentence = /[.!?…]["”’)\]]*$/u;
const begun = (before: readonly Block[]) => before.some(({ kind }) => kind === "paragraph");

/** "MOST VIEWED", "KEYWORDS": nothing of the article comes any more. */
export const closings: BlockRule = {
  name: "closing",
  kindOf({ text }, _lines, before) {
    if (before.at(-1)?.rule === "closing") return "teaser";
    return text.length <= 60 && closing.has(bare(text)) && begun(before) ? "furniture" : null;
  },
};

/** "RELATED", "More on this Topic": headlines of other documents, until a line that is a sentence of its own. */
export const teasers: BlockRule = {
  name: "related",
  kindOf({ text }, _lines, before) {
    if (text.length <= 40 && related.has(bare(text))) return "furniture";
    if (before.at(-1)?.rule !== "related") return null;
    return sentence.test(text) && text.length > 60 ? null : "teaser";
  },
};

/** A line that is nothing but the day of publication: "August 2, 2021", "PUBLISHED : 19 Oct 2023 at 04:00", "SATURDAY, AUGUST 17, 2024". */
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const piece = `(?:published|updated|posted|last updated|released?|on|at|date|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${month}\\.?|\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d|\\d{1,2}[:.]\\d\\d(?::\\d\\d)?|[ap]\\.?m\\.?|gmt|ict|utc|\\+\\d{1,2}|[\\s,:|/()-]|[–—])`;
const stampLine = new RegExp(`^${piece}+$`, "iu");
const dated = new RegExp(`${month}|\\d/\\d{1,2}/\\d{4}|\\d{4}-\\d\\d`, "iu");

export const stamps: BlockRule = {
  name: "stamp",
  kindOf: ({ text }) => (text.length <= 90 && /(?:19|20)\d\d/.test(text) && dated.test(text) && stampLine.test(text) ? "stamp" : null),
};

/** A dateline on a line of its own: "HANOI, Nov. 3, 2006 (Xinhua)". */
export const datelines: BlockRule = {
  name: "dateline",
  kindOf: ({ text }) =>
    text.length <= 70 &&
    /^(?:\p{Lu}{2}[\p{Lu}\s.'’-]+,\s(?:\p{Lu}[a-z]+\.?\s\d{1,2}|\d{1,2}\s\p{Lu}[a-z]+),?\s\d{4}(?:\s\(\p{Lu}[\p{L}\s/+.]*\))?|\p{Lu}[\p{L}\s.'’-]+,\s(?:\p{Lu}[a-z]+\.?\s\d{1,2}|\d{1,2}\s\p{Lu}[a-z]+),?\s\d{4}\s\(\p{Lu}[\p{L}\s/+.]*\))\s?[-–—:]*$/u.test(
      text,
    )
      ? "stamp"
      : null,
};

export const furniture: BlockRule = {
  name: "furniture",
  kindOf({ text }) {
    if (text.length <= 40 && (known.has(bare(text)) || bare(text) === "" || /^\(?\d+\)?\.?$/.test(text))) return "furniture";
    const words = bare(text);
    return furnitureOpenings.some((opening) => words.startsWith(opening)) ? "furniture" : null;
  },
};

/** "Photo: A and B in Hanoi.", "A and B shake hands. (Photo: AFP)" */
export const captions: BlockRule = {
  name: "caption",
  kindOf: ({ text }) =>
    text.length <= 320 &&
    (/^(?:Photo|Caption|Illustration)\b/.test(text) ||
      /\((?:Photo|Illustration|Image)s?\b[^()]{0,60}\)\.?$|(?:Photo|Image)\s?(?::|by|courtesy)[^.]{0,50}$/.test(text))
      ? "caption"
      : null,
};

/** The first line with words of its own, if it is no sentence. */
export const titles: BlockRule = {
  name: "title",
  kindOf({ text }, lines, before) {
    if (before.some(({ kind }) => kind === "title" || kind === "paragraph" || kind === "caption")) return null;
    if (text.length < 12 || text.length > 260 || lines.length < 2 || !/\s\S+\s/.test(text)) return null;
    if (before.some(({ rule }) => rule === "dateline")) return null;
    return /[.;:…]["”’)]*$/u.test(text.replace(/(?:U\.S|D\.C|Jr|U\.N)\.$/, "")) ||
      /^[\p{Lu}\s]{3,30}(?:\s?\(\p{L}+\))?\s?[-–—]{1,2}\s/u.test(text)
      ? null
      : "title";
  },
};

/** The head of a report that runs on in the same line: "HANOI, December 12, 2025 (Agency) - ", "Vientiane (Agency) - ". */
const reportHead =
  /^(?:\p{Lu}[\p{L}.'’]*(?:[\s-]\p{Lu}[\p{L}.'’]*){0,3}(?:,\s[^\n()]{5,24}?)?\s?\((?:\p{Lu}[\p{L}.&+/\d]*(?:\s[\p{L}.&+\d/]+){0,3})\)|\p{Lu}{2}[\p{Lu}\s.'’]{2,22}(?:,\s\p{Lu}[\p{L}.]+\s\d{1,2}(?:,\s\d{4})?)?)\s?(?:[-–—]{1,2}|:)\s+/u;

export const reportHeads: LineCut = {
  name: "report head",
  cut({ text }) {
    const found = text.length > 100 ? reportHead.exec(text.slice(0, 110)) : null;
    return found ? [{ start: 0, end: found[0].trimEnd().length, kind: "stamp" }] : [];
  },
};
