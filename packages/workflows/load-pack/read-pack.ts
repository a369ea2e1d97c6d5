import { type RecordKind, uiLanguages } from "@bilateral/records";
import { z } from "zod";
import { engagementFact } from "./engagement.ts";
import { type Entry, entriesOf, mistakeOf } from "./entry.ts";
import { type Fact, factMaker } from "./facts.ts";
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

const Edition = z.strictObject({ edition: z.iso.date(), language: z.enum(uiLanguages) });

const files = {
  body: "bodies.yaml",
  post: "posts.yaml",
  person: "people.yaml",
  instrument: "instruments.yaml",
  engagement: "engagements.yaml",
  project: "projects.yaml",
  observation: "observations.yaml",
  occasion: "occasions.yaml",
} as const satisfies Partial<Record<RecordKind, string>>;
type PackKind = keyof typeof files;

/** Reads and checks a whole pack, whose records are named after `id`. Fails with `pack-invalid` at the first mistake. */
export async function readPack({ folder, id }: { folder: string; id: string }): Promise<Pack> {
  const { edition, language } = await readEdition(folder);
  const entries = Object.fromEntries(
    await Promise.all(Object.entries(files).map(async ([kind, name]) => [kind, await readEntries(folder, name)] as const)),
  ) as Record<PackKind, Entry[]>;
  const maker = factMaker(id);
  const references = referencesIn(maker, entries);
  const listed = (kind: RecordKind, entry: Entry, field: string) => references.all(kind, entry.fields[field], { entry, path: [field] });

  const bodies = entries.body.map((entry) =>
    maker.make("body", entry, {
      fields: {
        side: null,
        ...entry.fields,
        counterparts: listed("body", entry, "counterparts"),
        members: listed("body", entry, "members"),
      },
    }),
  );
  const posts = entries.post.map((entry) => {
    const body = entry.fields.body === undefined ? null : references.to("body", entry.fields.body, { entry, path: ["body"] });
    return maker.make("post", entry, { fields: { side: null, ...entry.fields, body } });
  });
  const postsById = new Map(posts.map((post) => [post.record, post]));
  const people = entries.person.flatMap((entry) => personFacts(entry, { maker, references, posts: postsById, language }));
  const peopleById = new Map(people.flatMap((fact) => (fact.kind === "person" ? [[fact.record, fact] as const] : [])));
  const instruments = entries.instrument.map((entry) =>
    maker.make("instrument", entry, {
      fields: {
        period: null,
        signed: null,
        ...entry.fields,
        bodies: listed("body", entry, "bodies"),
        supersedes: listed("instrument", entry, "supersedes"),
      },
    }),
  );
  const engagements = entries.engagement.map((entry) => engagementFact(entry, { maker, references, people: peopleById }));
  const projects = entries.project.map((entry) => projectFact(entry, maker));
  const observations = entries.observation.map((entry) =>
    maker.make("observation", entry, { fields: { period: null, change: null, ...entry.fields } }),
  );
  const occasions = entries.occasion.map((entry) => maker.make("occasion", entry, { fields: { side: null, ...entry.fields } }));
  return { edition, facts: [...bodies, ...posts, ...people, ...instruments, ...engagements, ...projects, ...observations, ...occasions] };
}

async function readEdition(folder: string): Promise<z.infer<typeof Edition>> {
  const file = await readPackFile(folder, "edition.yaml");
  const checked = Edition.safeParse(file.value);
  if (!checked.success) throw mistakeOf(file, [], checked.error);
  return checked.data;
}

async function readEntries(folder: string, name: string): Promise<Entry[]> {
  const file = await readPackFile(folder, name);
  return entriesOf(file, file.value);
}
