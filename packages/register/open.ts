import { Problem } from "@bilateral/records";
import { isDatabaseIn, openPglite } from "./engine/pglite.ts";
import { holdFolder } from "./folder/hold.ts";
import { registerOver } from "./over-engine.ts";
import type { OpenOptions, Register } from "./register.ts";

/** Opens the register in a folder. Fails with `folder-held` where another process has it, `folder-not-usable` where it cannot be used. */
export async function openRegister(options: OpenOptions): Promise<Register> {
  const { folder, lost: told, mustExist = false } = options;
  if (mustExist && !isDatabaseIn(folder)) throw new Problem("path-not-found", { path: folder });
  let isLost = false;
  let abandon = () => {};
  const lost = () => {
    isLost = true;
    abandon();
    told?.();
  };
  const hold = await holdFolder({ folder, lost });
  try {
    const engine = await openPglite({ folder });
    abandon = engine.abandon;
    if (isLost) abandon();
    const register = await registerOver(engine, options);
    return {
      ...register,
      close: async () => {
        await register.close();
        await hold.release();
      },
    };
  } catch (error) {
    await hold.release();
    throw error;
  }
}
