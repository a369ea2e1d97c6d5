import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { countryOfWords } from "../../find/countries.ts";
import type { Person } from "./person.ts";
import { rankOf } from "./rank.ts";

/** "a visit to Laos by X", "X's visit to Laos": X is not of Laos. */
export function visitedBy(person: Person, draft: Draft, main: readonly SideCode[]): SideCode | null {
  for (const { start, end } of person.at) {
    const sentence = draft.page.sentences.find((each) => each.start <= start && end <= each.end);
    if (!sentence) continue;
    const before = draft.page.text.slice(Math.max(sentence.start, start - 140), start);
    const after = draft.page.text.slice(end, Math.min(sentence.end, end + 60));
    const to =
      /\b(?:visit|trip|tour)\sto\s(?:the\s)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3})\sby\s(?:the\s)?(?:\p{Lu}[\p{L}-]*\s|of\s){0,6}$/u.exec(
        before,
      ) ??
      /^['’]s\s(?:[\p{Ll}-]+\s){0,4}(?:visit|trip|tour)\sto\s(?:the\s)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})/u.exec(after) ??
      /^\s(?:visited|arrived in|travel(?:l?ed|s) to|is visiting|will visit)\s(?:the\s)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})/u.exec(
        after,
      );
    const words = to?.[1]?.split(" ") ?? [];
    for (let length = words.length; length > 0; length--) {
      const visited = countryOfWords(words.slice(0, length).join(" "));
      const others = main.filter((code) => code !== visited);
      if (visited && main.includes(visited) && others.length === 1) return others[0] ?? null;
    }
  }
  return null;
}

/** "President X of Japan and Speaker Y also sent": who is told with another of another post, and does not meet him, stands beside him. */
export function companionSide(person: Person, persons: readonly Person[], draft: Draft): SideCode | null {
  const [at] = person.at.filter(({ start, end }) => person.evidence.start < start && end <= person.evidence.end);
  if (!at || person.posts.length === 0) return null;
  for (const other of persons) {
    if (other === person || other.side === null || other.posts.length === 0) continue;
    if (person.posts.some(({ title }) => other.posts.some((post) => rankOf(post.title) === rankOf(title)))) continue;
    for (const { end } of other.at) {
      if (end > person.evidence.start || person.evidence.start - end > 40) continue;
      if (!/^(?:\sof\s\p{Lu}[\p{L} ]{2,30})?,?\sand\s(?:the\s|his\s|her\s)?$/u.test(draft.page.text.slice(end, person.evidence.start)))
        continue;
      const after = draft.page.text.slice(at.end, at.end + 40);
      if (
        !/^\s(?:\w+ly\s|also\s|on\s\w+\s(?:\d+\s)?)?(?:co-|signed|met\b|meet|held|hold|agreed|discussed|exchanged|jointly|witnessed|inked|both|spoke|talked|are|were|will)/.test(
          after,
        )
      )
        return other.side;
    }
  }
  return null;
}

/** "while the Lao side was headed by X and Y": of the side named last before them. */
export function headOfSide({ evidence }: Person, draft: Draft): SideCode | null {
  const sentence = draft.page.sentences.find(({ start, end }) => start <= evidence.start && evidence.end <= end);
  const ahead = sentence?.text.slice(0, evidence.start - sentence.start) ?? "";
  const heads = [...ahead.matchAll(sideHeaded)].at(-1);
  if (!heads || /;|\bwhile\b/.test(ahead.slice(heads.index + heads[0].length)) || ahead.length - heads.index > 220) return null;
  const words = heads[1] ?? "";
  return countryOfWords(words) ?? countryOfWords(words.split(" ").at(-1) ?? "");
}

const sideHeaded =
  /\b(\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?) (?:side|delegation|team|party) (?:was|is|were) (?:led|headed|represented|chaired) by\s/gu;
