import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

const Holder = z.object({ pid: z.int().positive(), host: z.string(), since: z.string(), started: z.string().nullable() });

/** Who has a folder open. `started` tells a process from a later one with the same number, where the system says. */
export type Holder = z.infer<typeof Holder>;

export function thisProcess(): Holder {
  return { pid: process.pid, host: hostname(), since: new Date().toISOString(), started: startOf(process.pid) };
}

/** What the file beside the lock says; null where there is none or it was never finished. */
export function holderIn(path: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

/** Whether a holder still runs: `unknown` for another host, and where its number may have gone to another process. */
export function lifeOf({ pid, host, started }: Holder): "alive" | "dead" | "unknown" {
  if (host !== hostname()) return "unknown";
  if (!isRunning(pid)) return "dead";
  const startedNow = startOf(pid);
  if (started === null || startedNow === null) return "unknown";
  return started === startedNow ? "alive" : "dead";
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Someone else's process may not be signalled, and runs.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The boot and the tick at which a process began, on Linux; null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1);
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${afterName?.split(" ")[19]}`;
  } catch {
    return null;
  }
}
