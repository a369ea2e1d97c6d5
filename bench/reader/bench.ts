/**
 * The reader beside chrono-node's Vietnamese dates alone, and beside a plain look at every letter: one core, the same texts, the same run.
 * `npm run bench reader [FOLDER]`, or BENCH_TEXTS=FOLDER. One JSON line for each result; ratios are to what stands in `against`.
 */
import { vi } from "chrono-node";
import { read } from "../../packages/reader/index.ts";
import { cpuMs } from "./cpu.ts";
import { textsOf } from "./texts.ts";

interface Result {
  name: string;
  value: number;
  unit: string;
  against?: string;
  ratio?: number;
}

const print = (result: Result) => console.log(JSON.stringify(result));
const rounded = (value: number) => Number(value.toPrecision(3));

const texts = textsOf(process.argv[3] ?? process.env.BENCH_TEXTS);
const day = new Date("2024-01-01T00:00:00Z");
const readAll = () => texts.forEach((text, index) => void read(text, { id: String(index) }));
const chronoAll = () => texts.forEach((text) => void vi.casual.parse(text, day));
const scanAll = () => texts.forEach((text) => void letters(text.normalize("NFC")));

function letters(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

const perSecond = (ms: number) => rounded((texts.length / ms) * 1000);
const reader = cpuMs(readAll);
print({ name: "peak memory", value: Math.round(process.resourceUsage().maxRSS / 1024), unit: "MB" });
const chrono = cpuMs(chronoAll);
const floor = cpuMs(scanAll);
print({ name: "reader", value: perSecond(reader), unit: "docs/s", against: "chrono-node vi", ratio: rounded(chrono / reader) });
print({ name: "reader", value: perSecond(reader), unit: "docs/s", against: "normalise and scan", ratio: rounded(floor / reader) });
print({ name: "chrono-node vi, dates alone", value: perSecond(chrono), unit: "docs/s" });
print({ name: "normalise and scan", value: perSecond(floor), unit: "docs/s" });

const sample = texts.join("\n");
const whole = sample.repeat(Math.ceil(1e6 / sample.length));
const perKb = new Map<number, number>();
for (const size of [1e3, 1e4, 1e5, 1e6]) {
  const text = whole.slice(0, size);
  const ms = cpuMs(() => void read(text, { id: "x" }), { runs: size < 1e6 ? 10 : 3 });
  perKb.set(size, (ms * 1000) / (size / 1000));
  print({ name: `${size / 1000} kB`, value: rounded(ms), unit: "ms" });
}
const [small, large] = [perKb.get(1e4) ?? Number.NaN, perKb.get(1e6) ?? Number.NaN];
print({ name: "1 MB", value: rounded(large), unit: "µs/kB", against: "10 kB", ratio: rounded(large / small) });
