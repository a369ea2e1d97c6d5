/** A page of another site must reach nothing here: not under a name of its own (DNS rebinding), and not by a form or script that writes. */
import { Problem } from "@bilateral/records";
import type { FastifyRequest } from "fastify";
import { isLoopback } from "../listen/loopback.ts";

const onlyLook = new Set(["GET", "HEAD", "OPTIONS"]);

/** `names` are the host names, besides those of this machine, under which the server may be reached. Throws `foreign-origin`. */
export function checkOrigin(
  { method, headers }: Pick<FastifyRequest, "method" | "headers">,
  { names }: { names: ReadonlySet<string> },
): void {
  const { host = "" } = headers;
  const name = hostnameOf(host);
  if (name === null || !(name === "localhost" || isLoopback(name) || names.has(name))) throw new Problem("foreign-origin");
  if (onlyLook.has(method)) return;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") throw new Problem("foreign-origin");
  if (headers.origin === undefined ? site === undefined : headers.origin !== `http://${host}` && headers.origin !== `https://${host}`) {
    throw new Problem("foreign-origin");
  }
}

function hostnameOf(host: string): string | null {
  return URL.canParse(`http://${host}`) && !/[/@?#]/.test(host) ? new URL(`http://${host}`).hostname : null;
}
