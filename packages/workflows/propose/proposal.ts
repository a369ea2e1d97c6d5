/** A reading's item as a proposal: the machine's word, with the places that prove it, waiting for a person. */

import type { Judged } from "@bilateral/matching";
import {
  type Evidence,
  hashOf,
  kindSchemas,
  type Reading,
  type ReadingItem,
  type RecordId,
  type RecordKind,
  type RevisionContent,
  type Span,
} from "@bilateral/records";
import type { z } from "zod";
import type { Known } from "../match/known.ts";
import type { RuleLink } from "../match/rule-link.ts";
import type { YearFound } from "../match/year.ts";

/** The document that is read. `text` is its stored text, `at` the time of writing (ISO 8601, UTC). */
export interface Source {
  document: RecordId;
  text: string;
  at: string;
}

/** What all mappings of one reading share. */
export interface Proposing extends Source {
  reading: Reading;
  people: PeopleLinked;
  known: Known;
  /** When the document speaks, EDTF. */
  day: string | null;
  /** The year that the document leaves open, where it could be told. */
  year: YearFound | null;
  /** Doubts of what was proposed, for a person to settle. */
  doubt(link: RuleLink): void;
}

/** A name of the document → its record, known or proposed; null for a name of nobody. */
export type PeopleLinked = (name: string) => { record: RecordId; match: Linked | null } | null;

/** That something the document names is a record of the register: `seen` are the words that were recognised. */
export interface Linked extends Pick<Judged, "record" | "reasons"> {
  seen: string;
}

export interface Proposal {
  content: RevisionContent;
  /** Where in the text it is first shown. */
  start: number;
}

/** Author of everything that the reader proposes. */
export const readerAuthor = "reader";

/** The id of a proposed record follows from what is read, so that reading again proposes nothing twice. See decisions/0005. */
export function idOf({ document }: Pick<Source, "document">, kind: RecordKind, what: unknown): RecordId {
  return `${kind}:${hashOf([document, kind, what]).slice(0, 32)}`;
}

/** Null where no words show the item or its body does not hold: nothing is proposed without a source. */
export function proposal<Kind extends RecordKind>(
  proposing: Proposing,
  { kind, what, item, body, evidence, matches }: ProposalOf<Kind>,
): Proposal | null {
  const places = evidenceOf(proposing, evidence);
  const whole = places[""];
  if (!whole || !kindSchemas[kind].safeParse(body).success) return null;
  const linked = Object.entries(matches ?? {}).flatMap(([field, match]) =>
    match ? [[field, { record: match.record, seen: match.seen, why: match.reasons[0].code, words: match.reasons[0].words }] as const] : [],
  );
  return {
    start: Math.min(...whole.map((place) => place.start)),
    content: {
      record: idOf(proposing, kind, what),
      kind,
      body: body as RevisionContent["body"],
      evidence: places,
      side: null,
      author: readerAuthor,
      basis: {
        from: "reading",
        document: proposing.document,
        reader: proposing.reading.reader,
        rule: item.rule,
        confidence: item.confidence,
        ...(linked.length > 0 && { matches: Object.fromEntries(linked) }),
      },
      state: "proposed",
      at: proposing.at,
      parents: [],
      ...(matches?.person && { reason: matches.person.reasons[0].code }),
    },
  };
}

export interface ProposalOf<Kind extends RecordKind> {
  kind: Kind;
  /** What is read, without its places and links: the same words give the same record. */
  what: unknown;
  item: Pick<ReadingItem, "rule" | "confidence">;
  body: z.input<(typeof kindSchemas)[Kind]>;
  evidence: Record<string, readonly Span[]>;
  matches?: Record<string, Linked | null>;
}

/** The places of an item and of its fields. */
export function placesOf(item: Pick<ReadingItem, "evidence" | "fields">): Record<string, readonly Span[]> {
  return { "": item.evidence, ...Object.fromEntries(Object.entries(item.fields ?? {}).map(([field, note]) => [field, note.evidence])) };
}

/** Spans with the words that stand there; a field of which nothing is shown is left out. */
function evidenceOf({ document, text }: Source, spans: Record<string, readonly Span[]>): Record<string, Evidence[]> {
  const places = Object.entries(spans).map(([field, list]) => {
    const shown = list.filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
    return [field, shown.map(({ start, end }) => ({ document, start, end, quote: text.slice(start, end) }))] as const;
  });
  return Object.fromEntries(places.filter(([, list]) => list.length > 0));
}
