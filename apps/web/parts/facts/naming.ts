import type { Localized } from "@bilateral/records";
import { engagementKinds } from "@bilateral/records/lists";
import type { ProposalView } from "../../client/shapes.ts";
import type { Spoken } from "../../words/words.tsx";
import { said } from "../localized.tsx";

/** The same with the title that an act has beside its kind. */
export function fullNameOf(record: Pick<ProposalView, "kind" | "body">, spoken: Spoken): string {
  const title = record.kind === "engagement" ? said(record.body.title as Localized | null | undefined, spoken.language) : "";
  return [nameOf(record, spoken), title].filter(Boolean).join(": ");
}

/** What a proposal is called on its card and when it is read aloud. */
export function nameOf({ kind, body }: Pick<ProposalView, "kind" | "body">, { term, language, t }: Spoken): string {
  if (kind === "engagement") {
    const number = typeof body.number === "number" ? ` ${t("engagements.number", { n: body.number })}` : "";
    return `${term(engagementKinds, String(body.kind))}${number}`;
  }
  const name = body.name ?? body.title ?? body.words ?? body.indicator;
  return typeof name === "string" ? name : said(name as Localized | undefined, language);
}
