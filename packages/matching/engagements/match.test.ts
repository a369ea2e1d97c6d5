import fc from "fast-check";
import { expect, test } from "vitest";
import type { EngagementCard, ParticipantCard } from "../cards.ts";
import { engagementKeys } from "./keys.ts";
import { matchEngagement } from "./match.ts";

function person(name: string, side: string | null, role: ParticipantCard["role"], record: string | null = null): ParticipantCard {
  return { person: record, name, organization: null, side, role };
}

function body(organization: string, side: string | null, role: ParticipantCard["role"] = "participant"): ParticipantCard {
  return { person: null, name: null, organization, side, role };
}

function act(record: string, more: Partial<EngagementCard>): EngagementCard {
  return {
    record,
    kind: "talks",
    visitType: null,
    number: null,
    titles: [],
    date: null,
    place: null,
    occasion: null,
    participants: [],
    status: "held",
    document: `document of ${record}`,
    told: null,
    ...more,
  };
}

const host = person("Sengphet Vilayvong", "LA", "host", "person:sengphet");
const otherHost = person("Khamla Phommachan", "LA", "host", "person:khamla");
const guest = person("Trần Quốc Đạt", "VN", "guest", "person:dat");
const guestInEnglish = person("Tran Quoc Dat", "VN", "guest");
const otherGuest = person("Lê Thu Hà", "VN", "guest", "person:ha");
const talks = act("known", { date: "2024-07-11", place: "Vientiane", participants: [guest, host] });

function verdict(seen: EngagementCard, known: EngagementCard = talks): string | undefined {
  const keys = new Set(engagementKeys(seen));
  const [judged] = matchEngagement(seen, [known]);
  if (judged?.verdict === "same") expect(engagementKeys(known).some((key) => keys.has(key))).toBe(true);
  return judged?.verdict;
}

test("held talks, in Vietnamese, English and Lao, with names as each spells them", () => {
  expect(verdict(act("seen", { date: "2024-07-11", place: "Viêng Chăn, Lào", participants: [guestInEnglish, host] }))).toBe("same");
  expect(verdict(act("seen", { kind: "meeting", date: "2024-07-11", place: "ວຽງຈັນ", participants: [guest, host] }))).toBe("same");
  expect(verdict(act("seen", { date: "2024-07-11/2024-07-12", place: "Lào", participants: [guest, host] }))).toBe("same");
});

test("an open year, a month, and an article soon after tell of the same talks", () => {
  expect(verdict(act("seen", { date: "XXXX-07-11", participants: [guest, host] }))).toBe("same");
  expect(verdict(act("seen", { date: "XXXX-07-11", told: "2023-07-12", participants: [guest, host] }))).toBe("different");
  expect(verdict(act("seen", { date: "2024-07", participants: [guest, host] }))).toBe("same");
  expect(verdict(act("seen", { told: "2024-07-14", participants: [guest, host] }))).toBe("same");
  expect(verdict(act("seen", { told: "2024-06-14", participants: [guest, host] }))).toBe("different");
  expect(verdict(act("seen", { told: "2024-07-01", status: "planned", participants: [guest, host] }))).toBe("same");
  expect(verdict(act("seen", { date: "2024", participants: [guest, host] }))).toBe("unsure");
});

test("a day off, another town and another companion are one act told otherwise, shown side by side", () => {
  const [judged] = matchEngagement(act("seen", { date: "2024-07-12", place: "Vientiane", participants: [guest, host, otherHost] }), [
    act("known", { date: "2024-07-11", place: "Viêng Chăn", participants: [guest, host, person("Bounthan Keovisay", "LA", "host")] }),
  ]);
  expect(judged).toMatchObject({
    verdict: "same",
    reasons: [{ code: "act-next-day" }, { code: "act-same-place" }],
    differences: [
      { field: "date", seen: "2024-07-12", known: "2024-07-11" },
      { field: "participants", seen: "Khamla Phommachan", known: "Bounthan Keovisay" },
    ],
  });
  const elsewhere = act("seen", { date: "2024-07-11", place: "Hanoi", participants: [guest, host] });
  expect(matchEngagement(elsewhere, [talks])[0]).toMatchObject({
    verdict: "same",
    differences: [{ field: "place", seen: "Hanoi", known: "Vientiane" }],
  });
  expect(verdict(act("seen", { date: "2024-07-12", participants: [guest, host] }))).toBe("unsure");
});

test("two calls by one guest on one day, to two hosts, are two", () => {
  const call = act("seen", { kind: "courtesy-call", date: "2024-07-11", place: "Vientiane", participants: [guest, otherHost] });
  expect(verdict(call)).toBe("different");
  expect(verdict(call, act("known", { ...talks, kind: "courtesy-call" }))).toBe("different");
});

