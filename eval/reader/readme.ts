/** The tables of the reader's README, written between their marks. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bandsOf } from "./confidence.ts";
import type { Measured } from "./measure.ts";
import { f1 } from "./score/tally.ts";

const readme = fileURLToPath(new URL("../../packages/reader/README.md", import.meta.url));

const lines = ["people", "posts", "engagements", "participants", "instruments", "commitments", "hopes", "projects", "observations"];
const shares = ["engagements.date", "engagements.place", "commitments.mode", "commitments.by", "commitments.area"];

export function writeTables(measured: readonly Measured[]): void {
  const before = readFileSync(readme, "utf8");
  writeFileSync(readme, within(within(before, "scores", scoresTable(measured)), "confidence", confidenceTable(measured)));
}

export function scoresTable(measured: readonly Measured[]): string {
  const rows = [
    ["documents", ...measured.map(({ documents }) => String(documents))],
    ...lines.map((name) => [name, ...measured.map(({ tally }) => figure(tally.counts.get(name), f1))]),
    ...shares.map((name) => [
      name.replace(".", ": "),
      ...measured.map(({ tally }) => figure(tally.shares.get(name), ({ right, of }) => right / of)),
    ]),
    ["records of page furniture", ...measured.map(({ tally }) => String(tally.counts.get("page-noise")?.extra ?? 0))],
  ];
  return table(["", ...measured.map(({ set }) => set)], rows);
}

export function confidenceTable(measured: readonly Measured[]): string {
  const rows = bandsOf(measured.flatMap(({ judged }) => judged)).map(({ name, confidence, right, of }) => [
    name,
    confidence.toFixed(2),
    (right / of).toFixed(2),
    String(of),
  ]);
  return table(["confidence", "mean", "share right", "records"], rows);
}

const figure = <Value>(value: Value | undefined, of: (value: Value) => number) => (value === undefined ? "–" : of(value).toFixed(2));

function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function within(text: string, mark: string, made: string): string {
  const [opening, closing] = [`<!-- ${mark}: npm run eval reader -- --readme -->`, `<!-- /${mark} -->`];
  const from = text.indexOf(opening);
  const to = text.indexOf(closing);
  if (from < 0 || to < from) throw new Error(`${readme} has no place for ${mark}.`);
  return `${text.slice(0, from + opening.length)}\n${made}\n${text.slice(to)}`;
}
