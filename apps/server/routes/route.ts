import type { Problem } from "@bilateral/records";
import type { Context } from "@bilateral/workflows";
import type { FastifyBaseLogger, FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";

/** The server as routes see it: what comes in and goes out is checked by the schemas of `asks.ts` and `shapes.ts`. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression<RawServerDefault>,
  RawReplyDefaultExpression<RawServerDefault>,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Adds what one path answers. A route's file lies where its path says: `/api/people/:id` in `api/people/[id].ts`. */
export type Route = (api: Api, path: string, context: Context, more: RouteOptions) => void;

export interface RouteOptions {
  /** Logs an error that nobody foresaw, and gives what to tell of it. */
  unforeseen(error: unknown): Problem;
}
