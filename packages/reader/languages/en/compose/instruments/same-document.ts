import type { InstrumentRead, Span } from "@bilateral/records";

const small = new Set(
  "a an the of on for and in to between with their its two signed new existing draft first landmark major free trade deal pact accord agreement agreements memorandum understanding mou".split(
    " ",
  ),
);

/** "the landmark free trade deal" and "a free-trade agreement" are one. */
const key = (title: string) =>
  title
    .toLowerCase()
    .replace(/\b(?:first|landmark|major|new|draft|the|a|an)\s|^\w+['’]s\s/g, "")
    .replace(/[-–]/g, " ")
    .replace(/\b(?:deals?|pacts?|accords?)\b/, "agreement")
    .replace(/\s+/g, " ");

const content = (title: string) => new Set((title.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !small.has(word)));

/** A document told again: by the same name, or in a later sentence by less of it. */
export function sameDocument(known: InstrumentRead, item: InstrumentRead, sentence: Span): boolean {
  if (known.generic !== item.generic) return false;
  if (key(known.title) === key(item.title)) return true;
  if (known.kind !== item.kind || known.evidence.some(({ start }) => start >= sentence.start)) return false;
  const before = content(known.title);
  const again = [...content(item.title)];
  return again.every((word) => before.has(word)) && (again.length > 0 || known.kind === "joint-statement");
}
