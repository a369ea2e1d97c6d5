/** The server put together: who may ask, what is asked, how errors are told. It opens nothing itself. */
import { Problem } from "@bilateral/records";
import type { Context } from "@bilateral/workflows";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import fastify from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { answerErrors, type Log, unexpected } from "./answers/errors.ts";
import { checkLanguage } from "./guard/language.ts";
import { checkSameMachine } from "./guard/same-machine.ts";
import { checkOrigin } from "./guard/same-origin.ts";
import { securityHeaders } from "./guard/security-headers.ts";
import { routes } from "./routes/index.ts";
import type { Api } from "./routes/route.ts";
import { uploadOptions } from "./uploads/uploads.ts";
import { serveWebApp } from "./web-app.ts";

export interface AppOptions {
  context: Context;
  /** The built web app. */
  web: string;
  /** Host names, besides those of this machine, under which the server may be reached. */
  names?: readonly string[];
  log: Log;
}

export async function makeApp({ context, web, names = [], log }: AppOptions): Promise<Api> {
  const answer = answerErrors(log);
  const app = fastify({
    routerOptions: { maxParamLength: 500 },
    bodyLimit: 1024 * 1024,
    // Such as an address that cannot be decoded: it never reaches the error handler.
    frameworkErrors: answer,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answer);
  app.setNotFoundHandler(({ url }) => {
    throw new Problem("not-found", { path: url.split("?")[0] ?? url });
  });

  const known = new Set(names);
  app.addHook("onRequest", async (request, reply) => {
    checkSameMachine(request.socket);
    checkOrigin(request, { names: known });
    if (!request.url.startsWith("/api/")) return;
    reply.header("cache-control", "no-store");
    checkLanguage(request);
  });
  await app.register(helmet, securityHeaders);
  await app.register(multipart, uploadOptions);

  for (const [path, route] of Object.entries(routes)) route(app, path, context, { unforeseen: (error) => unexpected(error, log) });
  await serveWebApp(app, { folder: web });
  return app;
}
