/** What the server does with questions and uploads that go wrong. Long: all of it on one running server. */
import { readFile } from "node:fs/promises";
import { uiLanguages } from "@bilateral/records";
import { temporaryContext } from "@bilateral/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeApp } from "./app.ts";
import type { OpenContext } from "./context.ts";
import type { Api } from "./routes/route.ts";
import type { CommitmentsPage, DocumentsPage, DocumentView, ErrorView, PeoplePage, TakenIn } from "./routes/shapes.ts";
import { mostFiles } from "./uploads/uploads.ts";

const samples = new URL("../../relationships/vn-la/samples/", import.meta.url);
const headers = { host: "localhost:4400", origin: "http://localhost:4400" };
const logged: unknown[] = [];
const log = (...entry: unknown[]) => logged.push(entry);
let context: OpenContext;
let app: Api;
let bytes: Buffer;
beforeAll(async () => {
  context = await temporaryContext();
  app = await makeApp({ context, web: "/nowhere", log });
  bytes = await readFile(new URL("2020-12-06-icc-43.txt", samples));
});
afterAll(async () => {
  await app.close();
  await context.close();
});

interface Answer<Body> {
  status: number;
  body: Body;
}

async function get<Body>(url: string): Promise<Answer<Body>> {
  const response = await app.inject({ url, headers });
  return { status: response.statusCode, body: response.json<Body>() };
}

type Part = [name: string, content: string | Uint8Array];
const isFile = ([name]: Part) => name.includes(".");
const boundary = "form-boundary";

function formOf(parts: Part[]): Buffer {
  const pieces = parts.flatMap(([name, content]) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${isFile([name, ""]) ? `file"; filename="${name}` : name}"\r\n\r\n`,
    content,
    "\r\n",
  ]);
  return Buffer.concat([...pieces, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece)));
}

async function send<Body = TakenIn>(payload: Buffer, { query = "", by = app } = {}): Promise<Answer<Body>> {
  const type = `multipart/form-data; boundary=${boundary}`;
  const response = await by.inject({
    method: "POST",
    url: `/api/documents${query}`,
    payload,
    headers: { ...headers, "content-type": type },
  });
  return { status: response.statusCode, body: response.json<Body>() };
}

test("the publication day is taken with an upload, for the files after it", async () => {
  const other = await readFile(new URL("2022-08-24-public-security.txt", samples));
  const { body } = await send(
    formOf([
      ["published", "2020-12-07"],
      ["icc.txt", bytes],
      ["published", ""],
      ["other.txt", other],
    ]),
  );
  const { items } = (await get<DocumentsPage>("/api/documents")).body;
  const day = (name: string) => items.find(({ id }) => id === body.taken.find((taken) => taken.name === name)?.document)?.published;
  expect(day("icc.txt")).toBe("2020-12-07");
  expect(day("other.txt")).not.toBe("2020-12-07");
});

test("a publication day that is none refuses the form by the name of the field, and nothing is taken in", async () => {
  const before = (await get<DocumentsPage>("/api/documents")).body.total;
  const refused = await send<ErrorView>(
    formOf([
      ["published", "hôm qua"],
      ["a.txt", `${bytes} a`],
    ]),
    { query: "?lang=vi" },
  );
  expect(refused).toMatchObject({ status: 400, body: { code: "bad-date", field: "published" } });
  expect((await get<DocumentsPage>("/api/documents")).body.total).toBe(before);
});

test("of more files than one form may have, the rest is refused by name and the others are answered for", async () => {
  const files = Array.from({ length: mostFiles + 2 }, (_, index): Part => [`${index}.txt`, index === 0 ? bytes : " "]);
  const { status, body } = await send(formOf(files));
  expect(status).toBe(200);
  expect(body.taken).toMatchObject([{ name: "0.txt", status: "known" }]);
  expect(body.refused).toHaveLength(mostFiles + 1);
  expect(body.refused.slice(-2)).toMatchObject([
    { name: `${mostFiles}.txt`, code: "too-many-files" },
    { name: `${mostFiles + 1}.txt`, code: "too-many-files" },
  ]);
});

