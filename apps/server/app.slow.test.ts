import { readFile } from "node:fs/promises";
import { Problem, uiLanguages } from "@bilateral/records";
import { temporaryContext } from "@bilateral/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeApp } from "./app.ts";
import type { OpenContext } from "./context.ts";
import type { Api } from "./routes/route.ts";
import { type DecisionsView, type DecisionView, type DocumentsPage, type DocumentView, type ErrorView, TakenIn } from "./routes/shapes.ts";

const samples = new URL("../../relationships/vn-la/samples/", import.meta.url);
const origin = "http://localhost:4400";
const headers = { host: "localhost:4400", origin };
const logged: unknown[] = [];
let context: OpenContext;
let app: Api;
beforeAll(async () => {
  context = await temporaryContext();
  app = await makeApp({ context, web: "/nowhere", log: (...entry) => logged.push(entry) });
});
afterAll(async () => {
  await app.close();
  await context.close();
});

async function get<Answer>(url: string, more: Record<string, string> = {}): Promise<{ status: number; body: Answer }> {
  const response = await app.inject({ url, headers: { ...headers, ...more } });
  return { status: response.statusCode, body: response.json<Answer>() };
}

async function post<Answer>(url: string, payload: object, more: Record<string, string> = {}): Promise<{ status: number; body: Answer }> {
  const response = await app.inject({ method: "POST", url, payload, headers: { ...headers, ...more } });
  return { status: response.statusCode, body: response.json<Answer>() };
}

async function upload(files: [name: string, content: string | Uint8Array<ArrayBuffer>][], { query = "", more = {} } = {}) {
  const form = new FormData();
  for (const [name, content] of files) form.append("file", new Blob([content]), name);
  const request = new Request("http://form", { method: "POST", body: form });
  const response = await app.inject({
    method: "POST",
    url: `/api/documents${query}`,
    payload: Buffer.from(await request.arrayBuffer()),
    headers: { ...headers, "content-type": request.headers.get("content-type") ?? "", ...more },
  });
  return { status: response.statusCode, body: response.json<TakenIn>() };
}

const article = async (name: string) => new Uint8Array(await readFile(new URL(name, samples)));
const step = encodeURIComponent;

test("files are taken in, a refused one is named with its reason, and the same again is known", async () => {
  const bytes = await article("2020-12-06-icc-43.txt");
  const { status, body } = await upload(
    [
      ["../../tmp/kỳ họp 43.txt", bytes],
      ["trống.txt", ""],
    ],
    { query: "?lang=en" },
  );
  expect(status).toBe(200);
  expect(TakenIn.parse(body).taken).toMatchObject([{ name: "kỳ họp 43.txt", status: "new" }]);
  expect(body.refused).toEqual([{ name: "trống.txt", code: "empty-file", message: expect.stringContaining("is empty") }]);
  const again = await upload([["again.txt", bytes]]);
  expect(again.body.taken).toMatchObject([{ status: "known", document: body.taken[0]?.document, proposals: 0 }]);
});

test("a file that is too large is refused by its name, and the next is taken in", async () => {
  const { body } = await upload([
    ["lớn.txt", new Uint8Array(61 * 1024 * 1024)],
    ["hội đàm.txt", await article("2022-08-24-public-security.txt")],
  ]);
  expect(body.refused).toMatchObject([{ name: "lớn.txt", code: "file-too-large" }]);
  expect(body.taken).toMatchObject([{ name: "hội đàm.txt", status: "new" }]);
});

test("a document is shown with its text, its noise and its proposals, each quote in its place", async () => {
  const { body: list } = await get<DocumentsPage>("/api/documents");
  const [row] = list.items;
  const { status, body } = await get<DocumentView>(`/api/documents/${step(row?.id ?? "")}`);
  expect(status).toBe(200);
  expect(body.proposals.length).toBe(row?.proposals.open);
  for (const place of body.proposals.flatMap(({ evidence }) => Object.values(evidence).flat())) {
    expect(body.text.slice(place.start, place.end)).toBe(place.quote);
  }
});

test("a proposal is confirmed, corrected and rejected; a stale decision is refused in words", async () => {
  const { body: list } = await get<DocumentsPage>("/api/documents");
  const { body: view } = await get<DocumentView>(`/api/documents/${step(list.items[0]?.id ?? "")}`);
  const [one, two, three] = view.proposals.filter(({ kind }) => kind === "commitment");
  if (!one || !two || !three) throw new Error("three undertakings were read");

  const confirmed = await post<DecisionView>(`/api/proposals/${step(one.record)}/confirm`, { revision: one.head });
  expect(confirmed).toMatchObject({ status: 200, body: { record: one.record, state: "confirmed", also: [] } });
  const stale = await post<ErrorView>(`/api/proposals/${step(one.record)}/reject?lang=vi`, { revision: one.head });
  expect(stale).toMatchObject({ status: 409, body: { code: "already-decided" } });
  expect(stale.body.message).toContain("Đã xác nhận");

  const wrong = await post<ErrorView>(`/api/proposals/${step(two.record)}/correct`, { revision: two.head, body: { due: "mai" } });
  expect(wrong).toMatchObject({ status: 422, body: { code: "invalid-value", field: "due" } });
  const corrected = await post<DecisionView>(`/api/proposals/${step(two.record)}/correct`, { revision: two.head, body: { due: "2027" } });
  expect(corrected.status).toBe(200);
  const rejected = await post<DecisionView>(`/api/proposals/${step(three.record)}/reject`, { revision: three.head, reason: "news only" });
  expect(rejected.body.state).toBe("rejected");

  const { body: after } = await get<DocumentView>(`/api/documents/${step(list.items[0]?.id ?? "")}`);
  const now = new Map(after.proposals.map((proposal) => [proposal.record, proposal]));
  expect(now.get(two.record)).toMatchObject({
    state: "confirmed",
    corrected: true,
    body: { due: "2027" },
    machine: { due: two.machine.due },
  });
  expect(now.get(three.record)?.decided).toMatchObject({ by: "local", reason: "news only" });
});

