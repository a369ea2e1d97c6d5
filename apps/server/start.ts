import { type ContextOptions, type OpenContext, openContext } from "./context.ts";
import { placeToListen } from "./listen/place-to-listen.ts";
import type { ServeOptions, Serving } from "./serve.ts";
import { stoppable } from "./stoppable.ts";

export interface StartOptions extends ContextOptions, Omit<ServeOptions, "context"> {
  /** Whether a new register gets the sample articles; it does unless told otherwise. */
  samples?: boolean | undefined;
  /** Stops a start that is under way: what is being written is finished, and `start` fails with the signal's reason. */
  signal?: AbortSignal | undefined;
}

export interface Started extends Serving {
  context: OpenContext;
}

/**
 * Finds the place to listen, opens the register, makes a new one ready, and serves it; `close` gives the data folder back. Fails as
 * `placeToListen`, `openContext` and `firstStart` do.
 */
export async function start({
  folder,
  relationship,
  pack,
  side,
  lost,
  samples = true,
  signal,
  ...options
}: StartOptions = {}): Promise<Started> {
  await placeToListen(options);
  // The database opens in a thread of its own; the rest of the program is loaded meanwhile.
  const opening = openContext({ folder, relationship, pack, side, lost });
  const loading = Promise.all([import("./serve.ts"), import("@bilateral/workflows/first-start")]);
  // Whichever fails first is told of by what waits for it below.
  for (const part of [opening, loading]) part.catch(() => {});
  const context = await opening;
  try {
    const [{ serve }, { firstStart }] = await loading;
    await firstStart(signal ? stoppable(context, signal) : context, { samples });
    signal?.throwIfAborted();
    const serving = await serve({ ...options, context });
    return {
      address: serving.address,
      context,
      close: async () => {
        await serving.close();
        await context.close();
      },
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}