test("an error that nobody foresaw midway keeps what was taken before it", async () => {
  let looks = 0;
  const documentWithHash = (hash: string) => {
    looks += 1;
    return looks === 2 ? Promise.reject(new Error("the disk went away")) : context.read.documentWithHash(hash);
  };
  const broken = await makeApp({ context: { ...context, read: { ...context.read, documentWithHash } }, web: "/nowhere", log });
  const { status, body } = await send(
    formOf([
      ["a.txt", bytes],
      ["b.txt", bytes],
      ["c.txt", bytes],
    ]),
    { by: broken },
  );
  await broken.close();
  expect(status).toBe(200);
  expect(body.taken.map(({ name }) => name)).toEqual(["a.txt", "c.txt"]);
  expect(body.refused).toMatchObject([{ name: "b.txt", code: "unexpected" }]);
  expect(logged.at(-1)).toMatchObject([expect.any(String), { message: "the disk went away" }]);
});

test("an upload that is cut off is the sender's, not an unexpected error, and what came before is answered for", async () => {
  const one = formOf([["a.txt", `${bytes} ${bytes}`]]);
  expect(await send<ErrorView>(one.subarray(0, 400))).toMatchObject({ status: 400, body: { code: "upload-cut-off" } });
  const two = formOf([
    ["known.txt", bytes],
    ["b.txt", bytes],
  ]);
  const { status, body } = await send(two.subarray(0, -300));
  expect(status).toBe(200);
  expect(body).toMatchObject({ taken: [{ name: "known.txt" }], refused: [{ name: "b.txt", code: "upload-cut-off" }] });
});

test("an upload without files is refused", async () => {
  expect(await send<ErrorView>(formOf([]))).toMatchObject({ status: 400, body: { code: "nothing-sent" } });
  expect(await send<ErrorView>(formOf([["published", "2025"]]))).toMatchObject({ status: 400, body: { code: "nothing-sent" } });
  const json = await app.inject({ method: "POST", url: "/api/documents", payload: {}, headers });
  expect([json.statusCode, json.json<ErrorView>().code]).toEqual([400, "nothing-sent"]);
});

const zero = Buffer.from(JSON.stringify(["people", "a\0", "b"])).toString("base64url");
test.each([
  "//",
  "//elsewhere.example/a.js",
  "/%00",
  "/assets/%00.js",
  "/..%2f..%2fetc%2fpasswd",
  "/api/documents/%00",
  "/api/people/%00",
  "/api/engagements?person=%00",
  "/api/engagements?document=%00",
  "/api/commitments?document=%00",
  "/api/people?q=%00",
  `/api/people?after=${zero}`,
])("%s is refused as what was asked, not as an unexpected error", async (url) => {
  const { status, body } = await get<ErrorView>(url);
  expect([400, 404]).toContain(status);
  expect(["bad-request", "not-found", "bad-cursor", "record-not-found"]).toContain(body.code);
});

test("a zero character in a decision is refused as what was asked", async () => {
  const { items } = (await get<DocumentsPage>("/api/documents")).body;
  const { proposals } = (await get<DocumentView>(`/api/documents/${items[0]?.id}`)).body;
  const open = proposals.find(({ kind, state }) => kind === "commitment" && state === "proposed");
  const path = `/api/proposals/${encodeURIComponent(open?.record ?? "")}`;
  for (const [step, payload] of Object.entries({
    confirm: { revision: open?.head, reason: "a\0" },
    correct: { revision: open?.head, body: { words: "a\0" } },
  })) {
    const response = await app.inject({ method: "POST", url: `${path}/${step}`, payload, headers });
    expect([400, 422]).toContain(response.statusCode);
  }
});

test("a cursor of another list is refused", async () => {
  const { next } = (await get<PeoplePage>("/api/people?limit=1")).body;
  expect(next).not.toBeNull();
  expect(await get<ErrorView>(`/api/commitments?after=${next}`)).toMatchObject({ status: 400, body: { code: "bad-cursor" } });
});

