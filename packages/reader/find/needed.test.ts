import { expect, test } from "vitest";
import { matchesAround, matchesOf } from "./matches.ts";
import { neededBy } from "./needed.ts";

test.each([
  [/\b(?:met|meets)\b(?! the press)/gu, ["met", "meets"]],
  [/[Tt]hị trường\s\d+/u, ["Thị trường", "thị trường"]],
  [/(?:sẽ )?thăm (?:chính thức|Hà Nội)/u, ["chính thức", "Hà Nội"]],
  [/Dự án|công trình/iu, ["dự án", "công trình"]],
  [/(?<=\bflew[^.]{0,40})\bto meet\b(?=\s\p{Lu})/u, ["to meet"]],
  [/colou?rs+ of/u, ["colo"]],
  [/năm (?<year>20\d\d)[^.\n]{0,20} đạt/u, ["năm "]],
  [/\$\s?\d+(?:\.\d+)? million/u, [" million"]],
  [/\d+(?:%| percent)/u, ["%", " percent"]],
])("%s needs %j", (pattern, needed) => {
  expect(neededBy(pattern)).toEqual(needed);
});

test.each([/\d+/u, /(?:abc)?\d/u, /(?:abc|\d)/u, /[a-z]+/u, /a|bc/u, /(?!abc)\d/u, /\u0041bc/u, /x*/u])(
  "of %s nothing can be told",
  (pattern) => {
    expect(neededBy(pattern)).toBeNull();
  },
);

test("the matches are those of matchAll", () => {
  const text = "Hai bên ký Biên bản, rồi ký BIÊN BẢN khác; 😀 a1 b22";
  for (const pattern of [/biên bản/giu, /biên bản/gu, /\p{L}\d*/gu, /\d*/gu, /(?<mark>[;,])\s/gu])
    expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
});

test("around its core word a pattern matches as it does everywhere", () => {
  const pattern = /\b(?:the\s)?((?:(?!and\b)\p{L}+\s){0,3}?groups?)\b/gu;
  const text = "all of them and the small working group met, two groups and other groups of ten, group";
  expect(matchesAround(pattern, text, { core: "group", words: 5 }).map(({ 0: words, index }) => [index, words])).toEqual(
    [...text.matchAll(pattern)].map(({ 0: words, index }) => [index, words]),
  );
});
