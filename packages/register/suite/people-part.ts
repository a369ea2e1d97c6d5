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
