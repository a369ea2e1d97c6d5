/** Run by `bench.ts` as plain JavaScript: `peak.js INDEX_JS TEXTS_JSON`. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const passes = 3;
/** What `getrusage` gives would start at the peak of the process that started this one. */
const peak = () => Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024);
const print = (name: string, value: number, ratio?: number) =>
  console.log(JSON.stringify({ name, value, unit: "MB", ...(ratio && { against: "Node alone", ratio: Number(ratio.toPrecision(3)) }) }));

const [index = "", file = ""] = process.argv.slice(2);
const texts: string[] = JSON.parse(readFileSync(file, "utf8"));
const node = peak();
print("Node alone", node);
const { read } = await import(pathToFileURL(index).href);
print("memory before the first text", peak(), peak() / node);
for (let pass = 0; pass < passes; pass++) texts.forEach((text, index) => void read(text, { id: String(index) }));
print("peak memory", peak(), peak() / node);
globalThis.gc?.();
print("heap in use after reading", Math.round(process.memoryUsage().heapUsed / 1e6));
