import { Kysely } from "kysely";
import { appenderOf } from "./appender.ts";
import type { Engine } from "./engine/engine.ts";
import { migrate } from "./migrations/migrate.ts";
import type { KeysOf } from "./projections/projection.ts";
import { rebuildIfOutdated } from "./projections/rebuild.ts";
import { readerOf } from "./reader.ts";
import type { OpenOptions, Register } from "./register.ts";
import type { Tables } from "./tables.ts";
import { upkeepOf } from "./upkeep.ts";

/** A register that nothing is matched with. */
const noKeys: KeysOf = Object.assign(() => [], { version: "" });

/** The register over any engine: its tables brought up to date, its projections made by this code. Closing it closes the engine. */
export async function registerOver(engine: Engine, { folder, sides = [], keysOf = noKeys }: OpenOptions): Promise<Register> {
  const settings = { keysOf };
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await migrate({ db, folder });
    await rebuildIfOutdated(db, settings);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const upkeep = upkeepOf({ db, engine });
  return {
    read: readerOf({ db, sides }),
    append: appenderOf({ db, upkeep, settings }),
    close: async () => {
      upkeep.stop();
      await db.destroy();
    },
  };
}
