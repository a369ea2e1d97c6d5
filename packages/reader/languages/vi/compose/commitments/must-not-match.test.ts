import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { briefly } from "./commitments-in.ts";

const phrases = readFileSync(new URL("../../../../../../corpus/vi/must-not-match/commitments.txt", import.meta.url), "utf8");

test.each(phrases.split("\n").filter((line) => line.trim() !== ""))("no commitment: %s", (phrase) => {
  expect(briefly(phrase)).toEqual([]);
});
