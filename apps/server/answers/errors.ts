/** The one place where errors become HTTP. */
import { randomUUID } from "node:crypto";
import { errors, Problem, type UiLanguage } from "@bilateral/records";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { z } from "zod";
import type { ErrorView } from "../routes/shapes.ts";
import { languageOf } from "./language.ts";
import { inWords } from "./wording.ts";

/** Told of every unexpected error with the code that the user was given. */
export type Log = (trace: string, error: unknown) => void;

export function answerErrors(log: Log) {
  return (error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply): void => {
    const language = languageOf(request);
    const problem = problemOf(error, language) ?? unexpected(error, log);
    const { field } = problem.details;
    const view: ErrorView = {
      code: problem.code,
      message: inWords(problem, language),
      ...(typeof field === "string" && { field }),
    };
    reply.code(errors[problem.code].status).type("application/json; charset=utf-8").serializer(JSON.stringify).send(view);
  };
}

/** Null for what nobody foresaw. */
function problemOf(error: FastifyError | Problem, language: UiLanguage): Problem | null {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    if (!first) return null;
    const field = first.instancePath.split("/").filter(Boolean).join(".");
    const reason = reasonOf({ ...first.params, code: first.keyword }, language) ?? first.message ?? "";
    return new Problem("bad-request", { field, reason: [field, reason].filter(Boolean).join(": ") });
  }
  const refusedByFramework = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return refusedByFramework ? new Problem("bad-request", { reason: error.message }) : null;
}

/** zod explains itself in Vietnamese; it has no Lao, which gets its English. */
function reasonOf(issue: object, language: UiLanguage): string | null {
  if (language !== "vi") return null;
  const explained = z.locales.vi().localeError(issue as z.core.$ZodRawIssue);
  return typeof explained === "string" ? explained : (explained?.message ?? null);
}

function unexpected(error: unknown, log: Log): Problem {
  const trace = randomUUID().slice(0, 8);
  log(trace, error);
  return new Problem("unexpected", { trace });
}
