import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { errors } from "../packages/records/index.ts";
import { errorsPage } from "./errors-page.ts";

test("docs/errors.md says what the catalogue says", () => {
  expect(readFileSync("docs/errors.md", "utf8")).toBe(errorsPage());
});

test("every wording names the same details in every language", () => {
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const [code, { what, remedy }] of Object.entries(errors)) {
    for (const label of [what, remedy]) {
      expect(holes(label.vi), code).toEqual(holes(label.en));
      expect(holes(label.lo), code).toEqual(holes(label.en));
    }
  }
});
