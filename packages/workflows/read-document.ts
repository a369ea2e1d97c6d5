import { matchReasons, type UiLanguage } from "@bilateral/records";
import type { DocumentContent, ProposalRow } from "@bilateral/register";
import type { ReadContext } from "./context.ts";
import { type FigureBeside, figuresBeside } from "./figures-beside.ts";
import { type LinkInWords, linkInWords, sentenceOf } from "./links/in-words.ts";

export interface DocumentRead extends DocumentContent {
  /** In the order of the text, decided ones too. */
  proposals: ProposalRow[];
  /** What is held of their links. */
  links: LinkInWords[];
  /** Of its figures, by record: what others report. */
  figures: Record<string, FigureBeside[]>;
}

/** A document's text, the parts of it that belong to the page, and what was read from it. Fails with `record-not-found`. */
export async function readDocument(context: ReadContext, { id, language }: { id: string; language: UiLanguage }): Promise<DocumentRead> {
  const { read } = context;
  const [content, proposals, links] = await Promise.all([read.document(id), read.proposals(id), read.linksInDocument(id)]);
  return {
    ...content,
    proposals: proposals.map((proposal) => ({ ...proposal, matched: matchedInWords(proposal, language) })),
    links: links.map((link) => linkInWords(link, language)),
    figures: await figuresBeside(context, id, proposals),
  };
}

/** The machine keeps the code of its reason; whoever looks reads the sentence in their language. */
function matchedInWords({ matched, evidence, body, words }: ProposalRow, language: UiLanguage): ProposalRow["matched"] {
  if (matched === null) return null;
  const code = matchReasons.codes.find((known) => known === matched.reason);
  if (code === undefined) return matched;
  const seen = evidence.person?.[0]?.quote ?? (typeof body.title === "string" ? body.title : matched.name);
  return { ...matched, reason: sentenceOf({ code, words: { seen, known: matched.name, ...words } }, language) };
}
