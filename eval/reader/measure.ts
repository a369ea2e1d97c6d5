/** Reads the documents of a set and scores what was read. */
import { languageOf, read } from "../../packages/reader/index.ts";
import type { Reading } from "../../packages/records/index.ts";
import { type Band, bandsOf } from "./confidence.ts";
import type { Document } from "./gold.ts";
import { type Judged, type Miss, score } from "./score/score.ts";
import { f1, Tally } from "./score/tally.ts";

export interface Measured {
  set: string;
  documents: number;
  tally: Tally;
  judged: Judged[];
  bands: Band[];
  misses: Miss[];
}

/** A line of what is printed. */
export interface Result {
  name: string;
  value: number;
  unit: string;
  [detail: string]: string | number;
}

export function measure(set: string, documents: readonly Document[]): Measured {
  const tally = new Tally();
  const judged: Judged[] = [];
  const misses: Miss[] = [];
  for (const { gold, text, published } of documents) {
    const found =
      read(text, { id: gold.id, ...(published && { published }) })?.reading ?? nothingRead(gold.id, languageOf(text)?.code ?? "und");
    const scored = score(gold, found, tally);
    judged.push(...scored.judged);
    misses.push(...scored.misses);
  }
  return { set, documents: documents.length, tally, judged, bands: bandsOf(judged), misses };
}

const nothingRead = (id: string, language: string): Reading => ({
  ...{ id, language, title: null, publisher: null, published: null, reader: "" },
  ...{ people: [], engagements: [], instruments: [], commitments: [], projects: [], observations: [], noise: [] },
});

const alarms = new Set(["page-noise", "no-evidence"]);
const rounded = (value: number) => Number(value.toFixed(4));

export function resultsOf({ set, documents, tally, bands }: Measured): Result[] {
  return [
    { name: `${set}: documents`, value: documents, unit: "documents" },
    ...[...tally.counts].map(([name, counts]) =>
      alarms.has(name)
        ? { name: `${set}: ${name}`, value: counts.extra, unit: "records" }
        : { name: `${set}: ${name}`, value: rounded(f1(counts)), unit: "F1", ...counts },
    ),
    ...[...tally.shares].map(([name, { right, of }]) => ({
      name: `${set}: ${name}`,
      value: rounded(right / of),
      unit: "share right",
      right,
      of,
    })),
    ...bands.map(({ name, right, of, confidence }) => ({
      name: `${set}: confidence ${name}`,
      value: rounded(right / of),
      unit: "share right",
      ...{ right, of, confidence: rounded(confidence) },
    })),
  ];
}
