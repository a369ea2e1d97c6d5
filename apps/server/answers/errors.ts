/** The one place where errors become HTTP. */
import { randomUUID } from "node:crypto";
import { errors, explainIssue, Problem, type UiLanguage } from "@bilateral/records";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type { z } from "zod";
import type { ErrorView } from "../routes/shapes.ts";
import { frameworkReason } from "./framework-reasons.ts";
import { languageOf } from "./language.ts";
import { inWords } from "./wording.ts";

/** Told of every unexpected error with the code that the user was given. */
export type Log = (trace: string, error: unknown) => void;

export function answerErrors(log: Log) {
  return (error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply): void => {
    const language = languageOf(request);
    const problem = problemOf(error, { language, path: request.url.split("?")[0] ?? "" }) ?? unexpected(error, log);
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
function problemOf(error: FastifyError | Problem, { language, path }: { language: UiLanguage; path: string }): Problem | null {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    if (!first) return null;
    const place = first.instancePath.split("/").filter(Boolean);
    const issue = { ...first.params, code: first.keyword as z.core.$ZodIssue["code"], message: first.message, path: place };
    const { field, reason } = explainIssue(issue, language);
    return new Problem("bad-request", { field, reason: [field, reason].filter(Boolean).join(": ") });
  }
  const { statusCode: status = 500 } = error;
  if (status === 403 || status === 404) return new Problem("not-found", { path });
  return status >= 400 && status < 500 ? new Problem("bad-request", { reason: frameworkReason(status, language) }, { cause: error }) : null;
}

/** An error that nobody foresaw, told to the log under a code and to the user by the code alone. */
export function unexpected(error: unknown, log: Log): Problem {
  const trace = randomUUID().slice(0, 8);
  log(trace, error);
  return new Problem("unexpected", { trace });
}
