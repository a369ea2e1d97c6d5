import { type Basis, confidences } from "@bilateral/records";
import type { z } from "zod";
import { Meta } from "./entry-schemas.ts";
import type { Faults } from "./faults.ts";
import type { PackFile, Path } from "./spot.ts";

export interface Entry extends z.infer<typeof Meta> {
  /** What messages call it: its id; of a tenure, that of its person, a stroke and its own. */
  called: string;
  /** Where it stands in its file. */
  path: Path;
  file: PackFile;
  fields: Record<string, unknown>;
  /** What is said of every entry, where this one says it wrongly. */
  unread: ReadonlySet<string>;
  /** False where its schema found something wrong, which is noted: no fact can be made of it, others may name it. */
  valid: boolean;
}

interface ListOptions {
  file: PackFile;
  faults: Faults;
  /** Undefined where the entries were checked with what stands above them. */
  schema?: z.ZodType | undefined;
  path?: Path;
  /** Of tenures: the id of the person above them. */
  under?: string;
}

/** The entries of a list of a pack, each with an id of its own. What is wrong is noted; an entry without an id is left out. */
export function entriesOf(list: unknown, { file, faults, schema, path = [], under }: ListOptions): Entry[] {
  if (!Array.isArray(list)) {
    // Of a list within an entry, the schema of the entry says so.
    if (file.value !== undefined && under === undefined) faults.note("not-a-list", { file, path });
    return [];
  }
  const seen = new Map<string, Path>();
  return list.flatMap((item: unknown, index): Entry[] => {
    const at: Path = [...path, index];
    const checked = schema?.safeParse(item);
    const { id, ...said } = saidOf(item);
    const called = id === undefined ? under : under === undefined ? id : `${under}/${id}`;
    if (checked?.error) faults.noteIssues(checked.error, { file, path: at, entry: called }, item);
    if (id === undefined || called === undefined) return [];
    const before = seen.get(id);
    if (before) faults.note("id-twice", { file, path: [...at, "id"], entry: called }, { id, line: file.place(before).line });
    seen.set(id, at);
    return [{ ...said, id, called, path: at, file, valid: checked?.success ?? true }];
  });
}

type Said = Omit<Entry, "id" | "called" | "path" | "file" | "valid"> & { id: string | undefined };

/** What an entry says, as far as it can be read: one wrong word of it hides neither its id nor the rest. */
function saidOf(item: unknown): Said {
  const given: Record<string, unknown> = typeof item === "object" && item !== null ? { ...item } : {};
  const unread = new Set<string>();
  const read = <Name extends keyof Meta>(name: Name): Meta[Name] | undefined => {
    const { success, data } = Meta.shape[name].safeParse(given[name]);
    if (!success) unread.add(name);
    return success ? (data as Meta[Name]) : undefined;
  };
  const { id: _, sources: _s, confidence: _c, unchecked: _u, corrected: _d, marked: _m, ...fields } = given;
  const id = read("id") ?? (typeof given.id === "string" && given.id !== "" ? given.id : undefined);
  const basis = { sources: read("sources"), confidence: read("confidence"), unchecked: read("unchecked") };
  return { id, ...basis, corrected: read("corrected"), marked: read("marked"), fields, unread };
}

export type PackBasis = Extract<Basis, { from: "pack" }>;

/** Stands as the only source where nothing was looked up; such a fact says so under `unchecked` too. */
const generalKnowledge = "General knowledge";

interface BasisOptions {
  pack: string;
  faults: Faults;
  /** Of what stands below the entry: it rests on their sources where it gives none of its own, at their best confidence. Null where some of it is faulty. */
  below: readonly PackBasis[] | null;
}

/** What an entry rests on; null where it says too little, which is noted. */
export function basisOf(entry: Entry, { pack, faults, below }: BasisOptions): PackBasis | null {
  // What is wrong below is told there; nothing is missed here because of it.
  if (below === null && (!entry.sources || !entry.confidence)) return null;
  return ownBasis(entry, { pack, faults, below: below ?? [] });
}

function ownBasis(entry: Entry, { pack, faults, below }: BasisOptions & { below: readonly PackBasis[] }): PackBasis | null {
  const lookedUp = below.filter(({ sources }) => !sources.includes(generalKnowledge));
  const support = entry.sources ? [] : lookedUp.length > 0 ? lookedUp : below;
  const sources = entry.sources ?? [...new Set(support.flatMap((basis) => basis.sources))];
  const confidence = entry.confidence ?? confidences.codes.find((code) => support.some((basis) => basis.confidence === code));
  const unchecked = entry.unchecked ?? (support === below ? below[0]?.unchecked : undefined);
  const spot = { file: entry.file, path: entry.path, entry: entry.called };
  const says = (name: keyof Meta) => !entry.unread.has(name);
  if (sources.length === 0 && says("sources"))
    faults.note("no-source", entry.sources ? { ...spot, path: [...entry.path, "sources"] } : spot);
  if (!confidence && says("confidence")) faults.note("no-confidence", spot, { values: confidences.codes.join(", ") });
  if (sources.includes(generalKnowledge) && unchecked === undefined && says("unchecked")) faults.note("general-knowledge-unmarked", spot);
  if (sources.length === 0 || !confidence) return null;
  return { from: "pack", pack, sources, confidence, ...(unchecked !== undefined && { unchecked }) };
}
