import type { EngagementRead, PersonRead, Reading, Span } from "@bilateral/records";
import { expect, test } from "vitest";
import { yearClues } from "./clues.ts";
import { factsWithout, type YearFacts } from "./facts.ts";
import { openYear } from "./open-year.ts";

const nobody: YearFacts = { people: [], sessions: [], occasions: [], events: [] };
const facts: YearFacts = {
  people: [
    {
      seen: "Trần Văn Lý",
      name: "Trần Văn Lý",
      tenures: [
        {
          ...{ post: null, titles: ["Bộ trưởng Y tế"], organizations: ["Bộ Y tế"], side: "VN", attested: [] },
          ...{ from: "2031-04-05", to: "2033-06-30", sources: ["paper-a", "paper-b"] },
        },
      ],
    },
  ],
  sessions: [31, 32, 33].map((number) => ({
    number,
    bodies: ["Ủy ban Hợp tác Y tế", "Health Cooperation Committee"],
    titles: [`Kỳ họp ${number}`],
    date: `${2000 + number}-03-10`,
    sources: ["minutes"],
  })),
  occasions: [{ names: ["thiết lập quan hệ ngoại giao", "diplomatic relations"], since: 1972, day: "09-05", sources: ["calendar"] }],
  events: [{ names: ["Hội nghị Y tế châu Á"], date: "2033-11-04/2033-11-06", sources: ["minutes"] }],
};
const between = { first: 2025, last: 2040 };

function readingOf(text: string, given: { act?: Partial<EngagementRead>; people?: boolean; more?: Partial<Reading> } = {}): Reading {
  const whole: Span = { start: 0, end: text.length };
  const sure = { evidence: [whole], confidence: 1, rule: "test" };
  const person: PersonRead = {
    ...sure,
    name: "Trần Văn Lý",
    side: "VN",
    posts: [{ title: "Bộ trưởng Y tế", organization: null, side: "VN" }],
  };
  const act: EngagementRead = {
    ...{ ...sure, kind: "meeting", date: "XXXX-11-05", place: null, occasion: null, status: "held" },
    participants: [{ name: "Trần Văn Lý", side: "VN", role: "host" }],
    ...given.act,
  };
  return {
    ...{ id: "t", language: "vi", title: null, publisher: null, published: null, instruments: [], commitments: [], projects: [] },
    ...{ observations: [], noise: [], reader: "test", engagements: [act], people: given.people ? [person] : [] },
    ...given.more,
  };
}

function yearOf(text: string, given: Parameters<typeof readingOf>[1] & { facts?: YearFacts } = {}) {
  return openYear(yearClues(readingOf(text, given), text), { facts: given.facts ?? facts, between });
}

test("who held a post leaves the years of the tenure; two that fit leave it open", () => {
  const found = yearOf("Ngày 5/11, Bộ trưởng Y tế Trần Văn Lý tiếp đoàn.", { people: true });
  expect(found).toMatchObject({ year: null, left: [2031, 2032], reasons: [{ code: "post-held-then", words: { years: "2031–2032" } }] });
});

test("a fact whose only source is left out says nothing, one with another source still does", () => {
  const without = (source: string) => yearOf("Ngày 5/11.", { people: true, facts: factsWithout(facts, (each) => each === source) }).left;
  expect(without("paper-a")).toEqual([2031, 2032]);
  const bothGone = factsWithout(facts, (each) => each.startsWith("paper"));
  expect(yearOf("Ngày 5/11.", { people: true, facts: bothGone }).left).toHaveLength(16);
});

test("priorities set for a year lie in it or the year before, and with the post fix the year", () => {
  const found = yearOf("Hai bên trao đổi trọng tâm hợp tác trong năm 2033.", { people: true });
  expect(found.year).toBe(2032);
  expect(found.reasons.map(({ code }) => code).sort()).toEqual(["plan-of-year", "post-held-then"]);
});

test.each([
  ["Ông chúc mừng nước bạn đảm nhiệm vai trò Chủ tịch Hiệp hội năm 2034.", [2031, 2032, 2033]],
  ["He congratulated the country on assuming the chairmanship of the association in 2034.", [2031, 2032, 2033]],
  ["Ông khẳng định ủng hộ nước bạn trong vai trò Chủ tịch Hiệp hội năm 2034.", [2031, 2032, 2033, 2034]],
  ["They noted that the country had successfully hosted, as chair, the forum of 2034.", [2034, 2035, 2036, 2037, 2038, 2039, 2040]],
])("a role of a year: %s", (text, left) => {
  expect(yearOf(text).left).toEqual(left);
});

