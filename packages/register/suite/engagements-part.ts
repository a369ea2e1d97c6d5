import { describe, expect, test } from "vitest";
import { documentOf, entry, proposal } from "./sample-revisions.ts";
import type { Subject } from "./subject.ts";

export function engagementsPart(subject: () => Subject): void {
  const said = (edtf: string) => ({ edtf, certainty: "said" });
  const participant = (given: object) => ({ person: null, name: null, side: null, role: "participant", ...given });
  const occasion = "engagements-part";
  const held = (name: string, body: Record<string, unknown>) =>
    entry({ kind: "engagement", record: `engagement:list-${name}`, body: { occasion, ...body } });

  describe("engagements", () => {
    test("come newest first and those without a day last, page after page without gap or repetition", async () => {
      const { append, read } = subject().register;
      const days = ["2025-01-09", "2024-07", "2025-01-09", null, "XXXX-10-20", "2019"];
      await append.append(days.map((day, at) => held(`${at}`, { date: day === null ? null : said(day) })));
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await read.engagements({ text: occasion, limit: 2, after });
        expect(page.total).toBe(6);
        seen.push(...page.items.map(({ record }) => record.slice("engagement:list-".length)));
        after = page.next;
      } while (after !== null);
      expect(seen).toEqual(["2", "0", "1", "5", "4", "3"]);
      await expect(read.engagements({ after: "nonsense" })).rejects.toMatchObject({ code: "bad-cursor" });
      await expect(read.engagements({ limit: 0 })).rejects.toMatchObject({ code: "bad-option" });
    });

    test("a facet counts what the other filters leave; rejected ones show only when asked for", async () => {
      const { append, read } = subject().register;
      const sides = (...codes: string[]) => codes.map((side) => participant({ side, name: `${side} facet-word` }));
      await append.append([
        held("f1", { kind: "talks", date: said("2021-03-01"), participants: sides("VN", "LA") }),
        held("f2", { kind: "visit", date: said("2021-12-31/2022-01-02"), participants: sides("VN") }),
        { ...held("f3", { kind: "visit", date: said("2021-04-01"), participants: sides("LA") }), state: "rejected" },
      ]);
      const { facets, total } = await read.engagements({ text: "facet word", kind: ["visit"] });
      expect(total).toBe(1);
      expect(facets).toEqual({
        kind: { talks: 1, visit: 1 },
        side: { VN: 1 },
        year: { "2021": 1, "2022": 1 },
        state: { confirmed: 1, rejected: 1 },
      });
      const rejected = await read.engagements({ text: "facet word", state: ["rejected"], side: ["LA"], year: ["2021"] });
      expect(rejected.items).toMatchObject([{ record: "engagement:list-f3", state: "rejected" }]);
      expect((await read.engagements({ text: "facet word", year: ["2022"] })).items).toMatchObject([{ record: "engagement:list-f2" }]);
    });

    test("participants carry the posts of that day, and are found by the name they have now", async () => {
      const { append, read } = subject().register;
      const person = "person:in-two-posts";
      const tenure = (name: string, body: object) =>
        entry({
          kind: "tenure",
          record: `tenure:${name}`,
          body: { person, post: null, side: "VN", attested: [], from: null, to: null, ...body },
        });
      await append.append([
        entry({ kind: "person", record: person, body: { name: "Lương Cường" } }),
        tenure("two-a", { title: "Chủ tịch nước", from: "2024-05-22", to: "2024-10-21" }),
        tenure("two-b", { title: "Tổng Bí thư", from: "2024-08-03" }),
        tenure("two-c", { title: "Bộ trưởng", from: "2016-04-09", to: "2024-05-22" }),
        held("p1", { date: said("2024-07-11/2024-07-12"), participants: [participant({ person, side: "VN" })] }),
        held("p2", { date: said("2025-09-02"), participants: [participant({ person, name: "Đồng chí Cường", side: "VN" })] }),
      ]);
      const { items } = await read.engagements({ person, text: "luong cuong" });
      expect(items.map(({ participants }) => participants[0])).toEqual([
        {
          person,
          name: "Đồng chí Cường",
          organization: null,
          side: "VN",
          role: "participant",
          posts: [{ title: "Tổng Bí thư", titles: null }],
        },
        {
          person,
          name: "Lương Cường",
          organization: null,
          side: "VN",
          role: "participant",
          posts: [{ title: "Chủ tịch nước", titles: null }],
        },
      ]);
      expect((await read.postsOn({ person, day: "2024-09-01" })).map(({ title }) => title)).toEqual(["Tổng Bí thư", "Chủ tịch nước"]);
      const head = await read.head(person);
      await append.append([entry({ kind: "person", record: person, body: { name: "Renamed" }, parents: [head?.revision ?? ""] })]);
      expect((await read.engagements({ text: "renamed" })).total).toBe(2);
      expect((await read.engagements({ text: "luong" })).total).toBe(0);
    });

    test("a row shows the words that prove it, under the title its document has now", async () => {
      const { append, read } = subject().register;
      const document = documentOf("Sáng nay hai bên hội đàm tại Viêng Chăn.");
      const record = "engagement:sourced";
      const revision = proposal({ kind: "engagement", record, document, words: "hội đàm tại Viêng Chăn", body: { place: "Viêng Chăn" } });
      const { document: id } = await append.keep({ ...document, revisions: [revision] });
      const source = {
        document: id,
        publisher: "VNA",
        published: "2025-09-02",
        quote: "hội đàm tại Viêng Chăn",
        start: 17,
        citations: [],
        confidence: null,
      };
      expect((await read.engagement(record)).sources).toEqual([{ ...source, title: "Hội đàm" }]);
      const head = await read.head(id);
      const body = { ...document.description.body, title: "Mới" };
      await append.append([{ ...document.description, body, parents: [head?.revision ?? ""] }]);
      expect((await read.engagement(record)).sources).toEqual([{ ...source, title: "Mới" }]);
      expect((await read.engagements({ document: id })).items).toMatchObject([{ record }]);
      await expect(read.engagement("engagement:none")).rejects.toMatchObject({ code: "record-not-found" });
    });
  });
}
