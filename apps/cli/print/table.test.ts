import type { Reading } from "@bilateral/records";
import { expect, test } from "vitest";
import { mentionsLine } from "./mentions.ts";
import { tableLines } from "./table.ts";
import { cells } from "./wrap.ts";

const text = "Chiều 3/5, ông A gặp ông B \u001b[31mtại Pakse và nhất trí mở rộng thương mại.";
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const made = { confidence: 1, rule: "test" };
const reading: Reading = {
  id: "tin",
  language: "vi",
  title: null,
  publisher: "Báo Mẫu",
  published: "2024-05-03",
  people: [
    {
      ...made,
      name: "A",
      side: "VN",
      posts: [
        { title: "Bộ trưởng", organization: "Bộ Y tế", side: "VN" },
        { title: "Đại sứ", organization: null, side: "VN", former: true },
      ],
      evidence: [span("ông A")],
    },
  ],
  engagements: [
    {
      ...made,
      kind: "meeting",
      date: "2024-05-03",
      place: "Pakse",
      occasion: null,
      participants: [
        { name: "A", side: "VN", role: "guest" },
        { name: null, organization: "Đoàn B", side: "LA", role: "host" },
      ],
      status: "planned",
      evidence: [span("gặp ông B")],
    },
  ],
  instruments: [],
  commitments: [
    {
      ...made,
      mode: "agreed",
      by: ["both"],
      actors: [],
      areas: ["trade"],
      due: null,
      evidence: [span("mở rộng thương mại"), span("ông B \u001b[31mtại")],
    },
  ],
  projects: [],
  observations: [],
  noise: [],
  reader: "1",
};
const file = { path: "tin.txt", text, result: { reading, mentions: [] } };

test("a table shows who, when, where and what was agreed, in the reader's language", () => {
  const shown = tableLines(file, { language: "vi", width: 100 }).join("\n");
  expect(shown).toContain("tin.txt · vi · 2024-05-03 · Báo Mẫu");
  expect(shown).toMatch(/A +VN +Bộ trưởng \(Bộ Y tế\); nguyên Đại sứ/);
  expect(shown).toMatch(/2024-05-03 +Gặp, tiếp +Pakse +A \(VN\); Đoàn B \(LA\) +Dự kiến/);
  expect(shown).toMatch(/Đã nhất trí +hai bên +mở rộng thương mại … ông B +\[31mtại +Thương mại/);
  expect(tableLines(file, { language: "lo", width: 100 }).join("\n")).toContain("ຕົກລົງກັນແລ້ວ");
});

test("codes in a text do not reach the terminal", () => {
  expect(tableLines(file, { language: "en", width: 100 }).join("\n")).not.toContain("\u001b");
});

test.each([40, 80, 200])("no line is wider than %i cells", (width) => {
  for (const language of ["vi", "lo", "en"] as const) {
    expect(Math.max(...tableLines(file, { language, width }).map((line) => cells(line)))).toBeLessThanOrEqual(width);
  }
});

test("an article in which nothing was found says so", () => {
  const empty = { ...reading, people: [], engagements: [], commitments: [] };
  expect(tableLines({ ...file, result: { reading: empty, mentions: [] } }, { language: "en", width: 80 })).toContain(
    "  Nothing was found in it.",
  );
});

test("mentions have one plain value each, and the rest beside it", () => {
  const line = mentionsLine({
    reading,
    mentions: [
      { kind: "date", start: 0, end: 9, value: { edtf: "2024-05-03", partOfDay: "afternoon", certainty: "inferred" }, rule: "day" },
      { kind: "act", start: 17, end: 20, value: { kind: "visit", visitType: "state" }, rule: "act" },
      { kind: "percent", start: 30, end: 33, value: { value: 12.5, approximate: true }, rule: "percent" },
    ],
  });
  expect(JSON.parse(line)).toEqual({
    id: "tin",
    mentions: [
      { kind: "date", start: 0, end: 9, value: "2024-05-03", partOfDay: "afternoon", certainty: "inferred", rule: "day" },
      { kind: "act", start: 17, end: 20, value: "visit", visitType: "state", rule: "act" },
      { kind: "percent", start: 30, end: 33, value: 12.5, approximate: true, rule: "percent" },
    ],
  });
});
