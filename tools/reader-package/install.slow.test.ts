/** What somebody gets who installs the reader: in an empty folder, with no network and no types to strip. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "bilateral-reader-package-"));
const user = join(folder, "user");
const installed = join(user, "node_modules/@bilateral/reader");
/** The five lines of the README. */
const example = /\n\n((?: {4}.*\n)+)/.exec(readFileSync("packages/reader/README.md", "utf8"))?.[1]?.replace(/^ {4}/gm, "") ?? "";

beforeAll(() => {
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), '{ "name": "user", "version": "1.0.0", "type": "module" }');
  // As the README says it.
  execFileSync("npm", ["run", "tarball", "-w", "@bilateral/reader", "--", folder], { stdio: "pipe" });
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", join(folder, tarball)], { cwd: user, stdio: "pipe" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (file: string) => execFileSync(process.execPath, ["--no-strip-types", file], { cwd: user, encoding: "utf8" });

test("it installs offline and alone, and holds no TypeScript to strip", () => {
  expect(readdirSync(join(user, "node_modules/@bilateral"))).toEqual(["reader"]);
  expect(readdirSync(join(user, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["@bilateral"]);
  const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
  expect(files.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(["index.js", "types/index.d.ts", "README.md", "LICENSE"]));
  const script = readFileSync(join(installed, "index.js"));
  expect(script.toString()).not.toMatch(/^import |\brequire\(|\bimport\((?!\?:)|node:|\bfetch\(|\bDate\.now\b|\bMath\.random\b/m);
  console.info(`index.js: ${script.length} bytes, ${gzipSync(script, { level: 9 }).length} by gzip`);
});

test("the five lines of the README do what it says", () => {
  expect(example.trim().split("\n")).toHaveLength(5);
  writeFileSync(join(user, "example.js"), example);
  expect(run("example.js")).toBe(`${/\/\/ (.*)/.exec(example)?.[1]}\n`);
});

test("a text that is too long is refused by its name, and a trace explains", () => {
  writeFileSync(
    join(user, "more.js"),
    `import { explain, keepTrace, languages, longestText, read, readIn } from "@bilateral/reader";
    try { readIn(languages[0], "a ".repeat(longestText), { id: "x" }); } catch ({ code, details }) { console.log(code, details.limit); }
    const trace = keepTrace();
    const found = read("The two sides agreed to open two border gates between Laos and Vietnam.", { id: "x", trace });
    console.log(explain(found, trace.steps).passages.length);`,
  );
  expect(run("more.js")).toBe("text-too-long 5000000\n1\n");
});

test("its types stand alone too, and say what the example needs", () => {
  writeFileSync(join(user, "example.ts"), `${example}\nexport const wrong: string = found?.reading.commitments[0]?.by;\n`);
  const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
  expect(existsSync(tsc)).toBe(true);
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2024", "--lib", "es2024,dom"];
  let said = "";
  try {
    execFileSync(process.execPath, [tsc, ...options, "example.ts"], { cwd: user, stdio: "pipe" });
  } catch (error) {
    said = String((error as { stdout: Buffer }).stdout);
  }
  expect(said.match(/^\S.*error TS\d+.*$/gm)).toEqual([
    expect.stringMatching(/^example\.ts.*'string\[\] \| undefined' is not assignable to type 'string'/),
  ]);
});
