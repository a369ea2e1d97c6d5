import type { PackFault, PackFaultCode } from "@bilateral/records";
import { daysOf } from "@bilateral/records";
import type { Fact } from "../fact.ts";
import type { Path } from "../spot.ts";

/** Something that does not go together, before the entries' own marks are looked at. */
export interface Finding {
  fault: PackFaultCode;
  fact: Fact;
  /** Within the entry. */
  path: Path;
  words: PackFault["words"];
  /** Whose mark lets it stand too. */
  other?: Fact | undefined;
}

/** The first and last day (`YYYY-MM-DD`) that a date can mean; null where there is none, or it is open. */
export const firstDay = (date: string | null) => (date === null ? null : daysOf(date).first);
export const lastDay = (date: string | null) => (date === null ? null : daysOf(date).last);
