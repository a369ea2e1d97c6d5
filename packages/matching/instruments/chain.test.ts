import { expect, test } from "vitest";
import type { InstrumentCard } from "../cards.ts";
import { chainOf } from "./chain.ts";

function card(
  record: string,
  title: string,
  kind: InstrumentCard["kind"],
  period: string | null,
  signed: string | null = null,
): InstrumentCard {
  return { record, titles: [title], kind, period, signed, parties: ["VN", "LA"], generic: false, supersedes: [] };
}

const frame = [
  card("strategy", "Chiến lược hợp tác 2021-2030", "strategy", "2021/2030"),
  card("five", "Hiệp định hợp tác 2021-2025", "agreement", "2021/2025"),
  card("plan", "Kế hoạch hợp tác năm 2025", "plan", "2025", "2025-01-09"),
  card("minutes", "Biên bản Kỳ họp lần thứ 47", "minutes", null, "2025-01-09"),
];

function parents(cards: InstrumentCard[]): string[] {
  return chainOf(cards).map(({ record, parent }) => `${record} < ${parent}`);
}

test("minutes belong to the plan signed with them, the plan to the agreement of those years, that to the strategy", () => {
  expect(parents(frame)).toEqual(["five < strategy", "minutes < plan", "plan < five"]);
  expect(parents([...frame].reverse())).toEqual(parents(frame));
});

test("the plan of a year belongs to the agreement of the year, not to an earlier one", () => {
  expect(parents([card("old", "Hiệp định hợp tác 2016-2020", "agreement", "2016/2020"), ...frame])).toContain("plan < five");
});

test("plans of two ministries stay with the agreement of the same ministries", () => {
  const justice = card("justice", "Kế hoạch hợp tác năm 2025 giữa hai Bộ Tư pháp", "plan", "2025");
  expect(parents([justice, ...frame])).not.toContainEqual(expect.stringMatching(/^justice/));
  const agreement = card("justice-21", "Thỏa thuận hợp tác giữa hai Bộ Tư pháp 2021-2025", "agreement", "2021/2025");
  expect(parents([justice, agreement, ...frame])).toContain("justice < justice-21");
});

test("an agreement of two provinces is no part of the governments' chain, and a mention in general of none", () => {
  const twins = card("twins", "Thỏa thuận hợp tác Điện Biên - Phongsaly 2022-2025", "agreement", "2022/2025");
  expect(parents([twins, ...frame])).toEqual(parents(frame));
  expect(parents([{ ...card("any", "các kế hoạch", "plan", "2025"), generic: true }, ...frame])).toEqual(parents(frame));
});

test.each([
  ["on a matter that no list knows", card("own", "Bản ghi nhớ về nuôi ong rừng 2024-2029", "mou", "2024/2029")],
  ["on a known matter", card("own", "Memorandum on beekeeping and forestry 2024-2029", "mou", "2024/2029")],
  ["in Lao letters", card("own", "ບົດບັນທຶກຄວາມເຂົ້າໃຈວ່າດ້ວຍການລ້ຽງເຜິ້ງ 2024-2029", "mou", "2024/2029")],
  ["that does not say on what", card("own", "Bản ghi nhớ hợp tác 2024-2029", "mou", "2024/2029")],
  [
    "of two ministries by its parties alone",
    { ...card("own", "Thỏa thuận hợp tác 2024-2028", "agreement", "2024/2028"), parties: ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"] },
  ],
  [
    "of two places by its parties alone",
    { ...card("own", "Thỏa thuận hợp tác 2024-2028", "agreement", "2024/2028"), parties: ["Lai Châu", "Phongsaly"] },
  ],
])("what is agreed %s is no part of the general strategy, and holds no general plan", (_what, own) => {
  expect(parents([own, ...frame])).toEqual(parents(frame));
});

test("a memorandum is part of the frame of its own matter or ministries", () => {
  const bees = card("bees", "Bản ghi nhớ về nuôi ong rừng 2024-2029", "mou", "2024/2029");
  expect(parents([bees, card("all-bees", "Chiến lược về nuôi ong rừng 2021-2030", "strategy", "2021/2030"), ...frame])).toContain(
    "bees < all-bees",
  );
  expect(parents([bees, card("health", "Chiến lược hợp tác y tế 2021-2030", "strategy", "2021/2030")])).toEqual([]);
  const ministries = {
    ...card("ministries", "Bản ghi nhớ hợp tác 2024-2029", "mou", "2024/2029"),
    parties: ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"],
  };
  expect(parents([ministries, card("health", "Chiến lược hợp tác y tế 2021-2030", "strategy", "2021/2030")])).toEqual([
    "ministries < health",
  ]);
});

test("plans of two provinces stay with their own agreement, not with that of two others", () => {
  const plan = card("plan-of-two", "Kế hoạch hợp tác năm 2025 giữa hai tỉnh Lai Châu và Phongsaly", "plan", "2025");
  const own = card("own", "Thỏa thuận hợp tác giữa hai tỉnh Lai Châu và Phongsaly 2021-2025", "agreement", "2021/2025");
  const others = card("others", "Thỏa thuận hợp tác giữa hai tỉnh Sơn La và Luang Namtha 2021-2025", "agreement", "2021/2025");
  expect(parents([plan, others])).toEqual([]);
  expect(parents([plan, others, own])).toEqual(["plan-of-two < own"]);
});

test.each([
  ["Hiệp định hợp tác kinh tế, văn hóa, giáo dục, khoa học kỹ thuật giữa hai Chính phủ 2021-2025"],
  ["Agreement on bilateral cooperation between the Government of Vietnam and the Government of Laos for 2021-2025"],
  ["ສັນຍາວ່າດ້ວຍການຮ່ວມມືສອງຝ່າຍ ລະຫວ່າງ ລັດຖະບານລາວ ແລະ ລັດຖະບານຫວຽດນາມ 2021-2025"],
])("“%s” is general: part of the strategy, also of one that the parties' leaders settled", (title) => {
  const five = card("five", title, "agreement", "2021/2025");
  const governments = { ...five, parties: ["Chính phủ Việt Nam", "Chính phủ Lào"] };
  for (const each of [five, governments]) {
    for (const text of ["Chiến lược hợp tác 2021-2030", "Chiến lược hợp tác giữa hai Đảng và hai Chính phủ 2021-2030"]) {
      expect(parents([each, card("strategy", text, "strategy", "2021/2030")])).toEqual(["five < strategy"]);
    }
  }
});
