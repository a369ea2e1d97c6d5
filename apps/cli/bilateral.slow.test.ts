/** The command line as a user has it: a process of its own, its streams and its exit status. Long: every command in one folder, run in one way. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const bilateral = fileURLToPath(new URL("bilateral.js", import.meta.url));
const samples = fileURLToPath(new URL("../../relationships/vn-la/samples", import.meta.url));
const article =
  "Chủ tịch nước tiếp Bộ trưởng Ngoại giao Lào\n\nNgày 3/5/2024, tại Hà Nội, Bộ trưởng Bộ Y tế Nguyễn Văn Mẫu đã hội đàm với Bộ trưởng Bộ Y tế Lào Bounma Sivong.\nHai bên nhất trí tăng cường hợp tác về y tế và mở rộng trao đổi bác sĩ giữa hai nước.\n";

interface Run {
  out: string;
  err: string;
  status: number | null;
}

function run(args: string[], environment: Record<string, string> = {}, node: string[] = []): Promise<Run> {
  return new Promise((done) => {
    const env = { ...process.env, LANG: "C.UTF-8", LC_ALL: "", LC_MESSAGES: "", ...environment };
    const child = execFile(process.execPath, [...node, bilateral, ...args], { env, maxBuffer: 2 ** 26 }, (_, out, err) =>
      done({ out, err, status: child.exitCode }),
    );
  });
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bilateral-cli-"));
  await mkdir(join(folder, "news"));
  await writeFile(join(folder, "news", "b.txt"), article);
  await writeFile(
    join(folder, "news", "a.html"),
    `<html><head><title>Tin</title></head><body>${`<p>${article.split("\n")[2]}</p>`.repeat(3)}</body></html>`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a folder is read in the order of names, a reading a line, and offsets count in the file", async () => {
  const { out, err, status } = await run(["read", join(folder, "news"), "--format", "jsonl"]);
  const readings = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(readings.map(({ id }) => id)).toEqual(["a", "b"]);
  const person = readings[1].people[0];
  expect(article.slice(person.evidence[0].start, person.evidence[0].end)).toContain(person.name);
  expect([err, status]).toEqual(["", 0]);
});

test("the publication day is handed on", async () => {
  const { out } = await run(["read", join(folder, "news", "b.txt"), "--format", "jsonl", "--published", "2024-05-04"]);
  expect(JSON.parse(out).published).toBe("2024-05-04");
});

test("mentions and tables are printed", async () => {
  const file = join(folder, "news", "b.txt");
  const mentions = JSON.parse((await run(["read", file, "--format", "mentions"])).out);
  expect(mentions.id).toBe("b");
  const dates = mentions.mentions.filter(({ kind }: { kind: string }) => kind === "date");
  expect(dates).toMatchObject([{ value: "2024-05-03" }]);
  expect(article.slice(dates[0].start, dates[0].end)).toContain("3/5/2024");
  const table = (await run(["read", file, "--lang", "vi"])).out;
  expect(table).toContain("Nhân vật");
});

test("a file is explained, for people and as data, and only where asked", async () => {
  const file = join(folder, "news", "b.txt");
  const shown = (await run(["explain", file, "--lang", "vi"])).out;
  expect(shown).toMatch(/Tìm thấy\n +ngày +“Ngày 3\/5\/2024”/);
  const { out, err, status } = await run(["explain", file, "--at", "nhất trí", "--format", "json"]);
  const { passages } = JSON.parse(out);
  expect(passages).toHaveLength(1);
  expect(passages[0].records.map(({ list }: { list: string }) => list)).toContain("commitments");
  expect([err, status]).toEqual(["", 0]);
});

test.each([
  [["gone.txt"], "There is no file or folder “gone.txt”"],
  [["/dev/zero"], "“/dev/zero” is not an ordinary file"],
  [["FILE", "--at", "Pakse"], "“Pakse” does not stand in"],
  [["FILE", "--format", "xml"], "it takes text, json"],
  [["FILE", "--published", "yesterday"], "is not a date"],
  [["FOLDER"], "is not an ordinary file"],
])("explain %j is answered in one line, with status 1", async (args, sentence) => {
  const places: Record<string, string> = { FILE: join(folder, "news", "b.txt"), FOLDER: join(folder, "news") };
  const { out, err, status } = await run(["explain", ...args.map((arg) => places[arg] ?? arg)]);
  expect([out, status]).toEqual(["", 1]);
  expect(err).toContain(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("each bad input is named with its reason and what to do, the rest goes on, and the status is 1", async () => {
  const bad = join(folder, "bad");
  await mkdir(bad);
  await writeFile(join(bad, "1-empty.txt"), " \n");
  await writeFile(join(bad, "2-binary.txt"), Buffer.from("89504e470d0a1a0a0000", "hex"));
  await writeFile(join(bad, "3-broken.txt"), Buffer.concat([Buffer.from(article), Buffer.from([0xe1, 0x20])]));
  await writeFile(join(bad, "4-large.txt"), "");
  await truncate(join(bad, "4-large.txt"), 60 * 1024 * 1024);
  await writeFile(join(bad, "5-language.txt"), "Ein Satz in einer Sprache, die hier niemand liest, und noch einer dazu, damit es reicht.");
  await symlink(join(bad, "nowhere"), join(bad, "6-link.txt"));
  await cp(join(folder, "news", "b.txt"), join(bad, "7-good.txt"));

  const { out, err, status } = await run(["read", bad, join(folder, "gone"), "--format", "jsonl"]);
  const lines = err.trim().split("\n");
  expect(lines.map((line) => /[1-7]-\w+\.txt|gone/.exec(line)?.[0])).toEqual([
    "1-empty.txt",
    "2-binary.txt",
    "3-broken.txt",
    "4-large.txt",
    "5-language.txt",
    "6-link.txt",
    "gone",
  ]);
  expect(lines[1]).toMatch(/is not plain text or HTML \(PNG\)\. Save the article/);
  expect(lines[2]).toContain(`bytes from ${Buffer.byteLength(article)} on`);
  expect(lines[3]).toContain("60 MB; the limit is 50 MB");
  expect(JSON.parse(out).id).toBe("7-good");
  expect(status).toBe(1);
});

test("what take-in refuses is named with its path, and an empty folder as one", async () => {
  const [data, bad, empty] = ["paths-data", "paths", "paths-empty"].map((name) => join(folder, name)) as [string, string, string];
  await mkdir(bad);
  await mkdir(empty);
  await writeFile(join(bad, "trống.txt"), "");
  const { err, status } = await run(["take-in", bad, empty, "/dev/zero", "--data", data, "--lang", "en"]);
  const lines = err.trim().split("\n");
  expect(lines[0]).toContain(`“${join(bad, "trống.txt")}”`);
  expect(lines[1]).toContain(`The folder “${empty}” holds no .txt`);
  expect(lines[2]).toContain("“/dev/zero” is not an ordinary file");
  expect(status).toBe(1);
});

test("take-in that is stopped says what it did until then, with status 130", async () => {
  const many = join(folder, "stopped");
  await mkdir(many);
  for (let index = 0; index < 2000; index++) await writeFile(join(many, `${index}.txt`), `${article}${index}\n`);
  const child = spawn(process.execPath, [bilateral, "take-in", many, "--data", join(folder, "stopped-data"), "--lang", "en"]);
  let out = "";
  child.stdout.on("data", (piece) => {
    if (out === "") child.kill("SIGINT");
    out += piece;
  });
  child.stderr.resume();
  expect(await new Promise((done) => child.on("close", done))).toBe(130);
  expect(out).toMatch(/\n\d+ taken in, 0 known already, 0 refused; \d+ proposals to review\.\n$/);
});

test.each([
  [["--host", "0.0.0.0"], "would open the register to the network"],
  [["--host", "nosuchhost.invalid"], "has no address"],
  [["--data", "/proc/x"], "cannot be used"],
])("serve %j is explained in one line", async (args, sentence) => {
  const { out, err, status } = await run(["serve", "--port", "0", ...args]);
  expect([out, status]).toEqual(["", 1]);
  expect(err).toContain(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("a port in use is told before anything is loaded", async () => {
  const data = join(folder, "port-data");
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { err, status } = await run(["serve", "--port", String(port), "--data", data]);
  other.close();
  expect(status).toBe(1);
  expect(err).toContain(`Port ${port} is in use`);
  expect(existsSync(data)).toBe(false);
});

test("messages come in the language asked for", async () => {
  const words = { vi: "Không có tệp hay thư mục", lo: "ບໍ່ມີໄຟລ໌ ຫຼື ໂຟນເດີ", en: "There is no file or folder" };
  for (const [language, sentence] of Object.entries(words)) {
    expect((await run(["read", "gone.txt"], { LANG: `${language}_XX.UTF-8` })).err).toContain(sentence);
  }
});

test.each([
  [["read"], "needs"],
  [["read", "x", "--colour"], "no option"],
  [["reed"], "no command"],
  [["read", "x", "--format", "xml"], "jsonl, table, mentions"],
  [["read", "x", "--published", "yesterday"], "is not a date"],
])("%j is explained in one line, with status 1", async (args, sentence) => {
  const { out, err, status } = await run(args);
  expect(out).toBe("");
  expect(err).toContain(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(status).toBe(1);
});

test("help and version are no errors, and help speaks the language too", async () => {
  expect(await run(["--version"])).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(await run(["read", "--help", "--lang", "lo"])).toMatchObject({ status: 0, out: expect.stringContaining("ທາງເລືອກ:") });
});

test("whoever reads the output may stop early", async () => {
  const many = join(folder, "many");
  await mkdir(many);
  for (let index = 0; index < 300; index++) await writeFile(join(many, `${index}.txt`), article);
  const child = spawn(process.execPath, [bilateral, "read", many, "--format", "jsonl"], { stdio: ["ignore", "pipe", "pipe"] });
  let err = "";
  child.stderr.on("data", (data) => {
    err += data;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((done) => child.on("close", done));
  expect([err, status]).toEqual(["", 0]);
});

test("on an old Node one sentence says how to run it", async () => {
  const old = `data:text/javascript,${encodeURIComponent('Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } })')}`;
  const { out, err, status } = await run(["read", "x"], {}, ["--import", old]);
  expect([out, status]).toEqual(["", 1]);
  expect(err).toBe(
    "Bilateral needs Node 22.22 or newer and this is 20.19.0: run it inside the project as “npx bilateral …”, which brings the right Node.\n",
  );
});

test("documents are taken in once; a folder in use is left alone; served, it says where and what, and stops cleanly", async () => {
  const data = join(folder, "data");
  const paths = [join(samples, "2019-01-06-icc-41.txt"), join(folder, "news", "b.txt"), join(folder, "gone.txt")];
  const first = await run(["take-in", ...paths, "--data", data]);
  expect(first.status).toBe(1);
  expect(first.err).toContain("gone.txt");
  const again = await run(["take-in", join(folder, "news", "b.txt"), "--data", data]);
  expect(again).toMatchObject({ status: 0, err: "" });
  expect(again.out).toMatch(/b\.txt: already in the register, nothing changed\n0 taken in, 1 known already, 0 refused; 0 proposals/);

  const serving = spawn(process.execPath, [bilateral, "serve", "--port", "0", "--data", data], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  serving.stderr.on("data", (piece) => {
    said += piece;
  });
  await new Promise<void>((ready) => {
    serving.stdout.on("data", (piece) => {
      said += piece;
      if (said.includes("Ctrl-C")) ready();
    });
    serving.on("close", () => ready());
  });
  expect(said).toMatch(/Bilateral is at http:\/\/127\.0\.0\.1:\d+\n.*: \d+ documents, \d{3} people, \d+ engagements\./);
  const held = await run(["take-in", join(folder, "news", "b.txt"), "--data", data]);
  expect(held).toMatchObject({ status: 1, out: "" });
  expect(held.err).toContain(`is in use by process ${serving.pid}`);

  serving.kill("SIGINT");
  expect(await new Promise((done) => serving.on("close", done))).toBe(0);
  expect(said).toContain("Stopped.");
});