test("talks in the morning and a meeting of the same two in the afternoon are two", () => {
  const morning = act("known", { ...talks, partOfDay: "morning" });
  expect(verdict(act("seen", { ...talks, record: "seen", document: "other", kind: "meeting", partOfDay: "afternoon" }), morning)).toBe(
    "different",
  );
  expect(verdict(act("seen", { ...talks, record: "seen", document: "other", partOfDay: "afternoon" }), morning)).toBe("unsure");
});

test("where an article tells talks and a meeting apart, talks are the talks", () => {
  const meeting = act("meeting", { ...talks, record: "meeting", document: "one", kind: "meeting" });
  const itsTalks = { ...talks, document: "one" };
  const judged = matchEngagement(act("seen", { date: "2024-07-11", participants: [guest, host] }), [meeting, itsTalks]);
  expect(judged.map(({ record, verdict }) => [record, verdict])).toEqual([
    ["known", "same"],
    ["meeting", "different"],
  ]);
  expect(verdict({ ...meeting, record: "seen" }, itsTalks)).toBe("different");
});

test("two receptions that an article tells apart are not both the one that another account sums up", () => {
  const summed = act("summed", { ...talks, record: "summed", document: null, kind: "meeting", participants: [guest, host, otherHost] });
  const first = act("first", { ...talks, record: "first", document: "one", kind: "meeting" });
  const second = act("second", { ...first, record: "second", participants: [guest, otherHost] });
  expect(matchEngagement(second, [summed, first]).map((judged) => judged.verdict)).toEqual(["unsure", "different"]);
  expect(matchEngagement(second, [summed]).map((judged) => judged.verdict)).toEqual(["same"]);
});

test("talks of a delegation are those of its head, meetings of one are not", () => {
  const told = act("seen", {
    date: "2024-07-11",
    place: "Vientiane",
    participants: [guest, body("Đoàn đại biểu cấp cao Bộ Quốc phòng", "LA", "host")],
  });
  expect(verdict(told)).toBe("same");
  expect(verdict({ ...told, kind: "meeting" }, act("known", { ...talks, kind: "meeting" }))).toBe("unsure");
});

test("delegations of two provinces are two", () => {
  const delegation = (record: string, province: string) =>
    act(record, {
      date: "2025-03-04",
      place: "Huế",
      participants: [body(`Đoàn đại biểu tỉnh ${province}`, "LA"), body("Tỉnh ủy Quảng Trị", "VN")],
    });
  expect(verdict(delegation("seen", "Savannakhet"), delegation("known", "Savannakhet"))).toBe("same");
  expect(verdict(delegation("seen", "Savannakhet"), delegation("known", "Salavan"))).not.toBe("same");
});

test("two acts of the same two in a month, and one told with the month only, are a doubt", () => {
  const later = act("later", { date: "2024-07-28", participants: [guest, host] });
  const judged = matchEngagement(act("seen", { date: "2024-07", participants: [guest, host] }), [talks, later]);
  expect(judged.map(({ verdict, reasons }) => [verdict, reasons[0].code])).toEqual([
    ["unsure", "act-several-fit"],
    ["unsure", "act-several-fit"],
  ]);
});

test("messages of two senders on one occasion are two, of one sender in two papers one", () => {
  const sent = act("known", {
    kind: "message",
    date: "2024-12-02",
    participants: [person("Trần Quốc Đạt", "VN", "host"), person("Khamla Phommachan", "LA", "guest")],
  });
  expect(
    verdict(
      act("seen", {
        kind: "message",
        date: "2024-12-02",
        participants: [person("Lê Thu Hà", "VN", "host"), person("Khamla Phommachan", "LA", "guest")],
      }),
      sent,
    ),
  ).toBe("different");
  expect(verdict({ ...sent, record: "seen", document: "another" }, sent)).toBe("same");
});

const visit = act("known", { kind: "visit", visitType: "state", date: "2024-07-11/2024-07-12", place: "Lào", participants: [guest] });

test("a visit told by a day, a period, a month or in passing is one visit", () => {
  expect(verdict(act("seen", { kind: "visit", date: "2024-07-11", place: "Vientiane", participants: [guest, host] }), visit)).toBe("same");
  expect(verdict(act("seen", { kind: "visit", date: "2024-07", place: "ລາວ", participants: [guestInEnglish] }), visit)).toBe("same");
  expect(verdict(act("seen", { kind: "visit", told: "2024-07-20", place: "Lào", participants: [guest] }), visit)).toBe("same");
  expect(verdict(act("seen", { kind: "visit", date: "2024", visitType: "state", place: "Lào", participants: [guest] }), visit)).toBe(
    "same",
  );
});

