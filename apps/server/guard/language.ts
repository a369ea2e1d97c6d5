import { Problem, uiLanguages } from "@bilateral/records";
import type { FastifyRequest } from "fastify";

/** A language that nobody speaks here is refused rather than passed over. Throws `bad-option`. */
export function checkLanguage({ query }: Pick<FastifyRequest, "query">): void {
  const { lang } = (query ?? {}) as { lang?: unknown };
  if (lang === undefined || uiLanguages.some((known) => known === lang)) return;
  throw new Problem("bad-option", { field: "lang", option: "lang", value: String(lang).slice(0, 40), allowed: uiLanguages.join(", ") });
}
