/** What becomes of decisions, good and bad. Long: all of it on one register, which takes seconds to make. */
import { readFile } from "node:fs/promises";
import type { RecordKind } from "@bilateral/records";
import type { ProposalRow } from "@bilateral/register";
import type { OpenContext } from "@bilateral/server";
import { temporaryContext } from "@bilateral/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { confirmProposal } from "../confirm-proposal.ts";
import { confirmProposals } from "../confirm-proposals.ts";
import { correctProposal } from "../correct-proposal.ts";
import { rejectProposal } from "../reject-proposal.ts";
import { takeInDocument } from "../take-in-document.ts";
import type { Seen } from "./decision.ts";

let context: OpenContext;
let document: string;
beforeAll(async () => {
  context = await temporaryContext();
  const bytes = await readFile(new URL("../../../relationships/vn-la/samples/2024-07-11-state-visit-to-lam.txt", import.meta.url));
  ({ document } = await takeInDocument(context, { name: "visit.txt", bytes, published: "2024-07-11" }));
});
afterAll(() => context.close());

async function proposals(kind: string): Promise<ProposalRow[]> {
  return (await context.read.proposals(document)).filter((proposal) => proposal.kind === kind);
}

async function waiting(kind: string): Promise<ProposalRow> {
  const found = (await proposals(kind)).find(({ state }) => state === "proposed");
  if (!found) throw new Error(`no ${kind} waits`);
  return found;
}

async function standing(record: string): Promise<ProposalRow> {
  const found = (await context.read.proposals(document)).find((proposal) => proposal.record === record);
  if (!found) throw new Error(`${record} is not of this document`);
  return found;
}

/** A proposal of our own making, shown by the first words of the document. */
async function readFrom(record: string, kind: RecordKind, body: object): Promise<Seen> {
  const { text } = await context.read.document(document);
  const [appended] = await context.append.append([
    {
      ...{ record, kind, body: { ...body }, evidence: { "": [{ document, start: 0, end: 9, quote: text.slice(0, 9) }] }, side: null },
      ...{ author: "reader", basis: { from: "reading", document, reader: "0.1.0", rule: "test", confidence: 0.5 }, state: "proposed" },
      ...{ at: "2026-01-01T00:00:00.000Z", parents: [] },
    },
  ]);
  return { record, revision: appended?.revision ?? "" };
}

const seen = ({ record, head }: ProposalRow) => ({ record, revision: head });

test("a confirmation stands beside what the machine said", async () => {
  const proposal = await waiting("commitment");
  const decided = await confirmProposal(context, { ...seen(proposal), reason: "checked" });
  expect(decided).toMatchObject({ record: proposal.record, state: "confirmed", also: [] });
  const [machine, person] = await context.read.history(proposal.record);
  expect(machine).toMatchObject({ state: "proposed", author: "reader" });
  expect(person).toMatchObject({ id: decided.revision, state: "confirmed", author: "local", parents: [proposal.head], reason: "checked" });
  expect(person?.body).toEqual(machine?.body);
  expect(person?.evidence).toEqual(machine?.evidence);
});

test("a decision on a stale head is refused and changes nothing", async () => {
  const proposal = await waiting("commitment");
  await confirmProposal(context, seen(proposal));
  const refused = { code: "already-decided", details: { state: "confirmed" } };
  await expect(rejectProposal(context, seen(proposal))).rejects.toMatchObject(refused);
  await expect(correctProposal(context, { ...seen(proposal), body: { due: "2027" }, language: "vi" })).rejects.toMatchObject(refused);
  expect((await context.read.history(proposal.record)).map(({ state }) => state)).toEqual(["proposed", "confirmed"]);
});

