import type { Finder } from "../../../language.ts";
import type { Mention } from "../../../mention.ts";
import { countries, titles } from "../words/names.ts";

const sides: ReadonlyMap<string, string> = new Map(countries);
const pattern = new RegExp(
  `(?<![\\p{L}])(?<title>${titles.join("|")})(?:\\s(?:du|de la|de)\\s(?<country>${[...sides.keys()].join("|")}))?,?\\s(?:M\\.\\s|Mme\\s)?(?<name>\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){1,3})`,
  "gu",
);

/** le ministre de la Santé du Laos, Bounma Sivong · le Premier ministre Nguyen Van Mau */
export const people: Finder = {
  name: "people",
  find: ({ text }) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index, groups = {} }): Mention => {
      const { title = "", country, name = "" } = groups;
      const end = index + words.length;
      const side = sides.get(country ?? "") ?? null;
      const value = { name, side, syllabic: false, posts: [{ title, organization: null, side }], phrase: { start: index, end } };
      return { kind: "person", start: end - name.length, end, value, rule: "people/title" };
    }),
};
