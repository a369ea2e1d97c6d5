import { expect, test } from "vitest";
import type { ProposalView } from "../../client/shapes.ts";
import { groupsOf, marksOf } from "./groups.ts";

function proposal(record: string, kind: ProposalView["kind"], start: number | null, belongsTo: string | null = null): ProposalView {
  const place = { document: "document:1", start: start ?? 0, end: (start ?? 0) + 1, quote: "x" };
  return {
    record,
    kind,
    state: "proposed",
    head: "0",
    body: {},
    machine: {},
    corrected: false,
    evidence: start === null ? {} : { "": [place, { ...place, document: "document:2", start: 0 }] },
    confidence: 1,
    rule: null,
    decided: null,
    belongsTo,
    matched: null,
  };
}

test("proposals stand in the order of the text, posts under their person, and none is lost", () => {
  const proposals = [
    proposal("commitment:1", "commitment", 50),
    proposal("tenure:2", "tenure", 4, "person:2"),
    proposal("tenure:9", "tenure", 2, "pack:vn-la/person/known"),
    proposal("person:1", "person", 30),
    proposal("person:2", "person", 9),
    proposal("tenure:1", "tenure", 29, "person:1"),
    proposal("commitment:2", "commitment", null),
    proposal("commitment:3", "commitment", 20),
    proposal("body:1", "body", 1),
    proposal("tenure:8", "tenure", 40, "pack:vn-la/person/known"),
  ];
  const groups = groupsOf(proposals, marksOf(proposals, "document:1"));
  expect(groups.map(({ words, proposals: some }) => [words, some.map(({ record }) => record)])).toEqual([
    ["group.people", ["tenure:9", "tenure:8", "person:2", "tenure:2", "person:1", "tenure:1"]],
    ["group.commitments", ["commitment:3", "commitment:1", "commitment:2"]],
    ["group.other", ["body:1"]],
  ]);
});

test("words of another document light nothing here", () => {
  expect(marksOf([proposal("person:1", "person", 7)], "document:1")).toEqual([{ record: "person:1", start: 7, end: 8 }]);
});
