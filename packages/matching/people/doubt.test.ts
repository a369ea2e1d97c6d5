import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonCard, PersonSeen } from "../cards.ts";
import type { Reason } from "../verdict.ts";
import { coherent } from "./doubt.ts";
import { matchPerson } from "./match-person.ts";

type Code = Reason["code"];
const aloneInName: Code[] = ["same-name", "same-name-without-marks"];
const held: Code[] = ["post-on-the-day", "post-some-day", "post-may-be"];
const ofPosts: Code[] = [...held, "post-at-another-time", "post-of-another", "post-far", "post-not-known"];

/** Sentences of which one denies what the other says. */
const never: [Code, Code[]][] = [
  ["several-bear-the-name", [...aloneInName, ...ofPosts, "name-without-post", "marks-differ", "namesake-held-post"]],
  ["namesake-held-post", [...aloneInName, ...ofPosts, "name-without-post", "marks-differ"]],
  ["other-side", aloneInName],
  ["side-unknown", [...aloneInName, ...held]],
  ["only-a-name", [...aloneInName, ...held]],
  ["name-without-post", [...aloneInName, ...ofPosts]],
  ["post-not-known", aloneInName],
  ["post-of-another", held],
];
const pairs = never.flatMap(([one, others]) => others.map((other): [Code, Code] => [one, other]));

function contrary(codes: readonly Code[]): [Code, Code][] {
  return pairs.filter(([one, other]) => codes.includes(one) && codes.includes(other));
}

test.each(pairs)("“%s” and “%s” never stand together: the one that weighs more is kept", (one, other) => {
  expect(coherent([{ code: one }, { code: other }])).toEqual([{ code: one }]);
  expect(coherent([{ code: other }, { code: one }])).toEqual([{ code: other }]);
});

test("reasons that say different things all stand", () => {
  const reasons: [Reason, ...Reason[]] = [{ code: "several-bear-the-name" }, { code: "same-sound" }, { code: "side-unknown" }];
  expect(coherent(reasons)).toEqual(reasons);
  expect(coherent([{ code: "post-far" }, { code: "same-name" }])).toHaveLength(2);
});

const names = fc.constantFrom(
  "Đỗ Quang Hiển",
  "Do Quang Hien",
  "Đỗ Quảng Hiến",
  "Đỗ Quang Hiên",
  "Hiển",
  "Bounthong Sengdara",
  "ບຸນທອງ ແສງດາລາ",
  "Bunthoong Sengdala",
  "Bounthong",
);
const sides = fc.constantFrom("VN", "LA", null);
const titles = fc.constantFrom(
  "Bộ trưởng Y tế",
  "Thứ trưởng Y tế",
  "Thứ trưởng",
  "Minister of Health",
  "Giám đốc Sở Y tế tỉnh Sơn La",
  "Thủ tướng",
);
const days = fc.constantFrom("2012-04-01", "2023-04-01", "2024-04-01", null);
const tenures = fc.record({
  post: fc.constant(null),
  titles: titles.map((title) => [title]),
  organizations: fc.constant([]),
  side: sides,
  from: days,
  to: fc.constantFrom("2025", null),
  attested: fc.constantFrom([], ["2024-04-01"]),
});
const cards = fc
  .array(fc.record({ names: names.map((name) => [name]), side: sides, tenures: fc.array(tenures, { maxLength: 2 }) }), { maxLength: 5 })
  .map((all) => all.map((card, index): PersonCard => ({ ...card, record: `r${index}` })));
const posts = fc.record({ title: titles, organization: fc.constant(null), side: sides });
const people: fc.Arbitrary<PersonSeen> = fc.record({
  names: names.map((name) => [name]),
  side: sides,
  posts: fc.array(posts, { maxLength: 1 }),
  day: days,
});

test("no doubt says what its other reasons deny, and no reason twice", () => {
  fc.assert(
    fc.property(people, cards, (about, candidates) => {
      for (const { reasons } of matchPerson(about, candidates).doubts) {
        const codes = reasons.map(({ code }) => code);
        expect(contrary(codes)).toEqual([]);
        expect(new Set(codes).size).toBe(codes.length);
      }
    }),
    { numRuns: 1000 },
  );
});

test("of two who bear the name the doubt says so, and nothing of the one that would be true of the other", () => {
  const both = ["r1", "r2"].map(
    (record, index): PersonCard => ({
      ...{ record, names: ["Đỗ Quang Hiển"], side: "VN" },
      tenures: [
        {
          ...{ post: null, titles: [["Thứ trưởng Y tế", "Thứ trưởng Tư pháp"][index] ?? ""], organizations: [], side: "VN" },
          ...{ from: "2022", to: null, attested: [] },
        },
      ],
    }),
  );
  const about: PersonSeen = { names: ["Đỗ Quang Hiển"], side: "VN", posts: [], day: "2024-04-01" };
  for (const day of [about.day, null]) {
    const { doubts } = matchPerson({ ...about, day, posts: [{ title: "Thứ trưởng", organization: null, side: "VN" }] }, both);
    expect(doubts.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([["several-bear-the-name"], ["several-bear-the-name"]]);
  }
});