test("a list goes on after a name as long as names may be", async () => {
  const long = "ກ".repeat(299);
  const at = context.now();
  const person = (record: string, name: string) => ({
    ...{ record, kind: "person" as const, body: { name, aliases: [], side: "LA" as const }, evidence: {}, side: null, author: "local" },
    ...{ basis: { from: "entry" as const }, state: "confirmed" as const, at, parents: [] },
  });
  await context.append.append([person("person:aa", long), person("person:ab", `${long}ຂ`), person("person:ac", `${long}ຄ`)]);
  const names: string[] = [];
  let after = "";
  do {
    const { status, body } = await get<PeoplePage>(`/api/people?limit=1&q=${"ກ".repeat(100)}${after}`);
    expect(status).toBe(200);
    names.push(...body.items.map(({ name }) => name));
    after = body.next === null ? "" : `&after=${body.next}`;
  } while (after !== "");
  expect(names).toEqual([long, `${long}ຂ`, `${long}ຄ`]);
});

test("every side that the facet of commitments offers can be asked for", async () => {
  const { body: document } = await get<DocumentsPage>("/api/documents");
  expect(document.total).toBeGreaterThan(0);
  const at = context.now();
  const body = { words: "sẽ hỗ trợ", language: "vi", mode: "pledged" as const, by: ["ASEAN"], actors: [], areas: [], due: null };
  const commitment = { ...body, completion: "no-evidence" as const, disposition: "open" as const };
  await context.append.append([
    {
      ...{ record: "commitment:aa", kind: "commitment", body: commitment, evidence: {}, side: null, author: "local", at, parents: [] },
      ...{ basis: { from: "entry" }, state: "confirmed" },
    },
  ]);
  const { facets } = (await get<CommitmentsPage>("/api/commitments")).body;
  expect(facets.side).toHaveProperty("ASEAN", 1);
  for (const [side, count] of Object.entries(facets.side)) {
    const { status, body: page } = await get<CommitmentsPage>(`/api/commitments?side=${encodeURIComponent(side)}`);
    expect([status, page.total]).toEqual([200, count]);
  }
});

test("a language that nobody speaks here is refused", async () => {
  for (const path of ["/api/people", "/api/relationship", "/api/nothing"]) {
    expect(await get<ErrorView>(`${path}?lang=xx`)).toMatchObject({ status: 400, body: { code: "bad-option", field: "lang" } });
  }
});

test("refusals speak one language", async () => {
  const english = /\b(the|must|invalid|expected|limit|forbidden|not|reach)\b/i;
  const urls = [
    "/api/people?side=vietnam",
    "/api/people?limit=900",
    "/api/people?after=x",
    "/api/commitments?mode=x",
    "/api/people?limit=x",
  ];
  for (const language of uiLanguages.filter((one) => one !== "en")) {
    for (const url of urls) {
      const { message } = (await get<ErrorView>(`${url}&lang=${language}`)).body;
      expect(message.replace(/“after”|“next”|limit:/g, "")).not.toMatch(english);
      expect(message).not.toContain("^");
    }
    const payload = "{";
    const type = { "content-type": "application/json" };
    const malformed = await app.inject({
      method: "POST",
      url: `/api/proposals/confirm?lang=${language}`,
      payload,
      headers: { ...headers, ...type },
    });
    expect(malformed.statusCode).toBe(400);
    expect(malformed.json<ErrorView>().message).not.toMatch(english);
  }
});

test("a field that there is not is named by itself", async () => {
  const { items } = (await get<DocumentsPage>("/api/documents")).body;
  const { proposals } = (await get<DocumentView>(`/api/documents/${items[0]?.id}`)).body;
  const open = proposals.find(({ kind, state }) => kind === "commitment" && state === "proposed");
  const url = `/api/proposals/${encodeURIComponent(open?.record ?? "")}/correct?lang=lo`;
  const response = await app.inject({ method: "POST", url, payload: { revision: open?.head, body: { colour: "red" } }, headers });
  expect(response.statusCode).toBe(422);
  expect(response.json<ErrorView>()).toMatchObject({ code: "invalid-value", field: "colour" });
  expect(response.json<ErrorView>().message).toContain("ບໍ່ມີຊ່ອງນີ້");
});