test("naming another revision of an open proposal is told as a change, not as a decision", async () => {
  const [one, other] = [await waiting("commitment"), await waiting("person")];
  const seenOther = { record: one.record, revision: other.head };
  await expect(confirmProposal(context, seenOther)).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("confirming what is confirmed is refused, and a mistake can be taken back", async () => {
  const proposal = await waiting("commitment");
  const confirmed = await confirmProposal(context, seen(proposal));
  const now = { record: proposal.record, revision: confirmed.revision };
  await expect(confirmProposal(context, now)).rejects.toMatchObject({ code: "already-decided" });
  await rejectProposal(context, { ...now, reason: "wrong button" });
  expect((await standing(proposal.record)).state).toBe("rejected");
});

test("a tenure takes its person along, once", async () => {
  const tenure = await waiting("tenure");
  const person = await standing(String(tenure.body.person));
  expect(person.state).toBe("proposed");
  const { also } = await confirmProposal(context, seen(tenure));
  expect(also).toEqual([{ record: person.record, name: person.body.name, because: "person-of-tenure" }]);
  expect((await standing(person.record)).state).toBe("confirmed");
});

test("a rejected person takes the tenures along, and a tenure cannot stand without its person", async () => {
  const person = await waiting("person");
  const tenures = (await proposals("tenure")).filter(({ body }) => body.person === person.record);
  expect(tenures.length).toBeGreaterThan(0);
  const { also } = await rejectProposal(context, seen(person));
  expect(also.map(({ record }) => record).sort()).toEqual(tenures.map(({ record }) => record).sort());
  const [tenure] = tenures;
  if (!tenure) throw new Error("there is a tenure");
  await expect(confirmProposal(context, seen(await standing(tenure.record)))).rejects.toMatchObject({ code: "person-rejected" });
});

test("a rejection is remembered when the same is read again", async () => {
  const proposal = await waiting("commitment");
  await rejectProposal(context, seen(proposal));
  const [machine] = await context.read.history(proposal.record);
  if (!machine) throw new Error("the machine proposed it");
  const { id: _id, ...content } = machine;
  const [again] = await context.append.append([{ ...content, at: "2031-01-01T00:00:00.000Z" }]);
  expect(again?.outcome).toBe("decided");
  expect((await standing(proposal.record)).state).toBe("rejected");
});

test("a correction keeps the evidence of what did not change, and the machine's version", async () => {
  const proposal = await waiting("commitment");
  await correctProposal(context, { ...seen(proposal), body: { mode: "hoped", due: "2026" }, language: "en" });
  const now = await standing(proposal.record);
  expect(now).toMatchObject({
    state: "confirmed",
    corrected: true,
    body: { ...proposal.body, mode: "hoped", due: "2026" },
    machine: proposal.machine,
  });
  const person = await context.read.revision(now.head);
  expect(person?.evidence[""]).toEqual(proposal.evidence[""]);
  expect(person?.evidence.words).toEqual(proposal.evidence.words);
  expect(Object.keys(person?.evidence ?? {})).not.toContain("mode");
});

test("a field that need not be there is taken away by null", async () => {
  const rest = { date: null, occasion: null, participants: [], status: "held" };
  const ceremony = await readFrom("engagement:in-the-morning", "engagement", {
    kind: "ceremony",
    partOfDay: "morning",
    place: "Huế",
    ...rest,
  });
  await correctProposal(context, { ...ceremony, body: { partOfDay: null, place: null }, language: "en" });
  const { body } = await standing(ceremony.record);
  expect(body).not.toHaveProperty("partOfDay");
  expect(body.place).toBeNull();
});

test.each([
  ["a date that is none", "commitment", { due: "next year" }, "due"],
  ["a field that there is not", "commitment", { cost: 3 }, ""],
  ["a blank name", "person", { name: "   " }, "name"],
  ["a name longer than a page can hold", "person", { name: "ກ".repeat(301) }, "name"],
] as const)("%s is refused by the name of its field", async (_what, kind, body, field) => {
  const proposal = await waiting(kind);
  const refused = await correctProposal(context, { ...seen(proposal), body, language: "vi" }).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: "invalid-value", details: field ? { field } : {} });
  expect((await standing(proposal.record)).state).toBe("proposed");
});

test.each([
  ["what became of a commitment", "commitment", { completion: "complete" }, "completion"],
  ["that a commitment is dropped", "commitment", { disposition: "dropped" }, "disposition"],
  ["the post of a tenure", "tenure", { post: "pack:vn-la/post/x" }, "post"],
] as const)("%s is no edit of a proposal", async (_what, kind, body, field) => {
  const proposal = await waiting(kind);
  await expect(correctProposal(context, { ...seen(proposal), body, language: "vi" })).rejects.toMatchObject({
    code: "not-an-edit",
    details: { field },
  });
  expect((await standing(proposal.record)).state).toBe("proposed");
});

test("a tenure that was given to the wrong person is given to the right one, who has to be known", async () => {
  const tenure = await waiting("tenure");
  const refused = { code: "invalid-value", details: { field: "person" } };
  await expect(correctProposal(context, { ...seen(tenure), body: { person: "person:nobody" }, language: "vi" })).rejects.toMatchObject(
    refused,
  );
  const right = (await proposals("person")).find(({ state, record }) => state !== "rejected" && record !== tenure.body.person);
  if (!right) throw new Error("there is another person");
  await correctProposal(context, { ...seen(tenure), body: { person: right.record }, language: "vi" });
  expect((await context.read.person(right.record)).person.tenures.map(({ record }) => record)).toContain(tenure.record);
});

test("a tenure that would end before it begins is refused with both dates", async () => {
  const proposal = await waiting("tenure");
  await expect(correctProposal(context, { ...seen(proposal), body: { from: "2025", to: "2020" }, language: "vi" })).rejects.toMatchObject({
    code: "ends-before-it-begins",
    details: { field: "to", from: "2025", to: "2020" },
  });
});

test("a place of nothing but spaces is no place", async () => {
  const proposal = await waiting("engagement");
  await correctProposal(context, { ...seen(proposal), body: { place: "   " }, language: "vi" });
  expect((await standing(proposal.record)).body.place).toBeNull();
});

test("a commitment is not given words that its document does not have", async () => {
  const proposal = await waiting("commitment");
  const refused = correctProposal(context, { ...seen(proposal), body: { words: "hoàn toàn khác" }, language: "vi" });
  await expect(refused).rejects.toMatchObject({ code: "words-not-in-document", details: { field: "words", words: "hoàn toàn khác" } });
  expect((await standing(proposal.record)).state).toBe("proposed");
});

