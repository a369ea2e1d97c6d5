import { existsSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Problem } from "@bilateral/records";
import { lock } from "proper-lockfile";
import { holderIn, lifeOf, thisProcess } from "./holder.ts";
import { makeFolder } from "./make-folder.ts";

/** Milliseconds without a sign of life after which a lock counts as left behind, and between two signs. */
const stale = 30_000;
const update = 5_000;

export interface Hold {
  release(): Promise<void>;
}

/**
 * Takes a folder for this process, making it first where it is not there. A lock left by a process that is no more is taken over.
 * `lost` is called where someone else took it in spite of all, as after a long sleep of the machine: nothing may be written from then on.
 * Fails with `folder-held`, `folder-not-usable`.
 */
export async function holdFolder({ folder, lost }: { folder: string; lost: () => void }): Promise<Hold> {
  try {
    await makeFolder(folder);
    // Only one at a time looks who holds the folder, so that two cannot both find the same dead process and both take over.
    const retries = { retries: 40, minTimeout: 100, maxTimeout: 250 };
    const finishLooking = await lock(join(folder, "looking"), {
      realpath: false,
      stale: 5_000,
      update: 2_000,
      retries,
      onCompromised() {},
    });
    try {
      return await take({ folder, lost });
    } finally {
      await finishLooking().catch(() => {});
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("folder-not-usable", { path: folder, reason: (error as Error).message }, { cause: error });
  }
}

async function take({ folder, lost }: { folder: string; lost: () => void }): Promise<Hold> {
  const [named, lockPath] = [join(folder, "held"), join(folder, "held.lock")];
  const holderPath = join(folder, "holder.json");
  const holder = holderIn(holderPath);
  const life = holder === null ? "unknown" : lifeOf(holder);
  const { pid, host, since } = holder ?? { pid: "?", host: "?", since: "?" };
  const held = () => new Problem("folder-held", { path: folder, pid, host, since });
  // Alive though its lock looks old: asleep or stopped, and it will wake up with the database open.
  if (life === "alive" && existsSync(lockPath)) throw held();
  if (life === "dead") await rm(lockPath, { recursive: true, force: true });
  const release = await lock(named, { realpath: false, lockfilePath: lockPath, stale, update, onCompromised: lost }).catch((error) => {
    throw error.code === "ELOCKED" ? held() : error;
  });
  const self = thisProcess();
  writeFileSync(holderPath, JSON.stringify(self), { mode: 0o600 });
  return {
    release: async () => {
      // Not where someone else has come to hold it meanwhile.
      if (isDeepStrictEqual(holderIn(holderPath), self)) rmSync(holderPath, { force: true });
      await release().catch(() => {});
    },
  };
}
