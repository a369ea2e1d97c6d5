import type { Dialect } from "kysely";

/** A database that speaks PostgreSQL. What differs between engines stays behind this; everything else is written once. */
export interface Engine {
  dialect: Dialect;
  /** Statements, run outside transactions, that keep an engine without a background of its own in shape. */
  upkeep: { checkpoint: string[]; vacuum: string[] };
  /** Stops at once and writes nothing more, as when another process has taken the folder. */
  abandon(): void;
}
