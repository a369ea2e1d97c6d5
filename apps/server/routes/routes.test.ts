import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { routes } from "./index.ts";

test("a route's file lies where its path says, and every file is reached", async () => {
  const files = (await readdir(new URL("./api", import.meta.url), { recursive: true })).filter((name) => name.endsWith(".ts"));
  const expected = Object.keys(routes).map((path) => {
    const name = path.replace("/api/", "").replace(/:(\w+)/g, "[$1]");
    return existsSync(new URL(`./api/${name}.ts`, import.meta.url)) ? `${name}.ts` : `${name}/index.ts`;
  });
  expect(files.sort()).toEqual(expected.sort());
});
