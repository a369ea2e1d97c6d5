import { hashOfBytes } from "@bilateral/records";
import { describe, expect, test } from "vitest";
import { documentIdOf } from "../documents/identify.ts";
import { decision, documentOf, proposal } from "./sample-revisions.ts";
import type { Subject } from "./subject.ts";

export function documentsPart(subject: () => Subject): void {
  describe("documents", () => {
    test("the same bytes twice are one document, and the second time changes nothing", async () => {
      const { append, read } = subject().register;
      const document = documentOf("Hai bên nhất trí.");
      expect((await append.keep(document)).status).toBe("new");
      const before = await read.verify();
      const again = await append.keep({ ...document, text: "other", description: { ...document.description, author: "other" } });
      expect(again).toEqual({ document: documentIdOf(document.bytes), status: "known", revisions: [] });
      expect(await read.verify()).toEqual(before);
      expect(await read.documentWithHash("0".repeat(64))).toBeNull();
    });

    test("bytes, text and noise come back as they went in", async () => {
      const { append, read } = subject().register;
      const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => at % 256);
      const document = { ...documentOf("x"), bytes, text: "Ngày 2-9 👍 ສະບາຍດີ", noise: [{ start: 0, end: 4 }] };
      await expect(append.keep(document)).rejects.toMatchObject({ code: "invalid-value", details: { field: "description.record" } });
      const body = { ...document.description.body, hash: hashOfBytes(bytes), title: null };
      const { document: id } = await append.keep({
        ...document,
        description: { ...document.description, record: documentIdOf(bytes), body },
      });
      expect(Buffer.from(await read.documentBytes(id)).equals(Buffer.from(bytes))).toBe(true);
      expect(await read.document(id)).toMatchObject({ text: document.text, noise: document.noise, document: { id, title: null } });
      await expect(read.document("document:none")).rejects.toMatchObject({ code: "record-not-found" });
      await expect(read.documentBytes("document:none")).rejects.toMatchObject({ code: "record-not-found" });
      await expect(read.proposals("document:none")).rejects.toMatchObject({ code: "record-not-found" });
    });

    test("a quote that is not in the text at that place is refused, and nothing of its document is kept", async () => {
      const { append, read } = subject().register;
      const document = documentOf("Hai bên nhất trí mở cửa khẩu.");
      const good = proposal({ kind: "commitment", record: "commitment:quote-good", document, words: "mở cửa khẩu" });
      const evidence = { words: [{ document: documentIdOf(document.bytes), start: 0, end: 11, quote: "mở cửa khẩu" }] };
      const bad = proposal({ kind: "commitment", record: "commitment:quote-bad", document, words: "mở", evidence });
      await expect(append.keep({ ...document, revisions: [good, bad] })).rejects.toMatchObject({
        code: "evidence-does-not-hold",
        details: { field: "words", document: documentIdOf(document.bytes), start: 0, end: 11 },
      });
      expect(await read.documentWithHash(document.description.body.hash as string)).toBeNull();
      expect(await read.head("commitment:quote-good")).toBeNull();
      await expect(append.append([good])).rejects.toMatchObject({ code: "record-not-found" });
    });

    test("a text that the database cannot give back unchanged is refused with its field", async () => {
      const { append } = subject().register;
      for (const text of ["a\0b", "a\ud800b"]) {
        await expect(append.keep({ ...documentOf(`unstorable ${text.length}`), text })).rejects.toMatchObject({
          details: { field: "text" },
        });
      }
    });

    test("a reader's proposal quotes the document it was read from", async () => {
      const { append } = subject().register;
      const document = documentOf("Không có dẫn chứng.");
      const silent = proposal({ kind: "commitment", record: "commitment:silent", document, words: "dẫn", evidence: {} });
      await expect(append.keep({ ...document, revisions: [silent] })).rejects.toMatchObject({ details: { field: "evidence" } });
    });

    test("proposals are counted by what became of them, latest document first, found without accents", async () => {
      const { append, read } = subject().register;
      const document = documentOf("Một. Hai. Ba. Bốn.");
      document.description.at = "2026-01-01T00:00:00.000Z";
      document.description.body.title = "Biên bản Đà Nẵng";
      const words = ["Một", "Hai", "Ba", "Bốn"];
      const revisions = words.map((word, at) => proposal({ kind: "commitment", record: `commitment:count-${at}`, document, words: word }));
      const { revisions: proposed } = await append.keep({ ...document, revisions });
      const decisions = revisions
        .slice(1)
        .map((revision, at) =>
          decision(
            { ...revision, id: proposed[at + 1]?.revision ?? "" },
            { state: (["confirmed", "rejected", "withdrawn"] as const)[at] ?? "confirmed" },
          ),
        );
      await append.append(decisions);
      const { items, total } = await read.documents({ text: "bien ban da nang", limit: 1 });
      expect(total).toBe(1);
      expect(items[0]).toMatchObject({ title: "Biên bản Đà Nẵng", proposals: { open: 1, confirmed: 1, rejected: 1 } });
      expect((await read.documents({ limit: 1 })).items[0]?.id).toBe(documentIdOf(document.bytes));
      const shown = await read.proposals(documentIdOf(document.bytes));
      expect(shown.map(({ state }) => state)).toEqual(["proposed", "confirmed", "rejected", "withdrawn"]);
    });
  });
}
