import { once } from "node:events";

/** Aborted when someone asks the process to stop (Ctrl-C, SIGTERM), which `asked` may tell. Asked a second time, the process ends at once. */
export function stopSignal({ asked = () => {} }: { asked?: () => void } = {}): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130);
      stop.abort();
      asked();
    });
  }
  return stop.signal;
}

export async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}
