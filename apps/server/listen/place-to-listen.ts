import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { createServer } from "node:net";
import { Problem } from "@bilateral/records";
import { listenProblem } from "./listen-problem.ts";
import { isLoopback } from "./loopback.ts";

export interface Place {
  /** The loopback address unless told otherwise: a name or an address. */
  host?: string | undefined;
  /** 4400 unless told otherwise; 0 takes any free one. */
  port?: number | undefined;
}

export const defaultPort = 4400;

/**
 * The address to listen on, found to be free before anything else is done. Until there are accounts it must be one that only this machine
 * reaches (decisions/0006). Fails with `host-open`, `host-not-here`, `port-taken`, `port-not-allowed`.
 */
export async function placeToListen({ host = "127.0.0.1", port = defaultPort }: Place = {}): Promise<{ host: string; port: number }> {
  try {
    const found = await lookup(host, { all: true });
    if (!found.every(({ address }) => isLoopback(address))) throw new Problem("host-open", { host });
    const [first] = found;
    if (first === undefined) throw new Problem("host-not-here", { host });
    await tryOut({ host: first.address, port });
    return { host: first.address, port };
  } catch (error) {
    throw listenProblem(error, { host, port });
  }
}

async function tryOut(place: { host: string; port: number }): Promise<void> {
  const server = createServer((socket) => socket.destroy());
  server.listen({ ...place, exclusive: true });
  await once(server, "listening");
  server.close();
  await once(server, "close");
}
