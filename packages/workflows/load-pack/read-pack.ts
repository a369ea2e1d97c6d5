import { join } from "node:path";
import { type PackFault, Problem, packFaultInWords, type RecordKind } from "@bilateral/records";
import type { z } from "zod";
import { engagementFact } from "./engagement.ts";
import { type Entry, entriesOf } from "./entry.ts";
import { Edition, entryFiles, entrySchemas, type PackKind, RelationshipFile } from "./entry-schemas.ts";
import type { Fact } from "./fact.ts";
import { factMaker } from "./facts.ts";
import { type Faults, gatherFaults } from "./faults.ts";
import { findFaults } from "./find-faults.ts";
import { readPackFile } from "./pack-file.ts";
import { personFacts } from "./people.ts";
import { projectFact } from "./project.ts";
import { referencesIn } from "./references.ts";

export interface Pack {
  /** The day of its first edition (`YYYY-MM-DD`). */
  edition: string;
  /** Whatever is named stands before what names it. */
  facts: Fact[];
}

/** Reads and checks a whole pack, whose records are named after `id`. Fails with `pack-invalid`, which names the first fault and their number. */
export async function readPack({ folder, id }: { folder: string; id: string }): Promise<Pack> {
  const { faults, ...pack } = await examinePack({ folder, id });
  const [first] = faults;
  if (first) throw packInvalid(folder, first, faults.length);
  return pack;
}

/** A pack with all that is wrong with it; its facts are whole only where nothing is. */
export async function examinePack({ folder, id: given }: { folder: string; id?: string }): Promise<Pack & { faults: PackFault[] }> {
  const faults = gatherFaults();
  const relationship = await readWhole(folder, "relationship.yaml", RelationshipFile, faults);
  const { edition = "9999-12-31", language = "en" } = (await readWhole(folder, "edition.yaml", Edition, faults)) ?? {};
  const maker = factMaker(given ?? relationship?.id ?? "pack", faults);
  const entries = Object.fromEntries(
    await Promise.all(Object.keys(entryFiles).map(async (kind) => [kind, await readEntries(folder, kind as PackKind, faults)] as const)),
  ) as Record<PackKind, Entry[] | null>;
  const references = referencesIn(maker, entries);
  const listed = (kind: RecordKind, entry: Entry, field: string) => references.all(kind, entry.fields[field], { entry, path: [field] });

  const bodies = (entries.body ?? []).flatMap((entry) => {
    const named = { counterparts: listed("body", entry, "counterparts"), members: listed("body", entry, "members") };
    return maker.make("body", entry, { fields: { side: null, ...entry.fields, ...named } });
  });
  const posts = (entries.post ?? []).flatMap((entry) => {
    const body = entry.fields.body === undefined ? null : references.to("body", entry.fields.body, { entry, path: ["body"] });
    return maker.make("post", entry, { fields: { side: null, ...entry.fields, body } });
  });
  const postsById = new Map(posts.map((post) => [post.record, post]));
  const people = (entries.person ?? []).flatMap((entry) => personFacts(entry, { maker, references, posts: postsById, language }));
  const peopleById = new Map(people.flatMap((fact) => (fact.kind === "person" ? [[fact.record, fact] as const] : [])));
  const instruments = (entries.instrument ?? []).flatMap((entry) => {
    const named = { bodies: listed("body", entry, "bodies"), supersedes: listed("instrument", entry, "supersedes") };
    return maker.make("instrument", entry, { fields: { period: null, signed: null, ...entry.fields, ...named } });
  });
  const engagements = (entries.engagement ?? []).flatMap((entry) => engagementFact(entry, { maker, references, people: peopleById }));
  const projects = (entries.project ?? []).flatMap((entry) => projectFact(entry, maker));
  const observations = (entries.observation ?? []).flatMap((entry) =>
    maker.make("observation", entry, { fields: { period: null, change: null, ...entry.fields } }),
  );
  const occasions = (entries.occasion ?? []).flatMap((entry) => maker.make("occasion", entry, { fields: { side: null, ...entry.fields } }));
  const facts = [...bodies, ...posts, ...people, ...instruments, ...engagements, ...projects, ...observations, ...occasions];
  const whole = faults.all().length === 0;
  findFaults(facts, { edition, faults, incomplete: maker.incomplete, whole });
  return { edition, facts, faults: faults.all() };
}

async function readWhole<Schema extends z.ZodType>(folder: string, name: string, schema: Schema, faults: Faults) {
  const file = await readPackFile(folder, name, faults);
  if (file.value === undefined) return undefined;
  const checked = schema.safeParse(file.value);
  if (checked.error) faults.noteIssues(checked.error, { file, path: [] }, file.value);
  return checked.data;
}

/** Null where the file does not say what there is. */
async function readEntries(folder: string, kind: PackKind, faults: Faults): Promise<Entry[] | null> {
  const file = await readPackFile(folder, entryFiles[kind], faults);
  const entries = entriesOf(file.value, { file, faults, schema: entrySchemas[kind] });
  return Array.isArray(file.value) ? entries : null;
}

function packInvalid(folder: string, first: PackFault, count: number): Problem {
  const { file, line, column, entry } = first;
  const reasons = {
    reason: packFaultInWords(first, "en"),
    "reason.vi": packFaultInWords(first, "vi"),
    "reason.lo": packFaultInWords(first, "lo"),
  };
  const place = [`${line}:${column}`, ...(entry === null ? [] : [entry])].join(" ");
  return new Problem("pack-invalid", { file: join(folder, file), place, ...reasons, count, folder });
}
