import { describe, expect, test } from "vitest";
import { documentIdOf } from "../documents/identify.ts";
import { decision, documentOf, entry, proposal } from "./sample-revisions.ts";
import type { Subject } from "./subject.ts";

export function commitmentsPart(subject: () => Subject): void {
  describe("commitments", () => {
    test("what both undertook counts under each side", async () => {
      const { append, read } = subject().register;
      const by = (...names: string[]) => ({ words: `bymark ${names.join(" ")}`, by: names });
      await append.append(
        [by("both"), by("VN"), by("LA"), by("VN", "LA"), by("ASEAN")].map((body, at) =>
          entry({ kind: "commitment", record: `commitment:by-${at}`, body }),
        ),
      );
      const records = async (side: string[]) =>
        (await read.commitments({ text: "bymark", side })).items.map(({ record }) => record.at(-1)).toSorted();
      expect(await records(["VN"])).toEqual(["0", "1", "3"]);
      expect(await records(["LA"])).toEqual(["0", "2", "3"]);
      expect(await records(["ASEAN"])).toEqual(["4"]);
      const { facets, total } = await read.commitments({ text: "bymark", side: ["VN"] });
      expect(total).toBe(3);
      expect(facets.side).toEqual({ VN: 3, LA: 3, ASEAN: 1 });
      expect(facets.mode).toEqual({ agreed: 3 });
    });

    test("tell what was corrected, and a proposal confirmed as it was is not", async () => {
      const { append, read } = subject().register;
      const document = documentOf("Hai bên nhất trí: thúc đẩy, nâng cấp.");
      const made = (name: string, words: string) =>
        proposal({ kind: "commitment", record: `commitment:${name}`, document, words, body: { words } });
      const [kept, changed] = [made("kept", "thúc đẩy"), made("changed", "nâng cấp")];
      const { revisions } = await append.keep({ ...document, revisions: [kept, changed] });
      const row = async (name: string) => read.commitment(`commitment:${name}`);
      expect(await row("kept")).toMatchObject({ state: "proposed", basis: "reading", corrected: false });
      await append.append([
        decision({ ...kept, id: revisions[0]?.revision ?? "" }),
        decision({ ...changed, id: revisions[1]?.revision ?? "" }, { body: { ...changed.body, mode: "hoped" } }),
      ]);
      expect(await row("kept")).toMatchObject({ state: "confirmed", basis: "entry", corrected: false });
      expect(await row("changed")).toMatchObject({ state: "confirmed", basis: "entry", corrected: true });
    });

    test("have the day of their engagement, else of their document, and follow when that is corrected", async () => {
      const { append, read } = subject().register;
      const document = documentOf("Hai bên nhất trí: một, hai.", { published: "2025-02-01" });
      const date = { edtf: "2025-01-30", certainty: "said" };
      const held = proposal({ kind: "engagement", record: "engagement:dates", document, words: "Hai bên", body: { date } });
      const made = (name: string, words: string, body = {}) =>
        proposal({ kind: "commitment", record: `commitment:${name}`, document, words, body: { words, ...body } });
      const revisions = [held, made("dated-1", "một", { engagement: held.record }), made("dated-2", "hai")];
      const { revisions: kept } = await append.keep({ ...document, revisions });
      const id = documentIdOf(document.bytes);
      const dates = async () => (await read.commitments({ document: id })).items.map(({ record, date: day }) => [record.at(-1), day]);
      expect(await dates()).toEqual([
        ["2", "2025-02-01"],
        ["1", "2025-01-30"],
      ]);
      const body = { ...document.description.body, published: "2024-12-31" };
      const described = await read.head(id);
      await append.append([
        { ...document.description, body, parents: [described?.revision ?? ""] },
        entry({
          ...held,
          body: { ...held.body, date: { edtf: "2025-01", certainty: "said" } },
          state: "confirmed",
          parents: [kept[0]?.revision ?? ""],
        }),
      ]);
      expect(await dates()).toEqual([
        ["1", "2025-01"],
        ["2", "2024-12-31"],
      ]);
      expect((await read.commitment("commitment:dated-2")).date).toBe("2024-12-31");
    });

    test("are found by area, mode and text in any order, Lao by any run of its letters", async () => {
      const { append, read } = subject().register;
      const said = (name: string, body: object) => entry({ kind: "commitment", record: `commitment:${name}`, body: { ...body } });
      await append.append([
        said("t1", { words: "Nâng cấp cửa khẩu Đắc Ốc và đường 12/QĐ", areas: ["transport", "border"] }),
        said("t2", { words: "ສອງຝ່າຍຕົກລົງສ້າງທາງລົດໄຟ", language: "lo", mode: "pledged", areas: ["transport"] }),
      ]);
      const found = async (query: object) => (await read.commitments(query)).items.map(({ record }) => record.slice(-2));
      expect(await found({ text: "dac oc CUA khau" })).toEqual(["t1"]);
      expect(await found({ text: "12/qd" })).toEqual(["t1"]);
      expect(await found({ text: "khẩu đác" })).toEqual(["t1"]);
      expect(await found({ text: "khauu" })).toEqual([]);
      expect(await found({ text: "ລົດໄຟ" })).toEqual(["t2"]);
      expect(await found({ text: "ໄຟລົດ" })).toEqual([]);
      expect(await found({ text: "—" })).toEqual([]);
      expect(await found({ area: ["border"] })).toEqual(["t1"]);
      expect(await found({ mode: ["pledged"], text: "ທາງ" })).toEqual(["t2"]);
      expect((await read.commitments({ area: ["border"] })).facets.area).toMatchObject({ border: 1 });
    });
  });
}
