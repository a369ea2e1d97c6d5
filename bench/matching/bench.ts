/**
 * `npm run bench matching [COMMITMENTS…]`: how long matching one article takes beside registers of growing size, 1,000,000 commitments and
 * 100,000 people the largest unless told otherwise. The records are put straight into the tables that matching looks in, since only looking up
 * is measured. Against it stands the raw engine: the same keys looked up by one statement.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { read } from "@bilateral/reader";
import { Kysely, sql } from "kysely";
import { openPglite } from "../../packages/register/engine/pglite.ts";
import { insertRows } from "../../packages/register/insert-rows.ts";
import { registerOver } from "../../packages/register/over-engine.ts";
import type { Tables } from "../../packages/register/tables.ts";
import { keysOf } from "../../packages/workflows/match/keys-of.ts";
import { lookUpKnown } from "../../packages/workflows/match/known.ts";
import { linkRecords } from "../../packages/workflows/match/link-records.ts";
import { propose } from "../../packages/workflows/propose/propose.ts";
import { commitmentAt, personAt } from "./made-up.ts";

const sizes = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [10_000, 100_000, 1_000_000];
const peopleFor = (commitments: number) => Math.round(commitments / 10);
const turns = 9;
const atOnce = 2_000;

const sample = fileURLToPath(new URL("../../relationships/vn-la/samples/2024-07-11-state-visit-to-lam.txt", import.meta.url));
const text = await readFile(sample, "utf8");
const document = "document:bench";
const reading = read(text, { id: document, published: "2026-07-12" })?.reading;
if (!reading) throw new Error("the sample is read");

const folder = await mkdtemp(join(tmpdir(), "bilateral-bench-"));
const engine = await openPglite({ folder });
const register = await registerOver(engine, { folder, sides: ["VN", "LA"], keysOf });
const db = new Kysely<Tables>({ dialect: engine.dialect });

const held = { commitments: 0, people: 0 };
let smallest = 0;
try {
  for (const size of sizes) {
    await fill(size);
    const [raw, keys] = await rawLookUp();
    const matched = await median(match);
    smallest ||= matched;
    const name = `one article beside ${size} commitments and ${held.people} people`;
    print({ name, value: matched, unit: "ms", against: `raw look-up of its ${keys} keys`, ratio: matched / raw });
    print({ name, value: matched, unit: "ms", against: `beside ${sizes[0]} commitments`, ratio: matched / smallest });
  }
} finally {
  await register.close();
  await rm(folder, { recursive: true, force: true });
}

/** As taking a document in does, up to what would be written. */
async function match(): Promise<void> {
  if (!reading) return;
  const known = await lookUpKnown(register.read, reading);
  const { revisions } = propose(reading, { document, text, at: "2026-07-13T00:00:00.000Z" }, { known });
  await linkRecords(register.read, { document, published: "2026-07-12", proposals: revisions });
}

async function rawLookUp(): Promise<[ms: number, keys: number]> {
  const keys = new Set<string>();
  const spied = {
    candidates: async (wanted: readonly string[]) => {
      for (const key of wanted) keys.add(key);
      return [];
    },
  };
  if (!reading) return [Number.NaN, 0];
  const known = await lookUpKnown(spied, reading);
  const { revisions } = propose(reading, { document, text, at: "2026-07-13T00:00:00.000Z" }, { known });
  await linkRecords(spied, { document, published: "2026-07-12", proposals: revisions });
  const ask = () => sql`select record from match_keys where key = any(${[...keys]}::text[])`.execute(db);
  return [await median(ask), keys.size];
}

async function fill(size: number): Promise<void> {
  for (; held.people < peopleFor(size); held.people += atOnce)
    await put(Array.from({ length: atOnce }, (_, n) => personAt(held.people + n)));
  for (; held.commitments < size; held.commitments += atOnce)
    await put(Array.from({ length: atOnce }, (_, n) => commitmentAt(held.commitments + n)));
  for (const statement of [...engine.upkeep.vacuum, ...engine.upkeep.checkpoint]) await sql.raw(statement).execute(db);
  await sql`analyze`.execute(db);
}

async function put(made: readonly ReturnType<typeof commitmentAt | typeof personAt>[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await insertRows(
      trx,
      "heads",
      made.map(({ record, kind, body }) => ({ record, kind, state: "confirmed", revision: record, body })) as never,
    );
    await insertRows(
      trx,
      "match_keys",
      made.flatMap(({ date, ...one }) =>
        [...new Set(keysOf({ ...one, date }))].map((key) => ({ key, sort: date ?? "", record: one.record })),
      ),
    );
  });
}

async function median(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[turns >> 1] ?? Number.NaN;
}

function print(result: { name: string; value: number; unit: string; against: string; ratio: number }): void {
  const rounded = (value: number) => Number(value.toPrecision(3));
  console.log(JSON.stringify({ ...result, value: rounded(result.value), ratio: rounded(result.ratio) }));
}
