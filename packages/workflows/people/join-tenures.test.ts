import type { PersonRow, TenureRow } from "@bilateral/register";
import { expect, test } from "vitest";
import { joinTenures } from "./join-tenures.ts";

function tenure(record: string, given: Partial<TenureRow> & { days?: string[] } = {}): TenureRow {
  const { days = [], ...rest } = given;
  return {
    ...{ record, title: "Tổng Bí thư", titles: null, body: null, organization: null, side: "VN", from: null, to: null, former: false },
    ...{ state: "proposed", basis: "reading", corrected: false },
    ...{ attested: days.map((date) => ({ date, source: null })), sources: [] },
    ...rest,
  };
}

function rowsOf(...tenures: TenureRow[]): [record: string, days: string[]][] {
  const standing = { state: "confirmed", basis: "entry", corrected: false } as const;
  const person: PersonRow = { record: "person:1", name: "Tô Lâm", names: null, aliases: [], side: "VN", ...standing, tenures };
  return joinTenures(person).tenures.map(({ record, attested }) => [record, attested.map(({ date }) => date)]);
}

test("the same post in three articles is one row with three days, latest first", () => {
  const found = rowsOf(
    tenure("c", { days: ["2025-12-01"] }),
    tenure("a", { title: "Tổng bí thư", days: ["2026-01-08"] }),
    tenure("b", { days: ["2025-09-02"] }),
  );
  expect(found).toEqual([["c", ["2026-01-08", "2025-12-01", "2025-09-02"]]]);
});

test("confirmed days join the tenure that they lie within, and no other", () => {
  const known = tenure("known", { from: "2024-08-03", state: "confirmed" });
  const within = tenure("within", { days: ["2025-09-02"], state: "confirmed" });
  const before = tenure("before", { days: ["2023-01-01"], state: "confirmed" });
  expect(rowsOf(within, known, before)).toEqual([
    ["known", ["2025-09-02"]],
    ["before", ["2023-01-01"]],
  ]);
});

test("what is proposed never stands among what is confirmed", () => {
  const known = tenure("known", { from: "2024-08-03", state: "confirmed" });
  expect(rowsOf(tenure("p", { days: ["2025-09-02"] }), known)).toEqual([
    ["p", ["2025-09-02"]],
    ["known", []],
  ]);
});

test("another post, side, body or a former one is another row", () => {
  const others = [
    tenure("a"),
    tenure("b", { title: "Chủ tịch nước" }),
    tenure("c", { side: "LA" }),
    tenure("d", { former: true }),
    tenure("e", { organization: "Đảng ủy Công an", title: "Bí thư" }),
    tenure("f", { organization: "Đảng ủy Quân đội", title: "Bí thư" }),
  ];
  expect(rowsOf(...others).map(([record]) => record)).toEqual(["a", "b", "c", "d", "e", "f"]);
});
