import { sealRevision } from "@bilateral/records";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { documentIdOf } from "../documents/identify.ts";
import { decision, documentOf, entry, fact, proposal } from "./sample-revisions.ts";
import type { Subject } from "./subject.ts";

export function decisionsPart(subject: () => Subject): void {
  const withProposal = async (name: string) => {
    const { append } = subject().register;
    const document = documentOf(`${name}: hai bên nhất trí mở đường.`);
    const proposed = proposal({ kind: "commitment", record: `commitment:${name}`, document, words: "mở đường" });
    const { document: id, revisions } = await append.keep({ ...document, revisions: [proposed] });
    return { document, id, proposed: { ...proposed, id: revisions[0]?.revision ?? "" } };
  };

  describe("revisions", () => {
    test("appending the same again is a no-op", async () => {
      const { append, read } = subject().register;
      const revision = entry({ kind: "person", record: "person:twice" });
      const [first] = await append.append([revision]);
      expect(await append.append([revision, revision])).toEqual([
        { ...first, outcome: "known" },
        { ...first, outcome: "known" },
      ]);
      expect(await read.history("person:twice")).toEqual([sealRevision(revision)]);
      expect(await read.revision(first?.revision ?? "")).toEqual(sealRevision(revision));
      expect(await read.history("person:none")).toEqual([]);
    });

    test("a confirmation stands beside the machine's proposal, which stays as it was", async () => {
      const { append, read } = subject().register;
      const { id, proposed } = await withProposal("beside");
      const body = { ...proposed.body, mode: "pledged" };
      await append.append([decision(proposed, { body, reason: "“cam kết”" })]);
      const [shown] = await read.proposals(id);
      expect(shown).toMatchObject({ state: "confirmed", corrected: true, decided: { by: "officer", reason: "“cam kết”" } });
      expect(shown?.machine.mode).toBe("agreed");
      expect(shown?.body.mode).toBe("pledged");
      expect(await read.head("commitment:beside")).toMatchObject({ state: "confirmed", revision: shown?.head });
    });

    test("a decision on what no longer holds is refused, with the state found", async () => {
      const { append } = subject().register;
      const { proposed } = await withProposal("race");
      await append.append([decision(proposed, { state: "rejected" })]);
      await expect(append.append([decision(proposed)])).rejects.toMatchObject({ code: "already-decided", details: { state: "rejected" } });
      await expect(append.append([decision(proposed, { parents: [] })])).rejects.toMatchObject({ code: "already-decided" });
    });

    test("a decision that does not name the proposal that stands is told that it changed, not that someone decided", async () => {
      const { append } = subject().register;
      const { proposed } = await withProposal("moved");
      await expect(append.append([decision(proposed, { parents: [] })])).rejects.toMatchObject({ code: "changed-meanwhile" });
    });

    test("what was rejected is not proposed again by reading the same document, by whichever reader", async () => {
      const { append, read } = subject().register;
      const { id, document, proposed } = await withProposal("again");
      await append.append([decision(proposed, { state: "rejected" })]);
      const { id: _id, ...content } = proposed;
      const basis = { from: "reading", document: documentIdOf(document.bytes), reader: "2.0.0", rule: "other", confidence: 0.5 } as const;
      const again = { ...content, basis, at: "2026-05-05T00:00:00.000Z" };
      expect(await append.append([again, { ...again, body: { ...again.body, mode: "hoped" } }])).toMatchObject([
        { outcome: "decided" },
        { outcome: "decided" },
      ]);
      expect(await read.proposals(id)).toMatchObject([{ state: "rejected" }]);
    });

    test("a second document adds to a decided record: its proposal waits for a decision of its own", async () => {
      const { append, read } = subject().register;
      const { proposed } = await withProposal("second");
      const [confirmed] = await append.append([decision(proposed)]);
      const other = documentOf("Bài thứ hai nói lại: mở đường.");
      const added = proposal({ kind: "commitment", record: "commitment:second", document: other, words: "mở đường", reason: "same words" });
      const { document } = await append.keep({ ...other, revisions: [added] });
      const [open] = await read.proposals(document);
      expect(open).toMatchObject({
        state: "proposed",
        head: confirmed?.revision,
        matched: { record: "commitment:second", reason: "same words" },
      });
      expect(await read.head("commitment:second")).toMatchObject({ state: "confirmed" });
      await append.append([decision({ ...added, id: confirmed?.revision ?? "" })]);
      expect(await read.proposals(document)).toMatchObject([{ state: "confirmed" }]);
    });

    test("a pack loaded again changes nothing, and leaves what people corrected", async () => {
      const { append, read } = subject().register;
      const loaded = fact({ kind: "person", record: "pack:vn-la/person/a", body: { name: "A" } });
      const [first] = await append.append([loaded]);
      await append.append([entry({ kind: "person", record: loaded.record, body: { name: "B" }, parents: [first?.revision ?? ""] })]);
      expect(await append.append([{ ...loaded, at: "2026-06-01T00:00:00.000Z" }])).toMatchObject([{ outcome: "known" }]);
      expect(await read.head(loaded.record)).toMatchObject({ body: { name: "B" } });
    });

    test("each side keeps a head of its own, and what a partner sends never displaces ours", async () => {
      const { append, read } = subject().register;
      const record = "person:sides";
      const theirs = { basis: { from: "partner", instance: "la" }, side: "LA" } as const;
      await append.append([
        entry({ kind: "person", record, body: { name: "Ours" } }),
        entry({ kind: "person", record, body: { name: "Theirs" }, ...theirs }),
      ]);
      expect(await read.head(record)).toMatchObject({ body: { name: "Ours" } });
      const rows = await subject().db.selectFrom("side_heads").select(["side"]).where("record", "=", record).orderBy("side").execute();
      expect(rows).toEqual([{ side: "LA" }, { side: "VN" }]);
    });

    test("a batch is all or nothing, and names the field that is wrong", async () => {
      const { append, read } = subject().register;
      const good = entry({ kind: "person", record: "person:batch" });
      const bad = entry({ kind: "commitment", record: "commitment:batch", body: { mode: "sworn" } });
      await expect(append.append([good, bad])).rejects.toMatchObject({ code: "invalid-value", details: { field: "mode" } });
      await expect(append.append([good, entry({ kind: "commitment", record: "person:batch" })])).rejects.toMatchObject({
        details: { field: "kind" },
      });
      expect(await read.head("person:batch")).toBeNull();
    });

    test("the chain names the first link that was tampered with", async () => {
      const { register, db } = subject();
      const [victim] = await register.append.append([entry({ kind: "person", record: "person:victim", body: { name: "Before" } })]);
      await register.append.append([entry({ kind: "person", record: "person:after" })]);
      const whole = await register.read.verify();
      expect(whole.holds).toBe(true);
      const change = (name: string) =>
        sql`update revisions set body = jsonb_set(body, '{name}', ${JSON.stringify(name)}::jsonb) where id = ${victim?.revision}`.execute(
          db,
        );
      await change("After");
      expect(await register.read.verify()).toMatchObject({ holds: false, revision: victim?.revision, reason: "content-changed" });
      await change("Before");
      const chain = (
        await db
          .selectFrom("revisions")
          .select("chain")
          .where("id", "=", victim?.revision ?? "")
          .executeTakeFirstOrThrow()
      ).chain;
      await db
        .updateTable("revisions")
        .set({ chain: "0" })
        .where("id", "=", victim?.revision ?? "")
        .execute();
      expect(await register.read.verify()).toMatchObject({ holds: false, revision: victim?.revision, reason: "chain-broken" });
      await db
        .updateTable("revisions")
        .set({ chain })
        .where("id", "=", victim?.revision ?? "")
        .execute();
      expect(await register.read.verify()).toEqual(whole);
    });
  });
}
