import type { InstrumentRead } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { sidesOf } from "../sides.ts";
import { countriesOf } from "./parties.ts";

const opening =
  /^(?:(?:Full text(?: of(?: the)?)?|Text of(?: the)?|Document|The)\s?[:–-]?\s?)?((?:\p{Lu}[\p{L}.]*(?:\s?[-–—]\s?\p{Lu}[\p{L}.]*)+\s)?(?:Joint|JOINT)\s(?:(?:Press|Vision|Leaders['’]?|Ministerial|Summit|Policy|PRESS|VISION|LEADERS['’]?)\s)?(?:Statement|Declaration|Communiqu[eé]|STATEMENT|DECLARATION|COMMUNIQU[EÉ])(?:[^\n:]*))/u;
const others: readonly (readonly [RegExp, InstrumentRead["kind"]])[] = [
  [/^(?:Agreed |Signed )?Minutes of\s[^\n:]*/u, "minutes"],
  [/^Memorandum of (?:Understanding|Cooperation)\s(?:between|on)\s[^\n:]*/u, "mou"],
  [/^(?:\p{Lu}\p{L}+\s){0,4}Agreement\s(?:between|on)\s[^\n:]*/u, "agreement"],
  [/^Treaty\s(?:of|between|on)\s[^\n:]*/u, "treaty"],
];

/** A report of one: "Joint statement issued", "Joint declaration to be signed". */
const report = /\b(?:issued|released|adopted|signed|calls?|stresses|highlights|affirms|reaffirms|says|vows|urges|expected|boosts?)\b/i;

/** The document is itself a joint statement: its title says so. */
export function statementItself(draft: Draft): InstrumentRead | null {
  if (!draft.title) return null;
  const { text } = draft.page;
  const title = text.slice(draft.title.start, draft.title.end);
  if (report.test(title)) return null;
  const other = others.find(([words]) => words.test(title));
  const name = (opening.exec(title)?.[1] ?? other?.[0].exec(title)?.[0])?.trim();
  if (!name) return null;
  const start = draft.title.start + title.indexOf(name);
  const evidence = { start, end: start + name.length };
  const named = countriesOf(draft, draft.title);
  return {
    title: name,
    kind: other?.[1] ?? "joint-statement",
    period: null,
    signed: draft.published,
    parties: named.length >= 2 ? named : sidesOf(draft),
    evidence: [evidence],
    confidence: 0.8,
    rule: "instrument: the statement itself",
  };
}