test("several are confirmed at once, each answered for", async () => {
  const { body: list } = await get<DocumentsPage>("/api/documents");
  const { body: view } = await get<DocumentView>(`/api/documents/${step(list.items[0]?.id ?? "")}`);
  const items = view.proposals.filter(({ kind }) => kind === "commitment").map(({ record, head }) => ({ record, revision: head }));
  const { body } = await post<DecisionsView>("/api/proposals/confirm?lang=lo", { items });
  expect(body.decided.length + body.refused.length).toBe(items.length);
  expect(body.refused.map(({ code }) => code)).toContain("already-decided");
});

test("lists are paged, filtered by repeated keys, and total what the filters leave", async () => {
  const first = await get<DocumentsPage>("/api/documents?limit=1");
  expect(first.body.items).toHaveLength(1);
  const second = await get<DocumentsPage>(`/api/documents?limit=1&after=${step(first.body.next ?? "")}`);
  expect(second.body.items[0]?.id).not.toBe(first.body.items[0]?.id);
  expect(first.body.total).toBe(2);

  const agreed = await get<{ total: number }>("/api/commitments?mode=agreed");
  const pledged = await get<{ total: number }>("/api/commitments?mode=pledged");
  const both = await get<{ total: number }>("/api/commitments?mode=agreed&mode=pledged");
  expect(both.body.total).toBe(agreed.body.total + pledged.body.total);
});

test.each(["/api/engagements", "/api/commitments", "/api/people", "/api/relationship"])("%s answers", async (path) => {
  expect((await get(path)).status).toBe(200);
});

test("a person is shown with posts; one who is not there is not found", async () => {
  const { body } = await get<{ items: { record: string; name: string }[] }>("/api/people?limit=1");
  const [someone] = body.items;
  const shown = await get<{ person: { name: string } }>(`/api/people/${step(someone?.record ?? "")}`);
  expect(shown.body.person.name).toBe(someone?.name);
  expect(await get(`/api/people/${step("pack:vn-la/person/nobody")}`)).toMatchObject({ status: 404, body: { code: "record-not-found" } });
});

test.each([
  ["limit=201", "limit"],
  ["mode=maybe", "mode"],
  ["area=moon", "area"],
])("a question that makes no sense (%s) is refused by the name of what is wrong", async (query, field) => {
  const { status, body } = await get<ErrorView>(`/api/commitments?${query}`);
  expect(status).toBe(400);
  expect(body.code).toBe("bad-request");
  expect(body.field).toMatch(new RegExp(`^${field}`));
});

test("errors are worded in each language: as asked, else as the browser accepts, else in Vietnamese", async () => {
  const path = `/api/documents/${step("document:0000000000000000")}`;
  const said = await Promise.all(uiLanguages.map(async (lang) => (await get<ErrorView>(`${path}?lang=${lang}`)).body.message));
  expect(said[0]).toContain("Không có bản ghi");
  expect(said[1]).toContain("ບໍ່ມີບັນທຶກ");
  expect(said[2]).toContain("There is no record");
  expect((await get<ErrorView>(path)).body.message).toBe(said[0]);
  expect((await get<ErrorView>(path, { "accept-language": "fr;q=0.9, lo;q=0.8, en;q=0.7" })).body.message).toBe(said[1]);
  expect((await get<ErrorView>(`${path}?lang=en`, { "accept-language": "lo" })).body.message).toBe(said[2]);
});

test("an upload from another site is refused and leaves nothing", async () => {
  const { body: before } = await get<DocumentsPage>("/api/documents");
  const file: [string, string][] = [["a.txt", "Hai bên nhất trí thúc đẩy hợp tác."]];
  for (const more of [{ origin: "https://elsewhere.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }]) {
    expect(await upload(file, { more })).toMatchObject({ status: 403, body: { code: "foreign-origin" } });
  }
  expect((await get<DocumentsPage>("/api/documents")).body.total).toBe(before.total);
});

test("what nobody foresaw is logged under a code, and tells the client nothing", async () => {
  const broken = { ...context, read: { ...context.read, people: () => Promise.reject(new Error("secret path /var/x")) } };
  const other = await makeApp({ context: broken, web: "/nowhere", log: (...entry) => logged.push(entry) });
  const response = await other.inject({ url: "/api/people?lang=en", headers });
  await other.close();
  expect(response.statusCode).toBe(500);
  expect(response.body).not.toContain("secret");
  const { code, message } = response.json<ErrorView>();
  expect(code).toBe("unexpected");
  expect(logged).toContainEqual([expect.stringMatching(/^[0-9a-f]{8}$/), expect.any(Error)]);
  expect(message).toContain(String((logged.at(-1) as unknown[])[0]));
});

test("there is nothing at other paths of the API, and without a built web app its absence is said", async () => {
  expect(await get("/api/nothing")).toMatchObject({ status: 404, body: { code: "not-found" } });
  expect(await get("/api/%zz")).toMatchObject({ status: 400, body: { code: "bad-request" } });
  expect(await get("/documents")).toMatchObject({ status: 500, body: { code: "web-not-built" } });
  expect(new Problem("web-not-built").message).toContain("npm run build");
});