test("other words of the document, however broken into lines, come with the place that proves them", async () => {
  const proposal = await waiting("commitment");
  const { text } = await context.read.document(document);
  const some = String(proposal.body.words).split(" ").slice(0, 4).join("\n ");
  const decided = await correctProposal(context, { ...seen(proposal), body: { words: some }, language: "vi" });
  const revision = await context.read.revision(decided.revision);
  const [place] = revision?.evidence.words ?? [];
  expect(place?.quote).toBe(String(proposal.body.words).split(" ").slice(0, 4).join(" "));
  expect(text.slice(place?.start, place?.end)).toBe(place?.quote);
  const row = await context.read.commitment(proposal.record);
  expect(row).toMatchObject({ words: place?.quote, corrected: true, basis: "entry", sources: [{ quote: place?.quote }] });
});

test("a rejected person is linked from no engagement, and cannot be named anew", async () => {
  const who = { person: "person:nobody", name: "Ông Không Có", side: "VN", role: "guest" };
  const talks = { kind: "talks", date: null, place: null, occasion: null, status: "held" };
  const person = await readFrom("person:nobody", "person", { name: "Ông Không Có", side: "VN" });
  const naming = await readFrom("engagement:naming", "engagement", { ...talks, participants: [who] });
  const silent = await readFrom("engagement:silent", "engagement", { ...talks, participants: [] });
  const words = { words: "tăng cường", language: "vi", mode: "agreed", by: ["VN"], areas: [], due: null };
  const made = await readFrom("commitment:by-nobody", "commitment", { ...words, actors: [{ name: who.name, person: who.person }] });
  const shown = async () => (await context.read.engagement(naming.record)).participants;
  expect(await shown()).toMatchObject([{ person: "person:nobody" }]);
  await rejectProposal(context, person);
  expect(await shown()).toMatchObject([{ person: null, name: "Ông Không Có" }]);
  expect((await context.read.commitment(made.record)).actors).toEqual([{ name: who.name, person: null }]);
  expect((await context.read.engagements({ person: "person:nobody" })).total).toBe(0);
  const withPeople = (participants: object[]) => correctProposal(context, { ...silent, body: { participants }, language: "en" });
  await expect(withPeople([who])).rejects.toMatchObject({ code: "rejected-person-named", details: { field: "participants" } });
  const unknown = { ...who, person: "person:00000000" };
  await expect(withPeople([unknown])).rejects.toMatchObject({ code: "invalid-value", details: { field: "participants" } });
  // Who was named before stays as the document has it.
  expect(await correctProposal(context, { ...naming, body: { place: "Huế" }, language: "en" })).toMatchObject({ state: "confirmed" });
});

test("several at once: what is stale or unknown is answered for, the others are confirmed in one go", async () => {
  const stale = (await proposals("commitment")).find(({ state }) => state === "confirmed");
  const fresh = (await context.read.proposals(document)).filter(({ state, kind }) => state === "proposed" && kind !== "tenure").slice(0, 3);
  if (!stale) throw new Error("one is confirmed");
  const results = await confirmProposals(context, [seen(stale), ...fresh.map(seen), { record: "commitment:00", revision: stale.head }]);
  expect(results.map((result) => ("problem" in result ? result.problem.code : result.state))).toEqual([
    "already-decided",
    ...fresh.map(() => "confirmed"),
    "record-not-found",
  ]);
  for (const { record } of fresh) expect((await standing(record)).state).toBe("confirmed");
});

test("someone who decides at the same moment does not stop the others", async () => {
  const [raced, other] = (await context.read.proposals(document)).filter(({ state, kind }) => state === "proposed" && kind !== "tenure");
  if (!raced || !other) throw new Error("two wait");
  let first = true;
  const racing: OpenContext = {
    ...context,
    append: {
      ...context.append,
      append: async (batch) => {
        if (first) await rejectProposal(context, seen(raced));
        first = false;
        return context.append.append(batch);
      },
    },
  };
  const results = await confirmProposals(racing, [seen(raced), seen(other)]);
  expect(results).toMatchObject([
    { record: raced.record, problem: { code: "already-decided" } },
    { record: other.record, state: "confirmed" },
  ]);
});

test("a fact of the pack is not decided on as a proposal", async () => {
  const [appended] = await context.append.append([
    {
      record: "pack:vn-la/person/someone",
      kind: "person",
      body: { name: "Someone", side: "VN" },
      evidence: {},
      side: null,
      author: "pack:vn-la",
      basis: { from: "pack", pack: "vn-la", sources: ["https://example.org"], confidence: "high" },
      state: "confirmed",
      at: "2026-01-01T00:00:00.000Z",
      parents: [],
    },
  ]);
  const seenOne = { record: "pack:vn-la/person/someone", revision: appended?.revision ?? "" };
  await expect(rejectProposal(context, seenOne)).rejects.toMatchObject({ code: "not-a-proposal" });
});
