import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../draft.ts";
import { blockAt, isArticle } from "../../../prepare/page.ts";
import { countries, shortCountries } from "../words/countries.ts";

const codes = new Map<string, SideCode>();
for (const forms of [countries, shortCountries])
  for (const [code, names] of Object.entries(forms))
    for (const name of names) codes.set(name.normalize("NFC").toLocaleLowerCase("vi"), code);

/** The country that these words name; "EU" stands for itself. */
export function codeOf(words: string): SideCode | null {
  const name = words
    .replace(/^(?:Chính phủ|Nhà nước|nước|phía|Đảng)\s/u, "")
    .replace(/^(?:Cộng hòa|CH|Vương quốc|Liên bang)\s/u, "")
    .trim();
  return codes.get(name.toLocaleLowerCase("vi")) ?? (name === "EU" ? "EU" : null);
}

const home: SideCode = "VN";

/** The two sides the article is about: the home side and the other one most spoken of. */
export function sidesOf(draft: Draft): SideCode[] {
  const told = new Map<SideCode, number>();
  const count = (side: SideCode | null, weight: number) => {
    if (side && side !== home) told.set(side, (told.get(side) ?? 0) + weight);
  };
  for (const { side } of draft.people) count(side, 3);
  for (const mention of draft.mentions) {
    const block = blockAt(draft.page, mention.start);
    if (!block || !isArticle(block)) continue;
    if (mention.kind === "body" || mention.kind === "post") count(mention.value.side, 1);
    else if (mention.kind === "place") count(mention.value.country, 1);
  }
  const [other] = [...told].sort((a, b) => b[1] - a[1]);
  return other ? [home, other[0]] : [home];
}
