import { readFile } from "node:fs/promises";
import type { OpenContext } from "@bilateral/server";
import { temporaryContext } from "@bilateral/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { takeInDocument } from "./take-in-document.ts";
import { takeInDocuments } from "./take-in-documents.ts";

const sample = (name: string) => readFile(new URL(`../../relationships/vn-la/samples/${name}`, import.meta.url));
const utf8 = (text: string) => new TextEncoder().encode(text);
let context: OpenContext;
beforeAll(async () => {
  context = await temporaryContext();
});
afterAll(() => context.close());

async function revisionsHeld(): Promise<number> {
  const check = await context.read.verify();
  if (!check.holds) throw new Error("the chain does not hold");
  return check.revisions;
}

test("a document is kept with its proposals, and the same bytes again change nothing", async () => {
  const file = { name: "thăm.txt", bytes: await sample("2024-07-11-state-visit-to-lam.txt"), published: "2024-07-11" };
  const first = await takeInDocument(context, file);
  expect(first).toMatchObject({ name: "thăm.txt", status: "new" });
  expect(first.proposals).toBeGreaterThan(5);
  const held = await revisionsHeld();
  // The document itself, its proposals, and the links of its acts to each other.
  const links = await context.read.linksInDocument(first.document);
  expect(held).toBe(first.proposals + links.length + 1);

  expect(await takeInDocument(context, { ...file, name: "again.txt" })).toEqual({
    name: "again.txt",
    document: first.document,
    status: "known",
    proposals: 0,
  });
  expect(await revisionsHeld()).toBe(held);
});

test("a second article links the people of the first instead of proposing them again", async () => {
  const names = async () => (await context.read.heads({ kinds: ["person"] })).map(({ body }) => body.name);
  await takeInDocument(context, { name: "47.txt", bytes: await sample("2025-01-09-icc-47.txt") });
  expect((await names()).filter((name) => name === "Sonexay Siphandone")).toHaveLength(1);
});

test("a language that nobody reads is refused and leaves nothing, unless it is to be kept unread", async () => {
  const held = await revisionsHeld();
  const file = { name: "hu.txt", bytes: utf8("A két ország miniszterei ma a fővárosban találkoztak egymással.") };
  await expect(takeInDocument(context, file)).rejects.toMatchObject({ code: "unknown-language" });
  expect(await revisionsHeld()).toBe(held);

  const kept = await takeInDocument(context, { ...file, unreadLanguage: "hu" });
  expect(kept).toMatchObject({ status: "new", proposals: 0 });
  expect((await context.read.document(kept.document)).document).toMatchObject({ name: "hu.txt", language: "hu" });
});

test("a date that is none is refused", async () => {
  await expect(takeInDocument(context, { name: "a.txt", bytes: utf8("a"), published: "hôm qua" })).rejects.toMatchObject({
    code: "bad-date",
  });
});

test("a refused file does not stop the rest", async () => {
  const { taken, refused } = await takeInDocuments(context, [
    { name: "empty.txt", bytes: new Uint8Array() },
    { name: "picture.txt", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
    { name: "41.txt", bytes: await sample("2020-12-06-icc-43.txt") },
  ]);
  expect(taken.map(({ name }) => name)).toEqual(["41.txt"]);
  expect(refused.map(({ name, problem }) => [name, problem.code])).toEqual([
    ["empty.txt", "empty-file"],
    ["picture.txt", "not-text"],
  ]);
});

test("where one proposal cannot be written, neither document nor proposals are", async () => {
  const held = await revisionsHeld();
  const { total } = await context.read.documents({});
  const broken: OpenContext = {
    ...context,
    append: {
      ...context.append,
      keep: (document) =>
        context.append.keep({
          ...document,
          revisions: document.revisions.map((revision, index, { length }) =>
            index < length - 1
              ? revision
              : { ...revision, evidence: { "": [{ document: document.description.record, start: 0, end: 3, quote: "???" }] } },
          ),
        }),
    },
  };
  const file = { name: "38.txt", bytes: await sample("2022-08-24-public-security.txt") };
  await expect(takeInDocument(broken, file)).rejects.toMatchObject({ code: "evidence-does-not-hold" });
  expect(await revisionsHeld()).toBe(held);
  expect((await context.read.documents({})).total).toBe(total);
  expect((await takeInDocument(context, file)).status).toBe("new");
});
