import type { LinkRelation, LinkVerdict, RevisionContent } from "@bilateral/records";
import { describe, expect, test } from "vitest";
import { documentOf, entry, fact, proposal } from "./sample-revisions.ts";
import type { Subject } from "./subject.ts";

interface Linked {
  from: string;
  to: string;
  relation?: LinkRelation;
  verdict?: LinkVerdict;
}

let minute = 0;

/** What a rule says of two records. */
function rule({ from, to, relation = "identity", verdict = "same" }: Linked): RevisionContent {
  minute += 1;
  const [less, more] = relation === "identity" && to < from ? [to, from] : [from, to];
  return entry({
    ...{ kind: "link", record: `link:${relation}/${less.replace(":", ".")}/${more.replace(":", ".")}`, side: null, author: "matching" },
    body: { relation, from: less, to: more, verdict, reasons: [{ code: "same-name", words: { seen: "a", known: "b" } }], score: 0.9 },
    ...{ basis: { from: "matching", matcher: "1" }, state: "proposed", at: new Date(1.7e12 + minute * 1000).toISOString() },
  });
}

export function linksPart(subject: () => Subject): void {
  const append = (...batch: RevisionContent[]) => subject().register.append.append(batch);
  const read = () => subject().register.read;

  /** What a person says of the link that a rule made, or takes back what was said. */
  async function decide(linked: Linked & { state?: "confirmed" | "withdrawn" }): Promise<void> {
    const { record, body } = rule(linked);
    const head = await read().head(record);
    minute += 1;
    await append(
      entry({
        ...{
          kind: "link",
          record,
          body: { ...body, reasons: [] },
          state: linked.state ?? "confirmed",
          parents: head ? [head.revision] : [],
        },
        at: new Date(1.7e12 + minute * 1000).toISOString(),
      }),
    );
  }

  describe("links", () => {
    test("two accounts of one act are one row, with the sources of both and each account beside the other", async () => {
      const [vi, en] = [documentOf("Sáng 11/7, hai bên hội đàm ở Viêng Chăn."), documentOf("The two sides held talks in Vientiane.")];
      await subject().register.append.keep(vi);
      await subject().register.append.keep(en);
      const date = { edtf: "2024-07-11", certainty: "said" };
      const one = proposal({
        kind: "engagement",
        record: "engagement:l-a",
        document: vi,
        words: "hội đàm",
        body: { date, place: "Viêng Chăn" },
      });
      const other = proposal({
        kind: "engagement",
        record: "engagement:l-b",
        document: en,
        words: "held talks",
        body: { date, place: "Vientiane" },
      });
      await append(one, other);
      await append(rule({ from: "engagement:l-a", to: "engagement:l-b" }));
      const listed = await read().engagements({ year: ["2024"], text: "Vientiane", limit: 10 });
      expect(listed.items.filter(({ record }) => record.startsWith("engagement:l-"))).toEqual([]);
      const found = await read().engagement("engagement:l-b");
      expect(found.record).toBe("engagement:l-a");
      expect(found.sources.map(({ quote }) => quote)).toEqual(["hội đàm", "held talks"]);
      expect(found.accounts.map(({ body }) => body.place)).toEqual(["Viêng Chăn", "Vientiane"]);

      await decide({ from: "engagement:l-a", to: "engagement:l-b", verdict: "different" });
      expect((await read().engagement("engagement:l-b")).record).toBe("engagement:l-b");
      expect((await append(rule({ from: "engagement:l-a", to: "engagement:l-b" })))[0]?.outcome).toBe("decided");
      await decide({ from: "engagement:l-a", to: "engagement:l-b", state: "withdrawn" });
      expect((await read().engagement("engagement:l-b")).record).toBe("engagement:l-a");
    });

    test("one person under two records: one row, one list of posts, one name at every act", async () => {
      const known = fact({ kind: "person", record: "pack:vn-la/person/l-known", body: { name: "Bounmy Keola", side: "LA" } });
      const found = entry({ kind: "person", record: "person:l-found", body: { name: "Bun-mi Keo-la", side: "LA" }, state: "proposed" });
      const post = { post: null, title: "Bộ trưởng", side: "LA", from: null, to: null, attested: ["2024-07-11"] };
      const tenure = entry({ kind: "tenure", record: "tenure:l-1", body: { ...post, person: "person:l-found" } });
      const participants = [{ person: "person:l-found", name: "Bun-mi Keo-la", side: "LA", role: "guest" }];
      const act = entry({
        kind: "engagement",
        record: "engagement:l-c",
        body: { participants, date: { edtf: "2024-07-11", certainty: "said" } },
      });
      await append(known, found, tenure, act);
      expect((await read().person("person:l-found")).person.tenures).toHaveLength(1);
      await append(rule({ from: "person:l-found", to: known.record }));
      const person = await read().person("person:l-found");
      expect(person.person).toMatchObject({ record: known.record, aliases: ["Bun-mi Keo-la"] });
      expect(person.person.tenures.map(({ title }) => title)).toEqual(["Bộ trưởng"]);
      expect(person.engagements.map(({ record }) => record)).toEqual(["engagement:l-c"]);
      expect(person.engagements[0]?.participants[0]).toMatchObject({ person: known.record, posts: [{ title: "Bộ trưởng" }] });
      expect((await read().people({ text: "Bun-mi", limit: 10 })).items.map(({ record }) => record)).toEqual([known.record]);

      await decide({ from: "person:l-found", to: known.record, verdict: "different" });
      expect((await read().person("person:l-found")).person).toMatchObject({ record: "person:l-found", tenures: [{ title: "Bộ trưởng" }] });
      expect((await read().person(known.record)).person.tenures).toEqual([]);
    });

    test("a doubt is shown until a person decides or says that it cannot be told, and no more where a different was said of the set", async () => {
      const people = ["p", "q", "r"].map((which) =>
        entry({ kind: "person", record: `person:l-${which}`, body: { name: `Khăm ${which}` } }),
      );
      await append(...people);
      await append(rule({ from: "person:l-p", to: "person:l-q" }), rule({ from: "person:l-q", to: "person:l-r", verdict: "unsure" }));
      const asked = async () => (await read().doubts({ limit: 50 })).items.map(({ from, to }) => [from.record, to.record]);
      expect(await asked()).toContainEqual(["person:l-q", "person:l-r"]);
      await decide({ from: "person:l-q", to: "person:l-r", verdict: "unsure" });
      expect(await asked()).toEqual([]);
      await decide({ from: "person:l-q", to: "person:l-r", state: "withdrawn" });
      expect(await asked()).toHaveLength(1);
      await append(rule({ from: "person:l-p", to: "person:l-r", verdict: "unsure" }));
      await decide({ from: "person:l-p", to: "person:l-r", verdict: "different" });
      expect(await asked()).toEqual([]);
    });

    test("an undertaking made again and again is a lineage, oldest first, that a person's different takes apart", async () => {
      const made = ["2022", "2023", "2025"].map((year, at) =>
        entry({ kind: "engagement", record: `engagement:l-y${at}`, body: { date: { edtf: `${year}-10-20`, certainty: "said" } } }),
      );
      const said = made.map(({ record }, at) =>
        entry({ kind: "commitment", record: `commitment:l-${at}`, body: { words: `trao đổi đoàn lần ${at}`, engagement: record } }),
      );
      await append(...made, ...said);
      const restates = (from: number, to: number) => ({
        from: `commitment:l-${from}`,
        to: `commitment:l-${to}`,
        relation: "restatement" as const,
      });
      await append(rule(restates(2, 1)), rule(restates(1, 0)));
      const { commitments, links } = await read().lineage("commitment:l-1");
      expect(commitments.map(({ record }) => record)).toEqual(["commitment:l-0", "commitment:l-1", "commitment:l-2"]);
      expect(links).toHaveLength(2);
      expect((await read().commitment("commitment:l-2")).lineage).toEqual({ times: 3, first: "2022-10-20", last: "2025-10-20" });
      await decide({ ...restates(2, 1), verdict: "different" });
      expect((await read().lineage("commitment:l-2")).commitments).toHaveLength(1);
      expect((await read().commitment("commitment:l-0")).lineage?.times).toBe(2);
    });

    test("an act shows what it took place within", async () => {
      const [visit, talks] = ["v", "t"].map((which) => entry({ kind: "engagement", record: `engagement:l-${which}` }));
      if (!visit || !talks) throw new Error("both are made");
      await append(visit, talks, rule({ from: talks.record, to: visit.record, relation: "nesting" }));
      expect((await read().engagement(talks.record)).within?.record).toBe(visit.record);
      expect((await read().engagement(visit.record)).contains.map(({ record }) => record)).toEqual([talks.record]);
    });

    test("what is rejected is joined with nothing", async () => {
      const people = ["x", "y"].map((which) => entry({ kind: "person", record: `person:l-${which}`, body: { name: `Sổm ${which}` } }));
      await append(...people, rule({ from: "person:l-x", to: "person:l-y" }));
      const head = await read().head("person:l-y");
      await append(
        entry({ ...{ kind: "person", record: "person:l-y", body: { name: "Sổm y" }, state: "rejected" }, parents: [head?.revision ?? ""] }),
      );
      expect((await read().person("person:l-x")).person.aliases).toEqual([]);
    });
  });
}
