import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { buildWebApp } from "./built.ts";

const folder = "apps/web/dist/assets";
/** In bytes, by gzip, the weaker of the two compressions that the server sends. */
const most = 200_000;

beforeAll(buildWebApp);

test("what a test run builds is the production build, which npm start then serves", async () => {
  expect(process.env.NODE_ENV).toBe("test");
  const scripts = await Promise.all((await scriptsOf()).map((name) => readFile(`${folder}/${name}`, "utf8")));
  // React's development build says this, its production build only has a number for it.
  expect(scripts.filter((script) => script.includes("Encountered two children with the same key"))).toEqual([]);
});

test.each([
  ["document", []],
  ["document", ["tabbed"]],
  ["documents", []],
  ["commitments", []],
  ["commitment", []],
  ["engagement", []],
  ["doubts", []],
])("opened directly, the room %s with %j stays under 200 kB of compressed script", async (room, more) => {
  const names = await scriptsOf();
  const needed = new Set<string>();
  const need = async (name: string): Promise<void> => {
    if (needed.has(name)) return;
    needed.add(name);
    const script = await readFile(`${folder}/${name}`, "utf8");
    // What is asked for later stands in `import(…)` with brackets.
    for (const [, other] of script.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) if (other) await need(other);
  };
  for (const start of ["index", room, "lo", ...more]) {
    const name = names.find((one) => new RegExp(`^${start}-.{8}\\.js$`).test(one));
    expect(name, start).toBeDefined();
    await need(name ?? "");
  }
  const sizes = await Promise.all([...needed].map(async (name) => gzipSync(await readFile(`${folder}/${name}`), { level: 9 }).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.info(`${[room, ...more].join(" + ")}: ${total} bytes in ${sizes.length} scripts`);
  expect(total).toBeLessThan(most);
});

async function scriptsOf(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(".js"));
}