test.each(["Dân số năm 2034 tăng.", "Chủ tịch nhiệm kỳ 2034 - 2036 phát biểu.", "Nghị quyết số 12/2034 được nhắc tới."])(
  "a year that means nothing for the day: %s",
  (text) => {
    expect(yearOf(text, { facts: nobody }).left).toHaveLength(16);
  },
);

test("a session held lies behind, one to come ahead and after the one before it, and that of the news is the day itself", () => {
  const march = { act: { date: "XXXX-04-20" } };
  expect(yearOf("Hai bên thực hiện kết quả Kỳ họp lần thứ 32 Ủy ban Hợp tác Y tế.", march).left[0]).toBe(2032);
  expect(yearOf("Hai bên chuẩn bị cho kỳ họp lần thứ 33 Ủy ban Hợp tác Y tế.", march)).toMatchObject({ year: 2032 });
  expect(yearOf("They looked forward to the upcoming 33rd session of the Health Cooperation Committee.", march).year).toBe(2032);
  const itself = { act: { kind: "session", date: "XXXX-03-10" } as const };
  expect(yearOf("Kỳ họp lần thứ 33 Ủy ban Hợp tác Y tế khai mạc ngày 10/3.", itself).year).toBe(2033);
  expect(yearOf("Kỳ họp lần thứ 33 Ủy ban Dân tộc khai mạc ngày 10/3.", itself).year).toBeNull();
});

test.each([
  ["nhân dịp kỷ niệm 60 năm thiết lập quan hệ ngoại giao", 2032],
  ["on the 60th anniversary of diplomatic relations", 2032],
  ["kỷ niệm 50 năm Ngày truyền thống (1983-2033)", 2033],
  ["sau 60 năm công tác", null],
  ["kỷ niệm 61 năm Ngày truyền thống và 60 năm thiết lập quan hệ ngoại giao", 2032],
])("an anniversary: %s", (text, year) => {
  expect(yearOf(text).year).toBe(year);
});

test("an event on whose occasion people met fixes the year", () => {
  expect(yearOf("Bên lề.", { act: { occasion: "Nhân dịp dự Hội nghị Y tế châu Á" } }).year).toBe(2033);
});

test("weekday and day agree in few years", () => {
  const text = "Thứ năm (5/11), hai bên gặp nhau.";
  const act = { fields: { date: { certainty: "inferred", evidence: [{ start: 9, end: 14 }] } } } as const;
  expect(yearOf(text, { act: { fields: { date: { certainty: "inferred", evidence: [...act.fields.date.evidence] } } } }).left).toEqual([
    2026, 2037,
  ]);
});

test("figures, dated acts and undertakings bound the year from both sides", () => {
  const text = "Chín tháng đầu năm 2033 đạt 5 triệu USD. Hai bên sẽ thực hiện Kế hoạch 2031-2033.";
  const span = { start: 41, end: text.length };
  const sure = { evidence: [span], confidence: 1, rule: "test" };
  const period = { indicator: "trade-turnover", value: 5e6, unit: "USD", period: "2033-01/2033-09", change: null };
  const plan = { title: "Kế hoạch 2031-2033", kind: "plan", period: "2031/2033", signed: null, parties: [] } as const;
  const undertaking = { mode: "agreed", by: ["both"], actors: [], areas: [], due: null } as const;
  const figures = { observations: [{ ...sure, ...period }] };
  expect(yearOf(text, { facts: nobody, more: figures }).year).toBe(2033);
  const carriedOut = {
    instruments: [{ ...sure, ...plan, parties: [] }],
    commitments: [{ ...sure, ...undertaking, by: ["both"], actors: [], areas: [] }],
  };
  expect(yearOf(text, { facts: nobody, more: carriedOut }).left).toEqual([2030, 2031, 2032, 2033]);
  expect(yearOf(text, { facts: nobody, more: { instruments: carriedOut.instruments } }).left).toHaveLength(16);
});

test("what a page says beside its article does not count, and nothing known leaves every year", () => {
  const text = "Tin khác: kỷ niệm 60 năm thiết lập quan hệ ngoại giao";
  expect(yearOf(text, { more: { noise: [{ start: 0, end: text.length }] } })).toMatchObject({ year: null, reasons: [] });
});
