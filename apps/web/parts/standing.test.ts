import { expect, test } from "vitest";
import { standingOf } from "./standing.ts";

test("a fact of the knowledge pack never stands as confirmed by a person", () => {
  expect(standingOf({ state: "confirmed", basis: "pack" })).toBe("pack");
  expect(standingOf({ state: "confirmed", basis: "entry" })).toBe("confirmed");
  expect(standingOf({ state: "rejected", basis: "pack" })).toBe("rejected");
});
