import { mkdir, mkdtemp, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { bytesOf, type Found, filesAt } from "./files.ts";

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bilateral-files-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function listed(paths: string[]): Promise<Found[]> {
  const all: Found[] = [];
  for await (const file of filesAt(paths)) all.push(file);
  return all;
}

async function found(folder: string, paths = [folder]): Promise<string[]> {
  const all = await listed(paths);
  return all.map((file) => `${relative(folder, file.path)}${"problem" in file ? ` ${file.problem.code}` : ""}`);
}

test("a folder gives its texts and pages, below it too, in the order of their names", async () => {
  const folder = await folderOf({ "b.txt": "b", "a/z.html": "z", "a/y.HTM": "y", "c.pdf": "c", ".git/x.txt": "x", "B.txt": "B" });
  expect(await found(folder)).toEqual(["B.txt", "a/y.HTM", "a/z.html", "b.txt"]);
});

test("a file that is named is given whatever its ending", async () => {
  const folder = await folderOf({ "note.md": "x" });
  expect(await found(folder, [join(folder, "note.md")])).toEqual(["note.md"]);
});

test("what cannot be opened is named, and the rest goes on", async () => {
  const folder = await folderOf({ "a.txt": "a", "c.txt": "c" });
  await symlink(join(folder, "nowhere"), join(folder, "b.txt"));
  await mkdir(join(folder, "empty"));
  expect(await found(folder, [folder, join(folder, "gone"), join(folder, "empty")])).toEqual([
    "a.txt",
    "b.txt path-not-found",
    "c.txt",
    "gone path-not-found",
    "empty no-files",
  ]);
});

test("folders that link to each other end", async () => {
  const folder = await folderOf({ "in/a.txt": "a" });
  await symlink(folder, join(folder, "in", "round"));
  expect(await found(folder)).toEqual(["in/a.txt"]);
});

test("a file over the limit is not read at all", async () => {
  const folder = await folderOf({ "big.txt": "" });
  // A hole: it takes no room on the disk.
  await truncate(join(folder, "big.txt"), 10 * 1024 ** 3);
  await expect(bytesOf(join(folder, "big.txt"))).rejects.toMatchObject({ code: "file-too-large", details: { size: "10240 MB" } });
});

test.each(["/dev/null", "/dev/zero"])("%s is said to be no file, and nobody is told to allow its reading", async (path) => {
  const [only] = await listed([path]);
  expect(only).toMatchObject({ path, problem: { code: "not-a-file" } });
});

test("links that go round in a circle are said to do so", async () => {
  const folder = await folderOf({});
  await symlink(join(folder, "b.txt"), join(folder, "a.txt"));
  await symlink(join(folder, "a.txt"), join(folder, "b.txt"));
  expect(await found(folder, [join(folder, "a.txt")])).toEqual(["a.txt link-loop"]);
});
