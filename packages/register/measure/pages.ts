/** Run by hand: fills a register with 20,000 commitments and prints how long its pages take, and how the database finds the rows. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { areas, commitmentModes } from "@bilateral/records";
import { Kysely, sql } from "kysely";
import { openPglite } from "../engine/pglite.ts";
import { registerOver } from "../over-engine.ts";
import { entry } from "../suite/sample-revisions.ts";
import type { Tables } from "../tables.ts";

const count = Number(process.argv[2] ?? 20_000);
const folder = await mkdtemp(join(tmpdir(), "bilateral-measure-"));
const engine = await openPglite({ folder });
const { append, read, close } = await registerOver(engine, { folder, sides: ["VN", "LA"] });
const db = new Kysely<Tables>({ dialect: engine.dialect });

const pick = <Value>(values: readonly Value[], at: number): Value => values[at % values.length] as Value;
const words = ["đường sắt", "cửa khẩu", "học bổng", "điện gió", "nông nghiệp", "ສອງຝ່າຍຕົກລົງ", "quốc phòng", "biên giới", "du lịch"];

function commitmentAt(at: number) {
  const body = {
    words: `Hai bên nhất trí thúc đẩy ${pick(words, at)}, ${pick(words, at * 7 + 3)} số ${at}`,
    mode: pick(commitmentModes.codes, at),
    by: pick([["both"], ["VN"], ["LA"], ["both"], ["VN", "LA"]], at * 3),
    areas: [...new Set([pick(areas.codes, at * 5), pick(areas.codes, at * 11)])],
    engagement: `engagement:m-${at % 500}`,
  };
  return entry({ kind: "commitment", record: `commitment:m-${at}`, body, state: at % 17 === 0 ? "rejected" : "confirmed" });
}
const engagementAt = (at: number) => {
  const edtf = new Date(Date.UTC(2015, 0, 1 + at * 7)).toISOString().slice(0, 10);
  return entry({ kind: "engagement", record: `engagement:m-${at}`, body: { date: { edtf, certainty: "said" } } });
};

async function timed(name: string, run: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < 7; turn++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  console.log(`${name.padEnd(44)} median ${times.toSorted((a, b) => a - b)[3]?.toFixed(1)} ms`);
}

const start = performance.now();
await append.append(Array.from({ length: 500 }, (_, at) => engagementAt(at)));
for (let at = 0; at < count; at += 500) await append.append(Array.from({ length: 500 }, (_, n) => commitmentAt(at + n)));
console.log(`${count} commitments appended in ${((performance.now() - start) / 1000).toFixed(1)} s`);
for (const statement of [...engine.upkeep.vacuum, ...engine.upkeep.checkpoint]) await sql.raw(statement).execute(db);

const { next } = await read.commitments({ limit: 200 });
await timed("first page, all facets", () => read.commitments({}));
await timed("page after 200", () => read.commitments({ after: next }));
await timed("side VN, area energy", () => read.commitments({ side: ["VN"], area: ["energy"] }));
await timed("state rejected", () => read.commitments({ state: ["rejected"] }));
await timed("text of 2 words", () => read.commitments({ text: "duong sat cua khau" }));
await timed("text of 1 row", () => read.commitments({ text: "số 1234" }));
await timed("Lao text", () => read.commitments({ text: "ຕົກລົງ" }));
await timed("document that nothing cites", () => read.commitments({ document: "document:none" }));
let last = 0;
await timed("append one", () => append.append([commitmentAt(count + ++last)]));

const shown = "state in ('proposed', 'confirmed')";
const order = "order by sort desc, record desc limit 51";
for (const condition of [
  shown,
  `${shown} and (sort, record) < ('2020-01-01', 'x')`,
  `${shown} and areas && array['energy'] and sides && array['VN', 'both']`,
  `state = any(array['rejected'])`,
  `mode = any(array['hoped']) and ${shown}`,
  `lexemes @@ '''1234'':*'::tsquery`,
  `documents @> array['document:none']`,
]) {
  const { rows } = await sql<{
    "QUERY PLAN": string;
  }>`explain ${sql.raw(`select record from commitments where ${condition} ${order}`)}`.execute(db);
  console.log(`\n${condition}\n${rows.map((row) => row["QUERY PLAN"]).join("\n")}`);
}
await close();
await rm(folder, { recursive: true, force: true });
