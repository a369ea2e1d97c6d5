import fc from "fast-check";
import { expect, test } from "vitest";
import { further } from "./development/further.ts";
import { measure } from "./development/measure.ts";
import { said } from "./development/pair.ts";
import { restated } from "./development/restated.ts";
import { toldApart } from "./development/told-apart.ts";
import { belongs, type CommitmentFeatures, featuresOf, judgeRestatement, lineagesOf, type RestatementLink } from "./index.ts";

const pairs = [...restated, ...toldApart, ...further];
const all = pairs.flatMap(({ later, earlier }) => [featuresOf(later), featuresOf(earlier)]);
const anyone = fc.constantFrom(...all);

const judge = (later: ReturnType<typeof said>, earlier: ReturnType<typeof said>) => {
  const [judged] = judgeRestatement(featuresOf(later), [featuresOf(earlier)]);
  if (!judged) throw new Error("nothing was judged");
  return judged;
};

test("of our own pairs in three languages, nearly all restatements are found and nearly nothing else is", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(120);
  const { precision, recall, wrong } = measure(pairs);
  expect(precision, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
  expect(recall, wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
});

test("what changed is told from the earlier to the later, whichever is seen first", () => {
  const before = said("2023-01-10 vi proposed VN trade", "tăng kim ngạch thương mại 5% mỗi năm");
  const after = said("2024-01-10 en agreed both trade 2025", "increase two-way trade turnover by 10 percent a year", {
    projects: ["project:p"],
  });
  const forwards = judge(after, before);
  const backwards = judge(before, after);
  expect(forwards).toMatchObject({ verdict: "same", relation: "restatement", from: after.record, to: before.record });
  expect(backwards).toEqual({ ...forwards, record: after.record });
  expect(forwards.changes).toEqual([
    { change: "stronger", from: "proposed", to: "agreed" },
    { change: "dated", from: null, to: "2025" },
    { change: "stronger", from: "5%", to: "10 percent" },
    { change: "tied-to-project", from: null, to: "project:p" },
  ]);
});

test("a date that moved and a case of a wider thing are changes", () => {
  const before = said("2022-03-01 en agreed both security 2023", "fight crime");
  const after = said("2023-03-01 en agreed both security 2025", "fight drug crime and other crime");
  expect(judge(after, before).changes).toEqual([
    { change: "date-moved", from: "2023", to: "2025" },
    { change: "narrower", from: null, to: "drug crime" },
  ]);
});

test("two papers on one meeting tell one undertaking; two meetings of that day may not", () => {
  const one = said("2024-07-11 vi agreed both politics", "duy trì trao đổi đoàn cấp cao", { actors: ["person:a"] });
  const other = said("2024-07-11 en agreed both politics", "maintain exchanges of high-level delegations", {
    actors: ["person:a", "person:b"],
  });
  expect(judge(one, other)).toMatchObject({ verdict: "same", relation: "identity" });
  expect(judge(one, { ...other, actors: ["person:c"] })).toMatchObject({
    verdict: "unsure",
    reasons: [{ code: "other-act-that-day" }, {}],
  });
});

test("one document never restates itself, and without a day nothing is restated", () => {
  const one = said("2024-07-11 vi agreed both politics", "duy trì trao đổi đoàn cấp cao");
  const other = said("2022-07-11 vi agreed both politics", "tăng cường trao đổi đoàn");
  expect(judge(one, { ...other, document: one.document })).toMatchObject({ verdict: "different", reasons: [{ code: "same-document" }] });
  expect(judge(one, { ...other, day: "XXXX-07-11" })).toMatchObject({
    verdict: "unsure",
    relation: null,
    reasons: [{ code: "order-unknown" }, {}],
  });
});

test.each([
  ["other-aim", "đưa kim ngạch thương mại lên 5 tỷ USD", "đưa kim ngạch thương mại lên 2 tỷ USD"],
  ["other-deed", "ký mới hiệp định thương mại", "thực hiện hiệp định thương mại"],
  ["other-side-helped", "tạo thuận lợi cho doanh nghiệp Lào đầu tư tại Việt Nam", "tạo thuận lợi cho doanh nghiệp Việt Nam đầu tư tại Lào"],
  ["other-matter", "chia sẻ kinh nghiệm về kiểm toán", "chia sẻ kinh nghiệm về quản lý dân cư"],
  ["matter-told-once", "chia sẻ kinh nghiệm về kiểm toán", "chia sẻ kinh nghiệm"],
  ["words-of-its-own", "chia sẻ kinh nghiệm nuôi ong", "chia sẻ kinh nghiệm dệt lụa"],
  ["of-one-body", "trao đổi đoàn giữa hai Mặt trận", "trao đổi đoàn"],
  ["other-bodies", "trao đổi đoàn giữa hai Quốc hội", "trao đổi đoàn giữa hai Bộ Quốc phòng"],
  ["other-forum", "phối hợp chặt chẽ tại Liên hợp quốc", "phối hợp chặt chẽ trong ASEAN"],
  ["other-names", "xây dựng bệnh viện tại tỉnh Hủa Phăn", "xây dựng bệnh viện tại tỉnh Sê Kông"],
  ["other-countries", "phối hợp với Lào tại các diễn đàn quốc tế", "phối hợp với Campuchia tại các diễn đàn quốc tế"],
])("a refusal says why: %s", (code, later, earlier) => {
  const judged = judge(said("2024-05-01 vi pledged VN general", later), said("2022-05-01 vi pledged VN general", earlier));
  expect(judged.verdict).not.toBe("same");
  expect(judged.reasons.map((reason) => reason.code)).toContain(code);
});

test("what is judged of two does not depend on which is seen and which is known", () => {
  fc.assert(
    fc.property(anyone, anyone, (one, other) => {
      const [forwards, backwards] = [judgeRestatement(one, [other])[0], judgeRestatement(other, [one])[0]];
      expect(forwards && { ...forwards, record: "" }).toEqual(backwards && { ...backwards, record: "" });
    }),
    { numRuns: 500 },
  );
});

const statement = (day: string, words: string) => featuresOf(said(`${day} vi agreed both general`, words));
const delegations = [
  statement("2022-01-01", "trao đổi đoàn cấp cao"),
  statement("2023-01-01", "duy trì trao đổi đoàn"),
  statement("2024-01-01", "trao đổi đoàn và chia sẻ thông tin, kinh nghiệm"),
  statement("2025-01-01", "chia sẻ thông tin, kinh nghiệm"),
];
const byRecord = new Map(delegations.map((features) => [features.card.record, features]));
const of = (record: string): CommitmentFeatures | undefined => byRecord.get(record);
const [first, second, third, fourth] = delegations.map(({ card }) => card.record) as [string, string, string, string];
const link = (from: string, to: string, more: Partial<RestatementLink> = {}): RestatementLink => ({
  relation: "restatement",
  from,
  to,
  verdict: "same",
  by: "rule",
  score: 0.8,
  ...more,
});
const chain = [link(second, first), link(third, second), link(fourth, third)];

test("a lineage tells an undertaking oldest first and does not drift into another", () => {
  expect(lineagesOf(chain, of)).toEqual([{ statements: [[first], [second], [third]], restated: 2 }]);
});

test("where nearly all of two lineages are alike they are one, and not where an end of one is another thing", () => {
  expect(belongs([0.9, 0.7, 0.5, 0.8])).toBe(true);
  expect(belongs([0.9, 0.5, 0.5])).toBe(false);
  expect(belongs([0.9, 0.9, 0.9, 0.2])).toBe(false);
});

test("what a person called different stays apart from the whole lineage, and what a person joined is joined", () => {
  const apart = lineagesOf([...chain, link(third, first, { verdict: "different", by: "person" })], of);
  expect(apart.filter(({ statements }) => statements.flat().includes(first)).flatMap(({ statements }) => statements.flat())).not.toContain(
    third,
  );
  const joined = lineagesOf([...chain, link(fourth, first, { by: "person" })], of);
  expect(joined.some(({ statements }) => statements.flat().includes(first) && statements.flat().includes(fourth))).toBe(true);
});

test("papers that tell one undertaking are one statement of its lineage", () => {
  const twice = [link(second, first), link(third, second, { relation: "identity" })];
  expect(lineagesOf(twice, of)).toEqual([{ statements: [[first], [second, third]], restated: 1 }]);
});

test("the order in which links are given counts for nothing", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...chain, link(third, first), link(fourth, second)], { minLength: 5 }), (links) => {
      expect(lineagesOf(links, of)).toEqual(lineagesOf([...chain, link(third, first), link(fourth, second)], of));
    }),
  );
});

test("saying in what matter is narrower, and so is naming a case", () => {
  const changes = (later: string, earlier: string) =>
    judge(said("2025-01-09 en agreed both general", later), said("2023-01-09 en agreed both general", earlier)).changes.map(
      ({ change }) => change,
    );
  expect(changes("remove obstacles in infrastructure links", "remove obstacles")).toEqual(["narrower"]);
  expect(changes("remove obstacles", "remove obstacles in infrastructure links")).toEqual(["wider"]);
  expect(changes("train officials and grant scholarships", "train officials")).toEqual(["wider"]);
});
