/** What a person marked in a document, and the text it stands in. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type {
  CommitmentRead,
  EngagementRead,
  InstrumentRead,
  ObservationRead,
  ParticipantRead,
  PersonRead,
  ProjectRead,
  Reading,
  Span,
} from "../../packages/records/index.ts";

export type Marked<Item> = Partial<Item> & { evidence: Span[] };
export type MarkedEngagement = Marked<Omit<EngagementRead, "participants">> & {
  participants?: (Partial<ParticipantRead> & Pick<ParticipantRead, "name">)[];
};

/** A reading as a person marked it. A list or field that it leaves out is not judged. */
export interface Gold extends Partial<Pick<Reading, "language" | "title" | "publisher" | "published">> {
  id: string;
  people?: Marked<PersonRead>[];
  engagements?: MarkedEngagement[];
  instruments?: Marked<InstrumentRead>[];
  commitments?: Marked<CommitmentRead>[];
  projects?: Marked<ProjectRead>[];
  observations?: Marked<ObservationRead>[];
  noise?: Span[];
}

/** Gold of an article that was looked up: where it is, and the hash that its text must have. The text itself is not kept. */
interface LookedUp extends Gold {
  source: string;
  /** SHA-256, in hexadecimal, of the text file's bytes. */
  sha256: string;
  /** The name under which its scores are told, where not "looked up". */
  set?: string;
}

export interface Document {
  gold: Gold;
  text: string;
  /** The publication day handed in. */
  published?: string;
}

const jsonIn = <Value>(folder: string): Value[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Value)
    : [];

/** The documents of a folder of gold, `ID.json`, with their texts, `ID.txt`, in another. */
export function documentsIn({ gold, texts }: { gold: string; texts: string }): Document[] {
  return jsonIn<Gold>(gold).map((each) => ({ gold: each, text: readFileSync(join(texts, `${each.id}.txt`), "utf8") }));
}

export interface LookUp {
  found: (Document & { gold: LookedUp })[];
  missing: LookedUp[];
}

/** Finds the texts of looked-up articles by their hashes, whatever the files are called. */
export function lookedUp({ gold, texts }: { gold: string; texts: string }): LookUp {
  const byHash = new Map(
    readdirSync(texts, { recursive: true, encoding: "utf8" })
      .map((name) => join(texts, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => {
        const bytes = readFileSync(path);
        return [createHash("sha256").update(bytes).digest("hex"), bytes] as const;
      }),
  );
  const found: LookUp["found"] = [];
  const missing: LookedUp[] = [];
  for (const each of jsonIn<LookedUp>(gold)) {
    const bytes = byHash.get(each.sha256);
    if (bytes) found.push({ gold: each, text: bytes.toString("utf8") });
    else missing.push(each);
  }
  return { found, missing };
}
