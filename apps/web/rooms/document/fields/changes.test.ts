import { expect, test } from "vitest";
import type { ProposalView } from "../../../client/shapes.ts";
import { changesOf, type Drafts, draftsOf } from "./changes.ts";
import { type Draft, draftOf, madeOf } from "./draft.ts";

function proposal(kind: ProposalView["kind"], body: Record<string, unknown>): ProposalView {
  return {
    record: `${kind}:1`,
    kind,
    state: "proposed",
    head: "0",
    body,
    machine: body,
    corrected: false,
    evidence: {},
    confidence: 1,
    rule: null,
    decided: null,
    belongsTo: null,
    matched: null,
  };
}

function was(drafts: Drafts, field: string): Draft {
  const draft = drafts[field];
  if (draft === undefined) throw new Error(`the form has no ${field}`);
  return draft;
}

const engagement = proposal("engagement", {
  kind: "session",
  number: 47,
  date: { edtf: "2025-01-09", certainty: "inferred", reason: "of the dateline" },
  place: "Viêng Chăn",
  occasion: null,
  participants: [
    { person: "person:1", name: "Phạm Minh Chính", side: "VN", role: "chair" },
    { person: null, name: null, organization: "Đoàn Lào", side: "LA", role: "participant" },
  ],
  status: "held",
});
const commitment = proposal("commitment", {
  words: "mở rộng liên kết kinh tế",
  language: "vi",
  mode: "agreed",
  by: ["both", "ASEAN"],
  actors: [{ name: "Sonexay Siphandone", person: "person:2" }],
  areas: ["trade", "general"],
  due: "2025",
});
const figure = proposal("observation", {
  indicator: "kim ngạch",
  value: 2.2,
  unit: "billion USD",
  period: "2024",
  change: { value: 34, unit: "percent", base: "2023" },
});

const exact = proposal("observation", { indicator: "x", value: 732.725, unit: "million USD", period: null, change: null });

test.each([engagement, commitment, figure, exact])("a form that nobody touched changes nothing", (untouched) => {
  expect(changesOf(untouched, draftsOf(untouched))).toEqual({ body: {}, problems: {} });
});

test("only what was changed is sent, and a field that was emptied is null", () => {
  const drafts = draftsOf(engagement);
  const edited = { ...drafts, place: { ...was(drafts, "place"), text: " " }, date: { ...was(drafts, "date"), text: "2025-01-10" } };
  expect(changesOf(engagement, edited).body).toEqual({ place: null, date: { edtf: "2025-01-10", certainty: "inferred" } });
});

test("a person known to the register stays known when others are corrected", () => {
  const drafts = draftsOf(commitment);
  const edited = {
    ...drafts,
    actors: { ...was(drafts, "actors"), text: "Sonexay Siphandone\nPhạm Minh Chính" },
    by: { ...was(drafts, "by"), codes: ["LA"] },
  };
  expect(changesOf(commitment, edited).body).toEqual({
    actors: [
      { name: "Sonexay Siphandone", person: "person:2" },
      { name: "Phạm Minh Chính", person: null },
    ],
    by: ["LA", "ASEAN"],
  });
});

test("what does not hold is named at its field", () => {
  const drafts = draftsOf(commitment);
  const edited = {
    ...drafts,
    words: { ...was(drafts, "words"), text: "" },
    by: { ...was(drafts, "by"), codes: [], text: "" },
    due: { ...was(drafts, "due"), text: "31/12/2025" },
  };
  expect(changesOf(commitment, edited).problems).toEqual({ words: "form.required", by: "form.required", due: "form.notDate" });
});

test.each([
  ["2,2", 2.2],
  ["2.2", 2.2],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1.160", 1160],
  ["1 160", 1160],
  ["732,75", 732.75],
  ["-3,5", -3.5],
  ["0.125", 0.125],
])("%s is a number", (text, value) => {
  const spec = { name: "value", label: "field.value", type: "number" } as const;
  expect(madeOf(spec, { ...draftOf(spec, null), text }, null)).toEqual({ value });
});
