import type { Kysely } from "kysely";
import type { Register } from "../register.ts";
import type { Tables } from "../tables.ts";

/** What a part of the suite tests: the register, and its tables to look behind it. */
export interface Subject {
  register: Register;
  db: Kysely<Tables>;
}
