import { rm } from "node:fs/promises";
import { type ContextOptions, type OpenContext, openContext } from "@bilateral/server";
import { freshFolder } from "./fresh-folder.ts";

/** A register of its own in a folder of its own, empty; `close` removes it. */
export async function temporaryContext(options: Omit<ContextOptions, "folder"> = {}): Promise<OpenContext> {
  const folder = await freshFolder();
  const context = await openContext({ ...options, folder });
  return {
    ...context,
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
