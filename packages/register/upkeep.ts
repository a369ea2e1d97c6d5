import { type Kysely, sql } from "kysely";
import type { Engine } from "./engine/engine.ts";
import type { Tables } from "./tables.ts";

/** Revisions after which the engine writes its log into place, and after which it tidies up as well, without waiting for a pause. */
const checkpointAfter = 5_000;
const vacuumAfter = 20_000;
/** A pause of this many milliseconds is used for what is due; tidying up is worth a pause after so many revisions. */
const pause = 20_000;
const worthVacuum = 200;

/** Keeps an engine without a background of its own in shape. */
export interface Upkeep {
  /** To be told after every write; resolves when what could not wait is done. */
  wrote(revisions: number): Promise<void>;
  stop(): void;
}

export function upkeepOf({ db, engine }: { db: Kysely<Tables>; engine: Engine }): Upkeep {
  let [sinceCheckpoint, sinceVacuum] = [0, 0];
  let timer: NodeJS.Timeout | undefined;
  const run = async (statements: string[]) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  };
  const tidy = async ({ vacuum }: { vacuum: boolean }) => {
    sinceCheckpoint = 0;
    if (vacuum) {
      sinceVacuum = 0;
      await run(engine.upkeep.vacuum);
    }
    await run(engine.upkeep.checkpoint);
  };
  return {
    async wrote(revisions) {
      sinceCheckpoint += revisions;
      sinceVacuum += revisions;
      clearTimeout(timer);
      if (sinceCheckpoint === 0) return;
      // What was written is safe already: where this fails, the next write or closing fails again, and says so.
      if (sinceCheckpoint >= checkpointAfter) await tidy({ vacuum: sinceVacuum >= vacuumAfter }).catch(() => {});
      else timer = setTimeout(() => void tidy({ vacuum: sinceVacuum >= worthVacuum }).catch(() => {}), pause).unref();
    },
    stop: () => clearTimeout(timer),
  };
}
