import { remembered } from "../../../../find/remembered.ts";

const short: readonly (readonly [RegExp, string])[] = [
  [/\bd\.?pm\b/, "deputy prime minister"],
  [/\bpm\b/, "prime minister"],
  [/\bpremier\b/, "prime minister"],
  [/\bfm\b/, "foreign minister"],
  [/\bna\b/, "national assembly"],
  [/\bdefense\b/, "defence"],
];

/** A title in small letters, with what is usually abbreviated written out: "Deputy PM" → "deputy prime minister". */
export const writtenOut = (title: string) =>
  short.reduce((words, [abbreviation, full]) => words.replace(abbreviation, full), title.toLowerCase());

/** The rank that a title names, without what it is over: "Minister of Finance" → "minister". */
export const rankOf = remembered(
  (title) =>
    writtenOut(title)
      .replace(/^state (?=president)/, "")
      .replace(/^(?:permanent |standing )?party (?=general secretary|secretary)/, "")
      .replace(/^minister (?:of|for) foreign affairs\b/, "foreign minister")
      .replace(/^minister of (?:national )?defence\b/, "defence minister")
      .replace(/^chair(?:wo)?man\b(?=.*national assembly)/, "chairman")
      .split(/ of | for /)[0]
      ?.trim() ?? "",
);
