import { describe, expect, test } from "vitest";
import { decision, documentOf, entry, fact, proposal } from "./sample-revisions.ts";
import type { Subject } from "./subject.ts";

export function peoplePart(subject: () => Subject): void {
  describe("people", () => {
    test("are found without accents, by any of their names, and Lao as it is written", async () => {
      const { append, read } = subject().register;
      const names = { lo: "ທອງລຸນ ສີສຸລິດ", en: "Thongloun Sisoulith" };
      await append.append([
        entry({ kind: "person", record: "person:thongloun", body: { name: "Thoong-lun Xi-xu-lít", names, side: "LA" } }),
        entry({ kind: "person", record: "person:duong", body: { name: "Đặng Đình Dương" } }),
      ]);
      const found = async (text: string) => (await read.people({ text })).items.map(({ record }) => record);
      expect(await found("sisoulith")).toEqual(["person:thongloun"]);
      expect(await found("xi-xu-lit")).toEqual(["person:thongloun"]);
      expect(await found("ສີສຸລິດ")).toEqual(["person:thongloun"]);
      expect(await found("dang dinh du")).toEqual(["person:duong"]);
      expect((await read.people({ text: "dang dinh", side: ["LA"] })).facets.side).toEqual({ VN: 1 });
    });

    test("come with their posts, each with its body and the sources of its sightings", async () => {
      const { append, read } = subject().register;
      const [person, post, body] = ["pack:vn-la/person/x", "pack:vn-la/post/x", "pack:vn-la/body/x"];
      await append.append([
        fact({ kind: "person", record: person, body: { name: "Xuân" } }),
        fact({ kind: "body", record: body, body: { name: { vi: "Bộ Ngoại giao" }, kind: "ministry", side: "VN" } }),
        fact({ kind: "post", record: post, body: { title: { vi: "Bộ trưởng" }, body, side: "VN" } }),
        fact({
          ...{ kind: "tenure", record: "pack:vn-la/tenure/x" },
          body: { person, post, title: "Bộ trưởng", side: "VN", from: "2021", to: null, attested: ["2022-05-05"] },
        }),
      ]);
      const document = documentOf("Bộ trưởng Xuân phát biểu.");
      const sighting = proposal({
        ...{ kind: "tenure", record: "tenure:x", document, words: "Bộ trưởng Xuân", reason: "the same name and post" },
        body: { person, post: null, title: "Bộ trưởng", side: "VN", from: null, to: null, attested: ["2025-09-02"] },
      });
      const { document: id, revisions } = await append.keep({ ...document, revisions: [sighting] });
      expect(await read.proposals(id)).toMatchObject([
        { belongsTo: person, matched: { record: person, name: "Xuân", reason: "the same name and post" } },
      ]);
      const { person: shown, sources } = await read.person(person);
      const cited = {
        document: null,
        title: null,
        publisher: null,
        published: null,
        quote: null,
        start: null,
        citations: ["https://example.org/a"],
        confidence: "high",
      };
      expect(sources).toEqual([cited]);
      expect(shown.tenures).toMatchObject([
        {
          record: "tenure:x",
          state: "proposed",
          body: null,
          attested: [{ date: "2025-09-02", source: { quote: "Bộ trưởng Xuân", document: id } }],
        },
        {
          record: "pack:vn-la/tenure/x",
          state: "confirmed",
          body: { vi: "Bộ Ngoại giao" },
          attested: [{ date: "2022-05-05", source: cited }],
        },
      ]);
      await append.append([decision({ ...sighting, id: revisions[0]?.revision ?? "" }, { state: "rejected" })]);
      expect((await read.person(person)).person.tenures).toHaveLength(1);
      await expect(read.person("person:none")).rejects.toMatchObject({ code: "record-not-found" });
    });

    test("posts come with their titles in every language, on the person and at an engagement", async () => {
      const { append, read } = subject().register;
      const [person, post] = ["pack:vn-la/person/titled", "pack:vn-la/post/titled"];
      const titles = { vi: "Chủ tịch Quốc hội", en: "Chairman of the National Assembly", lo: "ປະທານສະພາແຫ່ງຊາດ" };
      const held = { person, side: "VN", from: "2024", to: null, attested: [] };
      await append.append([
        fact({ kind: "person", record: person, body: { name: "Mẫn" } }),
        fact({ kind: "post", record: post, body: { title: titles, body: null, side: "VN" } }),
        fact({ kind: "tenure", record: "pack:vn-la/tenure/titled", body: { ...held, post, title: titles.vi } }),
        fact({ kind: "tenure", record: "pack:vn-la/tenure/untitled", body: { ...held, post: null, title: "Đại biểu" } }),
        entry({
          ...{ kind: "engagement", record: "engagement:titled" },
          body: {
            date: { edtf: "2025-01-09", certainty: "said" },
            participants: [{ person, name: "Mẫn", side: "VN", role: "host" }],
          },
        }),
      ]);
      const known = [
        { title: titles.vi, titles },
        { title: "Đại biểu", titles: null },
      ];
      expect((await read.person(person)).person.tenures).toMatchObject(known);
      expect((await read.engagement("engagement:titled")).participants[0]?.posts).toEqual(known);
      expect(await read.postsOn({ person, day: "2025-01-09" })).toMatchObject(known);
    });

    test("every row tells where what holds comes from: a pack's fact is no person's decision", async () => {
      const { append, read } = subject().register;
      const record = "pack:vn-la/person/basis";
      const [loaded] = await append.append([fact({ kind: "person", record, body: { name: "Basis" } })]);
      const row = async () => (await read.people({ text: "basis" })).items[0];
      expect(await row()).toMatchObject({ state: "confirmed", basis: "pack", corrected: false });
      const [renamed] = await append.append([
        entry({ kind: "person", record, body: { name: "Basis B" }, parents: [loaded?.revision ?? ""] }),
      ]);
      expect(await row()).toMatchObject({ state: "confirmed", basis: "entry", corrected: true });
      await append.append([entry({ kind: "person", record, body: { name: "Basis" }, parents: [renamed?.revision ?? ""] })]);
      expect(await row()).toMatchObject({ basis: "entry", corrected: false });
    });

    test("a list with names of three hundred letters is paged to its end", async () => {
      const { append, read } = subject().register;
      const long = Array.from({ length: 5 }, (_, at) => ({
        ...{ kind: "person" as const, record: `person:long-${at}` },
        body: { name: "ສີ".repeat(150) },
      }));
      await append.append(long.map(entry));
      const found: string[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const page = await read.people({ text: "ສີສີ", limit: 2, after });
        found.push(...page.items.map(({ record }) => record));
        after = page.next;
        // What an address has room for.
        expect(after?.length ?? 0).toBeLessThan(500);
      }
      expect(found).toEqual(long.map(({ record }) => record));
      const longer = entry({ kind: "person", record: "person:too-long", body: { name: "ສ".repeat(301) } });
      await expect(append.append([longer])).rejects.toMatchObject({ code: "invalid-value", details: { field: "name" } });
    });

    test("look-ups give every head of the kinds asked for", async () => {
      const { append, read } = subject().register;
      await append.append([{ ...entry({ kind: "person", record: "person:gone" }), state: "rejected" }]);
      const heads = await read.heads({ kinds: ["body", "post"] });
      expect(new Set(heads.map(({ kind }) => kind))).toEqual(new Set(["body", "post"]));
      expect((await read.heads({ kinds: ["person"] })).map(({ record }) => record)).not.toContain("person:gone");
      expect((await read.heads({ kinds: ["person"], states: ["rejected"] })).map(({ record }) => record)).toContain("person:gone");
    });
  });
}
