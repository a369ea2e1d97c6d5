/** Revisions to test with, each valid unless a test makes it otherwise. */
import { hashOfBytes, hashOfText, type RecordKind, type RevisionContent } from "@bilateral/records";
import { documentIdOf } from "../documents/identify.ts";
import type { NewDocument } from "../register.ts";

const morning = "2025-09-03T01:00:00.000Z";

const bodies: Partial<Record<RecordKind, Record<string, unknown>>> = {
  person: { name: "Tô Lâm", aliases: [], side: "VN" },
  commitment: { words: "thúc đẩy dự án", language: "vi", mode: "agreed", by: ["both"], actors: [], areas: ["transport"], due: null },
  engagement: { kind: "talks", date: null, place: null, occasion: null, participants: [], status: "held" },
};

type Given = Partial<Omit<RevisionContent, "body" | "kind">> & { kind: RecordKind; record: string; body?: Record<string, unknown> };

/** Entered by a person of the Vietnamese side, confirmed; only what is given is otherwise. */
export function entry({ kind, body, ...rest }: Given): RevisionContent {
  return {
    ...{ kind, body: { ...bodies[kind], ...body }, evidence: {}, side: "VN", author: "officer", basis: { from: "entry" } },
    ...{ state: "confirmed", at: morning, parents: [] },
    ...rest,
  };
}

/** Proposed by a reader from a document, of words that stand in its text. */
export function proposal({ document, words, ...given }: Given & { document: NewDocument; words: string }): RevisionContent {
  const start = document.text.indexOf(words);
  const id = documentIdOf(document.bytes);
  return entry({
    ...{
      evidence: { "": [{ document: id, start, end: start + words.length, quote: words }] },
      side: null,
      author: "reader",
      state: "proposed",
    },
    basis: { from: "reading", document: id, reader: "1.0.0", rule: "rule", confidence: 0.9 },
    ...given,
  });
}

/** A decision on what a proposal or an earlier decision says. */
export function decision(on: RevisionContent & { id: string }, given: Partial<RevisionContent> = {}): RevisionContent {
  const { id, ...content } = on;
  return { ...content, side: "VN", author: "officer", basis: { from: "entry" }, state: "confirmed", parents: [id], at: morning, ...given };
}

export function fact(given: Given): RevisionContent {
  return entry({
    ...{ side: null, author: "pack vn-la" },
    basis: { from: "pack", pack: "vn-la", sources: ["https://example.org/a"], confidence: "high" },
    ...given,
  });
}

/** A document of plain text, with nothing read from it. */
export function documentOf(text: string, { published = "2025-09-02" }: { published?: string | null } = {}): NewDocument {
  const bytes = new TextEncoder().encode(text);
  const body = {
    name: "a.txt",
    mediaType: "text/plain",
    hash: hashOfBytes(bytes),
    textHash: hashOfText(text),
    language: "vi",
    title: "Hội đàm",
    publisher: "VNA",
    published,
  };
  const description = entry({ kind: "document", record: documentIdOf(bytes), body, side: null, author: "importer" });
  return { bytes, text, noise: [], description, revisions: [] };
}
