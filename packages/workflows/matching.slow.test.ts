/** A document lands among what is known: the pack's people and agreements, other papers' acts, earlier promises. */
import type { OpenContext } from "@bilateral/server/context";
import { temporaryContext } from "@bilateral/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decideLink, undoLink } from "./decide-link.ts";
import { listDoubts } from "./list-doubts.ts";
import { loadPack } from "./load-pack.ts";
import { rematchRegister } from "./rematch-register.ts";
import { takeInDocument } from "./take-in-document.ts";

let context: OpenContext;
beforeAll(async () => {
  context = await temporaryContext();
  await loadPack(context, { folder: context.pack });
}, 120_000);
afterAll(() => context.close());

async function takeIn(name: string, published: string | undefined, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return (await takeInDocument(context, { name, bytes, published })).document;
}

async function proposed(document: string, kind: string) {
  return (await context.read.proposals(document)).filter((proposal) => proposal.kind === kind);
}

const vi2024 = `Hội đàm cấp cao Việt Nam - Lào
Sáng 11/7, tại Thủ đô Vientiane, Chủ tịch nước Tô Lâm hội đàm với Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith.
Hai bên nhất trí tiếp tục duy trì trao đổi đoàn cấp cao và các cấp.`;
const en2024 = `Vietnamese and Lao leaders hold talks
Vientiane, July 11 (VNA) - State President To Lam held talks with Party General Secretary and State President of Laos Thongloun Sisoulith in Vientiane on July 11, 2024.
The two sides agreed to maintain the exchange of high-level delegations.`;
const vi2025 = `Bộ trưởng Ngoại giao hai nước điện đàm
Ngày 12/12/2025, Bộ trưởng Ngoại giao Lê Hoài Trung điện đàm với Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane.
Hai bên nhất trí tăng cường trao đổi đoàn cấp cao.`;

test("two papers and two languages: people of the pack, one act with both accounts, one promise", async () => {
  const [vi, en] = [await takeIn("vi.txt", "2024-07-11", vi2024), await takeIn("en.txt", "2024-07-12", en2024)];
  expect([...(await proposed(vi, "person")), ...(await proposed(en, "person"))]).toEqual([]);
  const [told, again] = [(await proposed(vi, "engagement"))[0], (await proposed(en, "engagement"))[0]];
  const act = await context.read.engagement(told?.record ?? "");
  expect((await context.read.engagement(again?.record ?? "")).record).toBe(act.record);
  expect(act.accounts.map(({ record }) => record)).toEqual(expect.arrayContaining([told?.record, again?.record]));
  expect(act.participants.map(({ person }) => person).sort()).toEqual([
    "pack:vn-la/person/thongloun-sisoulith",
    "pack:vn-la/person/to-lam",
  ]);
  const [promise, same] = [(await proposed(vi, "commitment"))[0], (await proposed(en, "commitment"))[0]];
  expect((await context.read.commitment(same?.record ?? "")).record).toBe((await context.read.commitment(promise?.record ?? "")).record);
});

test("a post that a document shows is attested for the pack's post on that day, and neither begins nor ends", async () => {
  const tenures = await proposed(await takeIn("vi.txt", "2024-07-11", vi2024), "tenure");
  const president = tenures.find(({ body }) => body.person === "pack:vn-la/person/to-lam");
  expect(president?.body).toMatchObject({ post: "pack:vn-la/post/vn-president/president", from: null, to: null, attested: ["2024-07-11"] });
});

