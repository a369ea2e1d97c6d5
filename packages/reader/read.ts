/** The reader on one screen: gate → lay out → find → merge → compose → back to the original's offsets. */
import type { Reading, ReadingItem, ReadingList, Span } from "@bilateral/records";
import { Problem } from "@bilateral/records/problem";
import { startDraft } from "./draft.ts";
import { findMentions } from "./find/find.ts";
import type { Language } from "./language.ts";
import type { Mention } from "./mention.ts";
import { type Gated, gate } from "./prepare/gate.ts";
import { isArticle, layOut } from "./prepare/page.ts";
import { inOriginal, noTrace, type Trace } from "./trace.ts";
import { readerVersion } from "./version.ts";

export interface ReadOptions {
  /** The document's name, given back as the reading's `id`. */
  id: string;
  /** What messages call it, where that is not the id. */
  name?: string;
  /** The publication day (EDTF), where the caller knows it. Nothing here reads the clock. */
  published?: string | null;
  /** To be told what matched, what lost and what was left out. Costs nothing where there is none. */
  trace?: Trace;
}

export interface ReadResult {
  reading: Reading;
  mentions: Mention[];
}

const lists: readonly ReadingList[] = ["people", "engagements", "instruments", "commitments", "projects", "observations"];

/** In UTF-16 code units. No article is nearly as long; a longer text is some other thing. */
export const longestText = 5_000_000;

/** Throws nothing but `text-too-long`. */
export function readIn(language: Language, original: string, options: ReadOptions): ReadResult {
  if (original.length > longestText)
    throw new Problem("text-too-long", { path: options.name ?? options.id, length: original.length, limit: longestText });
  const gated = gate(original);
  const back = backTo(gated);
  const trace = options.trace ? inOriginal(options.trace, back) : noTrace;
  const page = layOut(gated, language);
  trace.passages(page);

  let mentions = findMentions(page, language.finders, trace);
  for (const merger of language.mergers) {
    const merged = merger.merge(mentions, page);
    trace.merged(merger.name, mentions, merged);
    mentions = merged;
  }

  const draft = startDraft(page, mentions, options.published ?? null, trace);
  for (const composer of language.composers) {
    const before = lists.map((list) => draft[list].length);
    composer.compose(draft);
    lists.forEach((list, index) => {
      for (const item of draft[list].slice(before[index])) trace.composed(composer.name, list, item);
    });
  }

  const reading: Reading = {
    id: options.id,
    language: language.code,
    title: draft.title && back.span(draft.title),
    publisher: draft.publisher,
    published: draft.published,
    people: draft.people.map((person) => ({
      ...back.item(person),
      posts: person.posts.map((post) => (post.evidence ? { ...post, evidence: post.evidence.map(back.span) } : post)),
    })),
    engagements: draft.engagements.map(back.item),
    instruments: draft.instruments.map(back.item),
    commitments: draft.commitments.map(back.item),
    projects: draft.projects.map(back.item),
    observations: draft.observations.map(back.item),
    noise: page.blocks.filter((block) => !isArticle(block)).map(back.span),
    reader: readerVersion,
  };
  return { reading, mentions: draft.mentions.map(back.mention) };
}

/** Turns offsets of the normalised text into offsets of the original. */
function backTo({ startInOriginal, endInOriginal }: Gated) {
  const span = ({ start, end }: Span): Span => ({ start: startInOriginal(start), end: endInOriginal(end) });
  const item = <Item extends ReadingItem>(read: Item): Item => ({
    ...read,
    evidence: read.evidence.map(span),
    ...(read.fields && {
      fields: Object.fromEntries(Object.entries(read.fields).map(([name, note]) => [name, { ...note, evidence: note.evidence.map(span) }])),
    }),
  });
  const mention = (found: Mention): Mention =>
    found.kind === "person"
      ? { ...found, ...span(found), value: { ...found.value, phrase: span(found.value.phrase) } }
      : { ...found, ...span(found) };
  return { span, item, mention };
}
