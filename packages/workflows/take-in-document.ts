import { documentFrom } from "@bilateral/intake";
import { type ReadResult, read } from "@bilateral/reader";
import { hashOfBytes, hashOfText, isEdtf, Problem, type Reading, type RecordBody, type RevisionContent } from "@bilateral/records";
import { documentIdOf } from "@bilateral/register";
import type { Context } from "./context.ts";
import { inTurn } from "./in-turn.ts";
import { languagesRead } from "./languages-read.ts";
import { findYear } from "./match/find-year.ts";
import { lookUpKnown } from "./match/known.ts";
import { linkRecords } from "./match/link-records.ts";
import { ruleLinkAt } from "./match/rule-link.ts";
import type { Source } from "./propose/proposal.ts";
import { propose } from "./propose/propose.ts";

export interface DocumentToTakeIn {
  /** What messages and lists call it. */
  name: string;
  bytes: Uint8Array;
  /** The day of publication (EDTF), where the caller knows it; so are the next three. */
  published?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  publisher?: string | undefined;
  /** Written by the project to show how Bilateral works. */
  sample?: boolean;
  /** BCP 47: keep it also where no reader knows its language, without proposals. Else such a text is refused. */
  unreadLanguage?: string | undefined;
}

export interface TakenInDocument {
  name: string;
  document: string;
  /** `known` where the same bytes were taken in before: nothing changed. */
  status: "new" | "known";
  /** How many proposals were added. */
  proposals: number;
}

/**
 * Bytes → a document that is kept, with what was read from it as proposals, all or nothing.
 * Fails with the problems of intake, `unknown-language`, `text-too-long`, `bad-date`, and those of the register's `keep`.
 */
export function takeInDocument(context: Context, input: DocumentToTakeIn): Promise<TakenInDocument> {
  return inTurn(context.append, () => takeInNow(context, input));
}

async function takeInNow(context: Context, input: DocumentToTakeIn): Promise<TakenInDocument> {
  const { name, bytes } = input;
  if (input.published !== undefined && !isEdtf(input.published)) throw new Problem("bad-date", { value: input.published });
  const known = await context.read.documentWithHash(hashOfBytes(bytes));
  if (known !== null) return { name, document: known, status: "known", proposals: 0 };

  const clean = await documentFrom({ name, bytes });
  const document = documentIdOf(bytes);
  const published = input.published ?? clean.published;
  const result = read(clean.text, { id: document, name, published });
  if (result === null && input.unreadLanguage === undefined)
    throw new Problem("unknown-language", { path: name, languages: languagesRead() });

  const at = context.now();
  const revisions = result
    ? await proposalsOf(context, { reading: result.reading, source: { document, text: clean.text, at }, published })
    : [];
  const kept = await context.append.keep({
    bytes,
    text: clean.text,
    noise: result?.reading.noise ?? [],
    description: describe(context, { input, clean, result, document, published, at }),
    revisions,
  });
  return {
    name,
    document: kept.document,
    status: kept.status,
    proposals: kept.revisions.filter(({ outcome, record }) => outcome === "appended" && !record.startsWith("link:")).length,
  };
}

interface Described {
  input: DocumentToTakeIn;
  clean: Awaited<ReturnType<typeof documentFrom>>;
  result: ReadResult | null;
  document: string;
  published: string | null;
  at: string;
}

/** What the document says of itself, the caller's word first. */
function describe(context: Context, { input, clean, result, document, published, at }: Described): RevisionContent {
  const title = result?.reading.title;
  const url = input.url ?? clean.url;
  const body: RecordBody<"document"> = {
    name: cut(input.name, 300),
    mediaType: clean.mediaType,
    hash: hashOfBytes(input.bytes),
    textHash: hashOfText(clean.text),
    language: result?.reading.language ?? input.unreadLanguage ?? null,
    title: cut(input.title ?? clean.title ?? (title ? clean.text.slice(title.start, title.end) : null), 1_000),
    publisher: cut(input.publisher ?? clean.publisher ?? result?.reading.publisher ?? null, 300),
    published: published ?? result?.reading.published ?? null,
    ...(url && { url }),
    ...(input.sample && { sample: true }),
  };
  return {
    record: document,
    kind: "document",
    body,
    evidence: {},
    side: null,
    author: context.author,
    basis: { from: "import", file: input.name },
    state: "confirmed",
    at,
    parents: [],
  };
}

/** A page may call itself at any length; `most` counts UTF-16 code units, and no letter is cut in two. */
function cut<Text extends string | null>(text: Text, most: number): Text | string {
  return text === null || text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** What was read, matched with what the register holds: proposals, then how they belong to it. */
async function proposalsOf(
  { read: register }: Context,
  { reading, source, published }: { reading: Reading; source: Source; published: string | null },
): Promise<RevisionContent[]> {
  const known = await lookUpKnown(register, reading);
  const year = await findYear(register, { reading, text: source.text, at: source.at });
  const { revisions, doubts } = propose(reading, source, { known, year });
  const proposed = new Set(revisions.map(({ record }) => record));
  const links = await linkRecords(register, {
    document: source.document,
    published: published ?? reading.published ?? (year && String(year.year)),
    proposals: revisions,
  });
  const told = [...doubts, ...links].filter(({ from, to }) => from !== to && (proposed.has(from) || proposed.has(to)));
  const once = new Map(told.map((link) => ruleLinkAt(source.at)(link)).map((link) => [link.record, link]));
  return [...revisions, ...once.values()];
}
