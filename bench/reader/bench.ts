/**
 * The reader beside chrono-node's Vietnamese dates alone, and beside a plain look at every letter: one core, the same texts, the same run, each
 * warmed up alike. `npm run bench reader [FOLDER]`, or BENCH_TEXTS=FOLDER. One JSON line for each result; ratios are to what stands in `against`.
 * Memory is that of a process of its own, which loads nothing but the reader.
 */
import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "chrono-node";
import { read } from "../../packages/reader/index.ts";
import { cpuMs } from "./cpu.ts";
import { foldersOf, textsOf } from "./texts.ts";

interface Result {
  name: string;
  value: number;
  unit: string;
  against?: string;
  ratio?: number;
}

const print = (result: Result) => console.log(JSON.stringify(result));
const rounded = (value: number) => Number(value.toPrecision(3));

const folders = foldersOf(process.argv[3] ?? process.env.BENCH_TEXTS);
const sets = folders.map((folder) => ({ name: basename(folder), texts: textsOf(folder) }));
const texts = sets.flatMap((set) => set.texts);
const day = new Date("2024-01-01T00:00:00Z");
const readAll = (some: readonly string[]) => some.forEach((text, index) => void read(text, { id: String(index) }));
const chronoAll = () => texts.forEach((text) => void vi.casual.parse(text, day));
const scanAll = () => texts.forEach((text) => void letters(text.normalize("NFC")));

function letters(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

const memory = fileURLToPath(new URL("../run.ts", import.meta.url));
spawnSync(process.execPath, [memory, "reader-memory", ...process.argv.slice(3, 4)], { stdio: "inherit" });

const perSecond = (count: number, ms: number) => rounded((count / ms) * 1000);
const reader = cpuMs(() => readAll(texts));
const chrono = cpuMs(chronoAll);
const floor = cpuMs(scanAll);
const speed = perSecond(texts.length, reader);
print({ name: "reader", value: speed, unit: "docs/s", against: "chrono-node vi", ratio: rounded(chrono / reader) });
print({ name: "reader", value: speed, unit: "docs/s", against: "normalise and scan", ratio: rounded(floor / reader) });
if (sets.length > 1)
  for (const set of sets)
    print({
      name: `reader, ${set.name}`,
      value: perSecond(
        set.texts.length,
        cpuMs(() => readAll(set.texts)),
      ),
      unit: "docs/s",
    });
print({ name: "chrono-node vi, dates alone", value: perSecond(texts.length, chrono), unit: "docs/s" });
print({ name: "normalise and scan", value: perSecond(texts.length, floor), unit: "docs/s" });

for (const set of sets) {
  const sample = set.texts.join("\n");
  const whole = sample.repeat(Math.ceil(1e6 / sample.length));
  const perKb = new Map<number, number>();
  for (const size of [1e3, 1e4, 1e5, 1e6]) {
    const text = whole.slice(0, size);
    const ms = cpuMs(() => void read(text, { id: "x" }), { warmUpMs: 500, runs: size < 1e6 ? 10 : 3 });
    perKb.set(size, (ms * 1000) / (size / 1000));
    print({ name: `${set.name}, ${size / 1000} kB`, value: rounded(ms), unit: "ms" });
  }
  const [small, large] = [perKb.get(1e4) ?? Number.NaN, perKb.get(1e6) ?? Number.NaN];
  print({ name: `${set.name}, 1 MB`, value: rounded(large), unit: "µs/kB", against: "10 kB", ratio: rounded(large / small) });
  const endless = set.texts
    .join(" ")
    .replace(/[\s.!?…;:]+/gu, " ")
    .slice(0, 60_000);
  const sentence = cpuMs(() => void read(`${set.texts[0]}\n${endless}.`, { id: "x" }), { warmUpMs: 0, runs: 3 });
  print({ name: `${set.name}, 60 kB without a stop`, value: rounded(sentence), unit: "ms" });
}
