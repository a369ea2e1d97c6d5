/** The built web app. Files with a hash in their name are kept by browsers for a year; every path of the app itself answers with its page. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@bilateral/records";
import fastifyStatic from "@fastify/static";
import type { FastifyReply } from "fastify";
import type { Api } from "./routes/route.ts";

const keepForAYear = "public, max-age=31536000, immutable";

/** `folder` is what `npm run build` makes; it may appear while the server runs. */
export async function serveWebApp(api: Api, { folder }: { folder: string }): Promise<void> {
  await api.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, cacheControl: false, index: false });

  api.get("/*", (request, reply): FastifyReply => {
    const [written = "/"] = request.url.split("?");
    const path = decodeURIComponent(written);
    // No name of a file: read as another host, as the end of the name or as a folder above by some.
    if (/[\0\\]|\/\/|\/\.\.(\/|$)/.test(path)) throw new Problem("not-found", { path: written });
    if (path.startsWith("/api/") || path === "/api") throw new Problem("not-found", { path });
    if (path.startsWith("/assets/")) return reply.header("cache-control", keepForAYear).sendFile(path);
    if (/\.[a-z0-9]+$/i.test(path)) return reply.header("cache-control", "no-cache").sendFile(path);
    if (!existsSync(join(folder, "index.html"))) throw new Problem("web-not-built");
    return reply.header("cache-control", "no-cache").sendFile("index.html");
  });
}
