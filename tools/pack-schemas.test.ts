import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packSchemaFiles } from "./pack-schemas.ts";

test("relationships/schemas says what the code says", () => {
  const files = packSchemaFiles();
  expect(readdirSync("relationships/schemas").sort()).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files)) expect(readFileSync(`relationships/schemas/${name}`, "utf8"), name).toBe(text);
});

test("a schema knows the fields, the lists and the references of a pack", () => {
  const { items } = JSON.parse(packSchemaFiles()["instruments.json"] ?? "");
  expect(items.additionalProperties).toBe(false);
  expect(items.properties.kind.enum).toContain("joint-statement");
  expect(items.properties.supersedes.items.pattern).toContain("a-z0-9");
  expect(items.required).toEqual(expect.arrayContaining(["id", "title", "kind", "parties"]));
  expect(items.required).not.toContain("period");
});
