import type { SideCode, Span } from "@bilateral/records";
import type { Person } from "./people/person.ts";

/** Whoever may do something: a named person, a post spoken of, a country, both sides, "he". */
export interface Actor extends Span {
  kind: "person" | "country" | "both" | "pronoun" | "we" | "organization" | "delegation" | "post";
  person: Person | null;
  side: SideCode | null;
  /** The name of an organisation of states. */
  name?: string;
  /** A country by its name, as it is written here. */
  written?: string;
  /** A delegation or a post without a name, as it is written. */
  unnamed?: string;
  /** How many a plural counts, where it says so: "the two ministers". */
  plural?: boolean;
}
