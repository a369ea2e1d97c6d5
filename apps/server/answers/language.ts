import { type UiLanguage, uiLanguages } from "@bilateral/records";
import type { FastifyRequest } from "fastify";

/** The language of messages: `?lang`, else the first of Accept-Language that we speak, else Vietnamese. */
export function languageOf(request: Pick<FastifyRequest, "query" | "headers">): UiLanguage {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang;
  const accepted = (request.headers["accept-language"] ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().split(";");
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find((q) => q !== undefined);
    return { tag: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
  });
  const wished = [asked, ...accepted.sort((one, other) => other.weight - one.weight).map(({ tag }) => tag)];
  return uiLanguages.find((language) => language === wished.find((tag) => uiLanguages.some((known) => known === tag))) ?? "vi";
}
