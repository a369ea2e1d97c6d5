import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const bilateral = fileURLToPath(new URL("bilateral.js", import.meta.url));
const vietNamCambodia = fileURLToPath(new URL("../../relationships/vn-kh", import.meta.url));
let folder: string;
let pack: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bilateral-check-"));
  pack = join(folder, "vn-kh");
  await cp(vietNamCambodia, pack, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: string[]): Promise<{ out: string; err: string; status: number | null }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [bilateral, "check-pack", ...args], (_, out, err) =>
      done({ out, err, status: child.exitCode }),
    );
  });
}

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(pack, file), "utf8");
  expect(text).toContain(from);
  await writeFile(join(pack, file), text.replace(from, to));
}

test("a whole pack is said to be whole, and a folder that is not there is named", async () => {
  expect(await run(pack, "--lang", "en")).toEqual({ out: `${pack}: 198 facts, nothing wrong.\n`, err: "", status: 0 });
  const gone = await run(join(folder, "gone"), "--lang", "en");
  expect(gone).toMatchObject({ out: "", status: 1 });
  expect(gone.err).toContain("There is no file or folder");
});

test("everything wrong is listed in one go, with file, line, entry and reason, in the reader's language, with status 1", async () => {
  await change("bodies.yaml", "counterparts: [ vn-cpv ]", "counterparts: [ vn-na ]");
  await change("instruments.yaml", "supersedes: [ trade-2023-2024 ]", "supersedes: [ trade-2023 ]");
  await change("observations.yaml", "  unit: km\n", "");
  const { out, err, status } = await run(pack, "--lang", "en");
  expect(out.trim().split("\n")).toEqual([
    expect.stringMatching(/^bodies\.yaml:\d+:\d+ vn-cpv: “kh-cpp” does not name this entry as its counterpart$/),
    expect.stringMatching(/^bodies\.yaml:\d+:\d+ kh-cpp: “vn-na” does not name this entry as its counterpart$/),
    expect.stringMatching(/^instruments\.yaml:\d+:\d+ trade-2025-2026: there is no entry “trade-2023” of the kind instrument$/),
    expect.stringMatching(/^observations\.yaml:\d+:\d+ border-demarcated-2019-10: “unit”: it may not be left out$/),
    `${pack}: 4 mistakes. Nothing of this pack would be loaded.`,
  ]);
  expect([err, status]).toEqual(["", 1]);
  expect((await run(pack, "--lang", "vi")).out).toContain("không có mục “trade-2023” thuộc loại văn kiện");
  expect((await run(pack, "--lang", "lo")).out).toContain("4 ຂໍ້ຜິດພາດ");
});
