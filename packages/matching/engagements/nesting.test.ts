import fc from "fast-check";
import { expect, test } from "vitest";
import type { EngagementCard, ParticipantCard } from "../cards.ts";
import { nestingOf } from "./nesting.ts";

function person(name: string, side: string, role: ParticipantCard["role"]): ParticipantCard {
  return { person: null, name, organization: null, side, role };
}

const guest = person("Trần Quốc Đạt", "VN", "guest");
const host = person("Sengphet Vilayvong", "LA", "host");

function act(record: string, kind: EngagementCard["kind"], date: string, more: Partial<EngagementCard> = {}): EngagementCard {
  return {
    record,
    kind,
    visitType: null,
    number: null,
    titles: [],
    date,
    place: null,
    occasion: null,
    participants: [guest, host],
    status: "held",
    document: null,
    told: null,
    ...more,
  };
}

function nested(...cards: EngagementCard[]): string[] {
  return nestingOf(cards).map(({ record, parent }) => `${record} < ${parent}`);
}

const visit = act("visit", "visit", "2024-07-11/2024-07-12", { place: "Lào", participants: [guest] });
const summit = act("summit", "conference", "2024-07-10/2024-07-12", {
  titles: ["Hội nghị thượng đỉnh Mê Công lần thứ 5"],
  participants: [],
});

test("a meeting lies in the visit, the visit in the summit it is made for", () => {
  const forSummit = { ...visit, occasion: "Hội nghị Thượng đỉnh Mê Công lần thứ 5" };
  expect(nested(act("talks", "talks", "2024-07-11"), forSummit, summit)).toEqual(["talks < visit", "visit < summit"]);
});

test("a meeting on the sidelines lies in the summit where no visit is told", () => {
  expect(nested(act("meeting", "meeting", "2024-07-11", { occasion: "thượng đỉnh Mê Công lần thứ 5" }), summit)).toEqual([
    "meeting < summit",
  ]);
});

test("another guest, another day, another country and a letter lie in no visit", () => {
  const other = person("Lê Thu Hà", "VN", "guest");
  expect(nested(act("talks", "talks", "2024-07-11", { participants: [other, host] }), visit)).toEqual([]);
  expect(nested(act("talks", "talks", "2024-07-13"), visit)).toEqual([]);
  expect(nested(act("talks", "talks", "2024-07-11", { place: "Hà Nội" }), visit)).toEqual([]);
  expect(nested(act("letter", "message", "2024-07-11"), visit)).toEqual([]);
});

test("years left open in one article meet each other", () => {
  const open = { ...visit, date: "XXXX-11-22", document: "a" };
  expect(nested(act("call", "courtesy-call", "XXXX-11-22", { document: "a", place: "Lào" }), open)).toEqual(["call < visit"]);
});

test("a town on the way lies in the longer visit; a session co-chaired by the guest lies in the visit", () => {
  expect(nested(act("town", "visit", "2024-07-12", { place: "Vientiane" }), visit)).toEqual(["town < visit"]);
  expect(nested(act("session", "session", "2024-07-11", { titles: ["Kỳ họp 46 Ủy ban liên Chính phủ"] }), visit)).toEqual([
    "session < visit",
  ]);
});

test("never a circle, one parent at most, whatever the order", () => {
  const anyAct = fc.record({
    kind: fc.constantFrom<EngagementCard["kind"]>("talks", "visit", "conference", "session", "ceremony"),
    date: fc.constantFrom("2024-07-11", "2024-07-11/2024-07-12", "2024-07-10/2024-07-14", "XXXX-07-11"),
    occasion: fc.constantFrom(null, "hội nghị Mê Công", "kỳ họp Ủy ban liên Chính phủ"),
    titles: fc.constantFrom([], ["Hội nghị Mê Công"], ["Kỳ họp Ủy ban liên Chính phủ"]),
    place: fc.constantFrom(null, "Lào", "Vientiane"),
  });
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 8 }), (acts) => {
      const cards = acts.map((one, index) => act(`${index}`, one.kind, one.date, one));
      const found = nestingOf(cards);
      expect(nestingOf([...cards].reverse())).toEqual(found);
      const parents = new Map(found.map(({ record, parent }) => [record, parent]));
      expect(parents.size).toBe(found.length);
      for (const start of parents.keys()) {
        const passed = new Set<string>();
        for (let at: string | undefined = start; at !== undefined; at = parents.get(at)) {
          expect(passed).not.toContain(at);
          passed.add(at);
        }
      }
    }),
  );
});