test("a promise made again is a lineage, until a person says that it is another, and again when that is taken back", async () => {
  const [later] = await proposed(await takeIn("2025.txt", "2025-12-12", vi2025), "commitment");
  const record = later?.record ?? "";
  const { commitments, links } = await context.read.lineage(record);
  expect(commitments.map(({ date }) => date?.slice(0, 4))).toEqual(["2024", "2025"]);
  const [link] = links;
  if (!link) throw new Error("a link joins the two");
  const { relation, from, to, head: seen } = link;
  const decision = { relation, from: from.record, to: to.record };
  const told = await decideLink(context, { ...decision, verdict: "different", reason: "other level", seen });
  expect(told).toMatchObject({ verdict: "different", by: "person", reason: "other level" });
  expect((await context.read.commitment(record)).lineage).toBeNull();
  await expect(decideLink(context, { ...decision, verdict: "same", seen })).rejects.toMatchObject({ code: "changed-meanwhile" });

  const before = await rematchRegister(context);
  expect(before.decided).toBeGreaterThan(0);
  expect((await context.read.commitment(record)).lineage).toBeNull();

  await undoLink(context, { record: link.record, seen: told.head });
  expect((await context.read.commitment(record)).lineage?.times).toBe(2);
  await expect(undoLink(context, { record: link.record, seen: link.head })).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("matching again changes nothing the second time", async () => {
  await rematchRegister(context);
  expect(await rematchRegister(context)).toMatchObject({ linked: 0, undone: 0 });
});

test("the year that a document leaves open is told with its reasons, and left open where two fit", async () => {
  const open = await takeIn(
    "open.txt",
    undefined,
    `Chủ tịch nước Nguyễn Xuân Phúc hội đàm với Chủ tịch Quốc hội Lào
Ngày 22/11, tại Hà Nội, Chủ tịch nước Nguyễn Xuân Phúc tiếp Chủ tịch Quốc hội Lào Xaysomphone Phomvihane. Hai bên nhất trí phương hướng hợp tác năm 2023.`,
  );
  const [act] = await proposed(open, "engagement");
  expect(act?.body.date).toMatchObject({ edtf: "2022-11-22", certainty: "inferred" });
  const either = await takeIn(
    "either.txt",
    undefined,
    `Chủ tịch Quốc hội Lào thăm Hà Nội
Ngày 5/3, tại Hà Nội, Tổng Bí thư Nguyễn Phú Trọng tiếp Chủ tịch Quốc hội Lào Xaysomphone Phomvihane. Hai bên nhất trí đẩy mạnh hợp tác.`,
  );
  expect((await proposed(either, "engagement"))[0]?.body.date).toMatchObject({ edtf: "XXXX-03-05" });
});

test("an agreement with other years than the known one is a doubt, worded in the language of whoever looks", async () => {
  await takeIn(
    "period.txt",
    "2023-10-20",
    `Hai Thủ tướng gặp nhau
Ngày 20/10/2023, Thủ tướng Phạm Minh Chính gặp Thủ tướng Lào Sonexay Siphandone tại Riyadh. Hai bên nhất trí triển khai Hiệp định hợp tác song phương Việt Nam - Lào giai đoạn 2021-2023.`,
  );
  const doubts = (await listDoubts(context, { language: "en" })).items;
  const doubt = doubts.find(({ from, to }) => from.kind === "instrument" && to.kind === "instrument");
  expect(doubt?.sentences[0]).toMatch(/2021/);
  expect([doubt?.from.record, doubt?.to.record].some((record) => record?.startsWith("pack:vn-la/instrument/"))).toBe(true);
});

test("records of two kinds, or one record twice, cannot be linked", async () => {
  const refused = { code: "links-differ" };
  const [person, post] = ["pack:vn-la/person/to-lam", "pack:vn-la/post/vn-president/president"];
  const link = { relation: "identity" as const, verdict: "same" as const, seen: null };
  await expect(decideLink(context, { ...link, from: person, to: post })).rejects.toMatchObject(refused);
  await expect(decideLink(context, { ...link, from: person, to: person })).rejects.toMatchObject(refused);
  await expect(
    decideLink(context, { ...link, relation: "restatement", from: person, to: "pack:vn-la/person/thongloun-sisoulith" }),
  ).rejects.toMatchObject(refused);
});
