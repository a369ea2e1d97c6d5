import { fileURLToPath } from "node:url";
import type { Context } from "@bilateral/workflows";
import type { Log } from "./answers/errors.ts";
import { makeApp } from "./app.ts";
import { listenProblem } from "./listen/listen-problem.ts";
import { type Place, placeToListen } from "./listen/place-to-listen.ts";
import type { Api } from "./routes/route.ts";

export interface ServeOptions extends Place {
  context: Context;
  /** Host names, besides those of this machine, under which it may be reached. */
  names?: readonly string[] | undefined;
  /** The built web app, unless it lies elsewhere. */
  web?: string | undefined;
  log?: Log | undefined;
  /** Milliseconds that requests under way are given when it is closed. */
  patience?: number | undefined;
}

export interface Serving {
  /** Such as `http://127.0.0.1:4400`. */
  address: string;
  /** Takes no more requests, gives those under way a few seconds, and cuts off what is stuck. */
  close(): Promise<void>;
}

const builtWeb = fileURLToPath(new URL("../web/dist/", import.meta.url));

/** Fails as `placeToListen` does. */
export async function serve({
  context,
  host,
  port,
  names = [],
  web = builtWeb,
  log = tell,
  patience = 3_000,
}: ServeOptions): Promise<Serving> {
  const place = await placeToListen({ host, port });
  const app = await makeApp({ context, web, names, log });
  try {
    return { address: await app.listen(place), close: () => closeWithin(app, patience) };
  } catch (error) {
    await app.close();
    throw listenProblem(error, place);
  }
}

async function closeWithin(app: Api, patience: number): Promise<void> {
  const impatient = setTimeout(() => app.server.closeAllConnections(), patience);
  await app.close().finally(() => clearTimeout(impatient));
}

const tell: Log = (trace, error) => console.error(`[${trace}]`, error);
