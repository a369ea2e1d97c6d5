/** The reader in a page and in a worker: what it reads there is what it reads in Node, byte for byte. */
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../packages/testing/browser.ts";
import { bundle } from "./bundle.ts";

const folder = mkdtempSync(join(tmpdir(), "bilateral-reader-browser-"));
const texts = globSync(["corpus/*/*/text.txt", "relationships/*/samples/*.txt"])
  .sort()
  .map((path) => readFileSync(path, "utf8"));
let inNode: string[];

const address = "http://reader.test/";
const files: Record<string, { body: string; contentType: string }> = {
  "": {
    body: `<!doctype html><title>Reader</title><script type="module">
    import { read } from "./reader.js";
    globalThis.readAll = (texts) => texts.map((text) => JSON.stringify(read(text, { id: "x" })));
    </script>`,
    contentType: "text/html",
  },
  "worker.js": {
    body: `import { read } from "./reader.js";
    addEventListener("message", ({ data }) => postMessage(data.map((text) => JSON.stringify(read(text, { id: "x" })))));`,
    contentType: "text/javascript",
  },
};

let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Awaited<ReturnType<typeof browser.newPage>>;
const complaints: string[] = [];
beforeAll(async () => {
  const entry = join(folder, "reader.js");
  await bundle({ input: join(process.cwd(), "packages/reader/index.ts"), file: entry, minify: true });
  files["reader.js"] = { body: readFileSync(entry, "utf8"), contentType: "text/javascript" };
  const { read } = await import(/* @vite-ignore */ pathToFileURL(entry).href);
  inNode = texts.map((text) => JSON.stringify(read(text, { id: "x" })));
  browser = await openBrowser();
  page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => complaints.push(message.text()));
  await page.route("**/*", (route) => {
    const file = files[route.request().url().replace(address, "")];
    return file ? route.fulfill(file) : route.abort();
  });
  await page.goto(address);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The first words of the texts that were read otherwise. */
const differing = (there: readonly string[]) => texts.filter((_, index) => there[index] !== inNode[index]).map((text) => text.slice(0, 60));

test("there is enough to compare, and what the bundle weighs is told", () => {
  expect(texts.length).toBeGreaterThan(20);
  expect(inNode.filter((found) => found.includes('"commitments":[{')).length).toBeGreaterThan(10);
  const script = files["reader.js"]?.body ?? "";
  const gzip = gzipSync(script, { level: 9 }).length;
  console.info(`bundle: ${script.length} characters, ${gzip} bytes by gzip, ${brotliCompressSync(script).length} by brotli`);
  expect(gzip).toBeLessThan(300_000);
});

test("a page reads as Node does", async () => {
  const inPage = await page.evaluate((all) => (globalThis as unknown as { readAll(all: string[]): string[] }).readAll(all), texts);
  expect(differing(inPage)).toEqual([]);
});

test("a worker reads as Node does", async () => {
  const inWorker = await page.evaluate(
    (all) =>
      new Promise<string[]>((done, failed) => {
        const worker = new Worker("/worker.js", { type: "module" });
        worker.addEventListener("message", ({ data }) => done(data));
        worker.addEventListener("error", ({ message }) => failed(new Error(message)));
        worker.postMessage(all);
      }),
    texts,
  );
  expect(differing(inWorker)).toEqual([]);
});

test("nothing was complained of", () => {
  expect(complaints).toEqual([]);
});
