import { expect, test } from "vitest";
import type { TakenIn } from "../shapes.ts";
import { chosen, type Dropped, fromEntries } from "./dropped.ts";
import { takeInAll } from "./take-in.ts";

const say = { unreadable: "cannot be read", empty: "no article in it", closed: "cannot be opened" };

/** Takes everything in, and remembers how many came in each form. */
function server() {
  const forms: string[][] = [];
  const send = async (files: readonly File[]): Promise<TakenIn> => {
    forms.push(files.map(({ name }) => name));
    return { taken: files.map(({ name }) => ({ name, document: `document:${name}`, status: "new", proposals: 1 })), refused: [] };
  };
  return { forms, send };
}

function fileEntry(name: string, text: string | null): FileSystemEntry {
  const file = (good: (file: File) => void, bad: (error: Error) => void) =>
    text === null ? bad(new Error("NotReadableError")) : good(new File([text], name));
  return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
}

/** Gives its entries two at a time, as a browser gives a hundred. */
function folderEntry(name: string, entries: FileSystemEntry[] | null): FileSystemEntry {
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (good: (some: FileSystemEntry[]) => void, bad: (error: Error) => void) => {
        if (entries === null) return bad(new Error("NotReadableError"));
        at += 2;
        good(entries.slice(at - 2, at));
      },
    };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

test("a folder dropped beside a file is walked for its articles, and the file is taken in too", async () => {
  const inner = folderEntry("2025", [fileEntry("c.html", "c")]);
  const folder = folderEntry("bài", [fileEntry("b.TXT", "b"), fileEntry("photo.jpg", "?"), fileEntry("a.htm", "a"), inner]);
  const from = await fromEntries([folder, fileEntry("d.txt", "d")]);
  expect(from.files.map(({ path }) => path)).toEqual(["bài/2025/c.html", "bài/a.htm", "bài/b.TXT", "d.txt"]);
  const { forms, send } = server();
  const { refused, error } = await takeInAll({ from, send, say });
  expect([forms, refused, error]).toEqual([[["c.html", "a.htm", "b.TXT", "d.txt"]], [], null]);
});

test("a folder without an article, and one that cannot be opened, are named", async () => {
  const from = await fromEntries([folderEntry("ảnh", [fileEntry("photo.jpg", "?")]), folderEntry("khóa", null)]);
  const { refused } = await takeInAll({ from, send: server().send, say });
  expect(refused.map(({ name, message }) => [name, message])).toEqual([
    ["khóa", "cannot be opened"],
    ["ảnh", "no article in it"],
  ]);
});

test("a file that cannot be read is named, and the rest is sent", async () => {
  const from = await fromEntries([fileEntry("a.txt", "a"), fileEntry("gone.txt", null), fileEntry("b.txt", "b")]);
  const { taken, refused, error } = await takeInAll({ from, send: server().send, say });
  expect(taken.map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
  expect(refused).toEqual([{ name: "gone.txt", code: "not-readable", message: "cannot be read" }]);
  expect(error).toBeNull();
});

test("hundreds of files come in by several forms", async () => {
  const { forms, send } = server();
  const { taken } = await takeInAll({ from: chosen(files(501)), send, say });
  expect(taken).toHaveLength(501);
  expect(Math.max(...forms.map((form) => form.length))).toBe(50);
});

test("where the server stops answering, what was taken in stays said and the rest is named", async () => {
  const { send } = server();
  let forms = 0;
  const failing = async (some: readonly File[]) => {
    forms += 1;
    if (forms === 2) throw new Error("unreachable");
    return send(some);
  };
  const from: Dropped = chosen(files(120));
  const { taken, error, unsent } = await takeInAll({ from, send: failing, say });
  expect([taken.length, error instanceof Error, unsent.length]).toEqual([50, true, 70]);
});

function files(count: number): File[] {
  return Array.from({ length: count }, (_, at) => new File(["x"], `${at}.txt`));
}
