import { fileURLToPath } from "node:url";
import { Problem } from "@bilateral/records";
import type { Context } from "@bilateral/workflows";
import type { Log } from "./answers/errors.ts";
import { makeApp } from "./app.ts";

export interface ServeOptions {
  context: Context;
  /** The loopback address unless told otherwise. */
  host?: string | undefined;
  /** 4400 unless told otherwise; 0 takes any free one. */
  port?: number | undefined;
  /** Host names, besides those of this machine, under which it may be reached. */
  names?: readonly string[] | undefined;
  /** The built web app, unless it lies elsewhere. */
  web?: string | undefined;
  log?: Log | undefined;
}

export interface Serving {
  /** Such as `http://127.0.0.1:4400`. */
  address: string;
  /** Takes no more requests, and is done when those under way are. */
  close(): Promise<void>;
}

export const defaultPort = 4400;
const builtWeb = fileURLToPath(new URL("../web/dist/", import.meta.url));

/** Fails with `port-taken`. */
export async function serve({
  context,
  host = "127.0.0.1",
  port = defaultPort,
  names = [],
  web = builtWeb,
  log = tell,
}: ServeOptions): Promise<Serving> {
  const app = await makeApp({ context, web, names, log });
  try {
    return { address: await app.listen({ host, port }), close: () => app.close() };
  } catch (error) {
    await app.close();
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      throw new Problem("port-taken", { port }, { cause: error });
    throw error;
  }
}

const tell: Log = (trace, error) => console.error(`[${trace}]`, error);
