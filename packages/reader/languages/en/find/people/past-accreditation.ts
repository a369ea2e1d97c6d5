import type { Word } from "../../tokens.ts";
import { countryAt } from "./country-at.ts";
import { acronymIn } from "./lexicon.ts";

/** "Defence Adviser (DA) accredited to the Republic of Zambia": where he serves, and no part of the post. */
export function pastAccreditation(words: readonly Word[], from: number): number {
  // "Ambassador Extraordinary and Plenipotentiary"
  const at = words[from]?.key !== "extraordinary" ? from : words[from + 2]?.key === "plenipotentiary" ? from + 3 : from + 1;
  const verb = at + acronymIn(words, at);
  if (!/^accredit(?:at)?ed$/.test(words[verb]?.key ?? "") || words[verb + 1]?.key !== "to") return at;
  for (let index = verb + 2; index < verb + 6; index++) {
    const country = countryAt(words, index);
    if (country) return index + country.length;
    if (!/^(?:the|republic|kingdom|of)$/.test(words[index]?.key ?? "")) return at;
  }
  return at;
}
