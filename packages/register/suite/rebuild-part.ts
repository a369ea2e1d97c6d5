import type { RecordKind, RevisionContent, RevisionState } from "@bilateral/records";
import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { projections } from "../projections/index.ts";
import { documentOf, entry, proposal } from "./sample-revisions.ts";
import type { Subject } from "./subject.ts";

/** Steps of a history: few records, so that they meet again and point at each other. */
const step = fc.record({
  kind: fc.constantFrom<RecordKind>("person", "engagement", "commitment", "tenure", "document", "link"),
  which: fc.nat({ max: 3 }),
  other: fc.nat({ max: 3 }),
  day: fc.constantFrom("2024-07-11", "2025", "XXXX-10-20", null),
  word: fc.constantFrom("Tô Lâm", "ສອງຝ່າຍ", "cửa khẩu", "12/QĐ"),
  state: fc.constantFrom<RevisionState>("proposed", "confirmed", "rejected", "withdrawn"),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

export function rebuildPart(subject: () => Subject): void {
  describe("projections", () => {
    test("made again from the revisions are byte for byte what they were", async () => {
      const { register, db } = subject();
      const dump = async () => {
        const tables = projections.flatMap(({ tables: made }) => Object.keys(made));
        const rows = await Promise.all(
          tables.map((table) =>
            sql<{ row: string }>`select t.*::text as row from ${sql.table(table)} t order by 1`
              .execute(db)
              .then((found) => [table, found.rows.map(({ row }) => row)] as const),
          ),
        );
        return Object.fromEntries(rows);
      };
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
          run += 1;
          const documents = await keepDocuments(subject(), run);
          for (const [at, taken] of steps.entries()) await take(subject(), { taken, run, at, documents });
          const before = await dump();
          await register.append.rebuild();
          expect(await dump()).toEqual(before);
        }),
        // The register keeps what every run wrote, so that a failing history cannot be tried again in parts.
        { numRuns: 12, endOnFailure: true },
      );
      expect((await register.read.verify()).holds).toBe(true);
    });
  });
}

async function keepDocuments({ register }: Subject, run: number) {
  const documents = [0, 1, 2, 3].map((which) => documentOf(`Bài ${run}/${which}: Tô Lâm, ສອງຝ່າຍ, cửa khẩu, 12/QĐ.`));
  for (const document of documents) await register.append.keep(document);
  return documents;
}

interface Taking {
  taken: Step;
  run: number;
  at: number;
  documents: ReturnType<typeof documentOf>[];
}

async function take({ register }: Subject, { taken, run, at, documents }: Taking): Promise<void> {
  const { kind, which, other, day, word, state } = taken;
  const document = documents[other];
  if (document === undefined) return;
  if (kind === "link") return link(register, { taken, run, at });
  const record = kind === "document" ? (documents[which]?.description.record ?? "") : `${kind}:random-${run}-${which}`;
  const person = `person:random-${run}-${other}`;
  const date = day === null ? null : { edtf: day, certainty: "said" };
  const bodies: Partial<Record<RecordKind, Record<string, unknown>>> = {
    person: { name: word },
    engagement: { date, participants: [{ person, name: null, side: "LA", role: "host" }] },
    commitment: { words: word, ...(day === "2025" && { engagement: `engagement:random-${run}-${other}` }) },
    tenure: { person, post: null, title: word, side: null, from: day, to: null },
    document: { ...documents[which]?.description.body, published: day === "XXXX-10-20" ? null : day },
  };
  const parents = [(await register.read.head(record))?.revision ?? ""].filter(Boolean);
  const given = { kind, record, body: bodies[kind] ?? {}, at: new Date(1e12 + at * 1000 + run * 1e6).toISOString(), parents };
  const isRead = state === "proposed" && kind !== "document";
  const revision: RevisionContent = isRead
    ? proposal({ ...given, document, words: word })
    : entry({ ...given, state: kind === "document" ? "confirmed" : state });
  await register.append.append([revision]);
}

/** Joins two records of a kind, or takes them apart: as a rule, or as a person where the state is a decision. */
async function link(register: Subject["register"], { taken, run, at }: Omit<Taking, "documents">): Promise<void> {
  const { which, other, word, day, state } = taken;
  const kind = word === "12/QĐ" ? "commitment" : word === "Tô Lâm" ? "person" : "engagement";
  const relation = kind === "commitment" && day !== null ? "restatement" : "identity";
  const [from, to] = [which, other].sort().map((one) => `${kind}:random-${run}-${one}`);
  if (from === undefined || to === undefined || from === to) return;
  const record = `link:${relation}-${run}-${kind}-${[which, other].sort().join("-")}`;
  const verdict = day === "2025" ? "different" : day === "XXXX-10-20" ? "unsure" : "same";
  const body = { relation, from, to, verdict, score: 0.5 + which / 10 };
  const parents = [(await register.read.head(record))?.revision ?? ""].filter(Boolean);
  const given = { kind: "link" as const, record, body, at: new Date(1e12 + at * 1000 + run * 1e6).toISOString(), parents, state };
  const ofRule = { side: null, author: "matching", basis: { from: "matching" as const, matcher: "1" } };
  await register.append.append([entry(state === "proposed" ? { ...given, ...ofRule } : given)]);
}
