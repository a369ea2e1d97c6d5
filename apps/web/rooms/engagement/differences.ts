import type { DateValue, Participant } from "@bilateral/records";
import type { AccountView, LinkView } from "../../client/shapes.ts";

/** What accounts of one act are compared in. */
export const compared = [
  "kind",
  "visitType",
  "number",
  "date",
  "partOfDay",
  "place",
  "participants",
  "occasion",
  "status",
  "outcomes",
] as const;
export type Compared = (typeof compared)[number];

/** Freely worded, so that two accounts hardly ever write it alike: shown, never called differing. */
const wordedFreely: ReadonlySet<Compared> = new Set(["occasion", "outcomes"]);
/** Names are written in other letters by other languages; whether they name the same, the rules know better than a page. */
const named: ReadonlySet<Compared> = new Set(["place", "participants"]);

/** The fields in which some account says otherwise than another; where one is silent, nothing differs. */
export function differencesOf(accounts: readonly AccountView[], links: readonly LinkView[]): ReadonlySet<Compared> {
  const judged = links.filter(({ relation, verdict, score }) => relation === "identity" && verdict === "same" && score !== null);
  const found = new Set(judged.flatMap(({ changes }) => changes.map(({ change }) => change)));
  return new Set(
    compared.filter((field) => {
      if (found.has(field)) return true;
      if (wordedFreely.has(field) || (named.has(field) && judged.length > 0)) return false;
      const said = accounts.map(({ body }) => saidIn(field, body[field])).filter((value) => value !== null);
      return said.some((one) => said.some((other) => !agree(field, one, other)));
    }),
  );
}

function saidIn(field: Compared, value: unknown): string | null {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return null;
  if (field === "date") return (value as DateValue).edtf;
  if (field === "participants") {
    const people = (value as Participant[]).map(({ person, name, organization }) => person ?? name ?? organization ?? "");
    return [...new Set(people.map(plain))].sort().join("; ");
  }
  return plain(String(value));
}

/** A month is no other date than a day of it. */
function agree(field: Compared, one: string, other: string): boolean {
  return one === other || (field === "date" && (one.startsWith(other) || other.startsWith(one)));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
