import { expect, test } from "vitest";
import type { SourceView } from "../client/shapes.ts";
import { distinct } from "./distinct-sources.ts";

const source: SourceView = {
  document: null,
  title: null,
  publisher: null,
  published: null,
  quote: null,
  start: null,
  citations: ["https://example.org/bulletin"],
  confidence: "high",
};

test("two facts that cite one page do not share a key", () => {
  const keys = distinct([source, { ...source, quote: "elected on 3 August" }, { ...source, confidence: "medium" }]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});

test("one place that proves several fields is shown once", () => {
  expect(distinct([source, { ...source }])).toHaveLength(1);
});
