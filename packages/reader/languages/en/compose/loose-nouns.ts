/** "the Lao officer", "his Vietnamese guest", "the Thai diplomat": someone of that side who was named before. */
import type { Draft } from "../../../draft.ts";
import { countriesOf } from "../find/countries.ts";
import type { Actor } from "./actor.ts";
import type { Person } from "./people/person.ts";

const noun =
  /^(?:\s(?:senior|top|government|state|party|Party|military|defence|ranking|high-ranking|provincial)){0,2}\s(?:officer|official|diplomat|guest|host|legislator|lawmaker|general|envoy|visitor|politician|dignitary|delegate|ambassador|statesman|parliamentarian|representative)\b(?!\s(?:of|from|to|for)\b|\s\p{Lu})/u;
const definite = /(?:^|[^\p{L}])(?:[Tt]he|[Hh]is|[Hh]er)\s(?:visiting\s)?$/u;

export function looseNounsOf({ page }: Draft, persons: readonly Person[]): Actor[] {
  const found: Actor[] = [];
  for (const { start, end, code, as } of countriesOf(page)) {
    if (as === "capital") continue;
    const words = noun.exec(page.text.slice(end, end + 60));
    if (!words || !definite.test(page.text.slice(Math.max(0, start - 16), start))) continue;
    let person: Person | null = null;
    let nearest = -1;
    for (const other of persons) {
      if (other.side !== code) continue;
      for (const at of other.at) if (at.start < start && at.start > nearest) [person, nearest] = [other, at.start];
    }
    if (person) found.push({ start, end: end + words[0].length, kind: "person", person, side: code });
  }
  return found;
}
