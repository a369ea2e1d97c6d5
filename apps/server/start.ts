import { firstStart } from "@bilateral/workflows";
import { type ContextOptions, openContext } from "./context.ts";
import { type ServeOptions, type Serving, serve } from "./serve.ts";

export interface StartOptions extends ContextOptions, Omit<ServeOptions, "context"> {
  /** Whether a new register gets the sample articles; it does unless told otherwise. */
  samples?: boolean | undefined;
}

/** Opens the register, makes a new one ready, and serves it; `close` gives the data folder back. Fails as `openContext` and `serve` do. */
export async function start({ folder, pack, side, samples = true, ...options }: StartOptions = {}): Promise<Serving> {
  const context = await openContext({ folder, pack, side });
  try {
    await firstStart(context, { samples });
    const serving = await serve({ ...options, context });
    return {
      address: serving.address,
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