test("another guest, another country and another visit of the year are other visits", () => {
  expect(verdict(act("seen", { kind: "visit", date: "2024-07-11", place: "Lào", participants: [otherGuest] }), visit)).toBe("different");
  expect(verdict(act("seen", { kind: "visit", date: "2024-07-12", place: "Campuchia", participants: [guest] }), visit)).toBe("different");
  expect(verdict(act("seen", { kind: "visit", date: "2024-10-02/2024-10-04", place: "Lào", participants: [guest] }), visit)).toBe(
    "different",
  );
  const second = act("second", { ...visit, record: "second", document: "x", date: "2024-10-02/2024-10-04" });
  const inYear = act("seen", { kind: "visit", visitType: "state", date: "2024", place: "Lào", participants: [guest] });
  expect(matchEngagement(inYear, [visit, second]).map((judged) => judged.verdict)).toEqual(["unsure", "unsure"]);
});

test("a numbered session is known by its number and body, whoever is named", () => {
  const session = act("known", {
    kind: "session",
    number: 46,
    titles: ["Kỳ họp lần thứ 46 Ủy ban liên Chính phủ"],
    date: "2024-01-07",
    place: "Hanoi",
  });
  const seen = (more: Partial<EngagementCard>) => act("seen", { kind: "session", date: "2024-01-07", ...more });
  expect(verdict(seen({ number: 46, participants: [body("Intergovernmental Committee", null)] }), session)).toBe("same");
  expect(verdict(seen({ participants: [body("Ủy ban liên Chính phủ", null)] }), session)).toBe("same");
  expect(verdict(seen({ number: 46, date: "2024-01-08", titles: ["46th session of the Intergovernmental Committee"] }), session)).toBe(
    "same",
  );
  expect(verdict(seen({ number: 47, titles: ["47th session of the Intergovernmental Committee"] }), session)).toBe("different");
  expect(verdict(seen({ number: 46, titles: ["46th session of the Joint Border Committee"] }), session)).toBe("different");
});

test("a ceremony is known by its day, place and occasion, a signing by who signed", () => {
  const ceremony = act("known", { kind: "ceremony", date: "2025-12-02", place: "Vientiane", titles: ["Khánh thành Công viên hữu nghị"] });
  expect(
    verdict(
      act("seen", { kind: "ceremony", date: "2025-12-02", place: "Viêng Chăn", occasion: "khánh thành công viên hữu nghị" }),
      ceremony,
    ),
  ).toBe("same");
  expect(
    verdict(act("seen", { kind: "ceremony", date: "2025-12-02", place: "Viêng Chăn", occasion: "bàn giao trường đại học" }), ceremony),
  ).toBe("different");
  const signing = act("known", { kind: "signing", date: "2025-12-02", participants: [guest, host] });
  expect(verdict(act("seen", { kind: "signing", date: "2025-12-02", participants: [guest, host] }), signing)).toBe("same");
  expect(verdict(act("seen", { kind: "signing", date: "2025-12-02", participants: [guest, otherHost] }), signing)).toBe("different");
});

const anyAct = fc.record({
  kind: fc.constantFrom<EngagementCard["kind"]>("talks", "meeting", "courtesy-call", "call", "visit", "session", "signing", "message"),
  date: fc.constantFrom(null, "2024-07-11", "2024-07-12", "2024-07-11/2024-07-13", "2024-07", "2024", "XXXX-07-11", "2024-09-01"),
  place: fc.constantFrom(null, "Vientiane", "Lào", "Hà Nội", "Nhà khách"),
  told: fc.constantFrom(null, "2024-07-14", "2025-01-01"),
  status: fc.constantFrom<EngagementCard["status"]>("held", "planned"),
  participants: fc.subarray([guest, host, otherHost, otherGuest, guestInEnglish]),
});

test("two accounts are one from either side, and the order of candidates and of participants does not matter", () => {
  fc.assert(
    fc.property(anyAct, anyAct, (one, other) => {
      const [left, right] = [act("left", one), act("right", other)];
      const [there, back] = [matchEngagement(left, [right])[0], matchEngagement(right, [left])[0]];
      expect(there?.verdict).toBe(back?.verdict);
      expect(there?.score).toBe(back?.score);
    }),
  );
  fc.assert(
    fc.property(anyAct, fc.array(anyAct, { maxLength: 5 }), (one, others) => {
      const candidates = others.map((other, index) => act(`${index}`, other));
      const turned = candidates.toReversed().map((card) => ({ ...card, participants: card.participants.toReversed() }));
      const verdicts = (cards: EngagementCard[]) =>
        matchEngagement(act("seen", one), cards).map(({ record, verdict }) => [record, verdict]);
      expect(verdicts(candidates)).toEqual(verdicts(turned));
    }),
  );
});
