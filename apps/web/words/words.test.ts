import { compileMessage } from "@lingui/message-utils/compileMessage";
import { expect, test } from "vitest";
import { en } from "./en.ts";
import { lo } from "./lo.ts";
import { vi } from "./vi.ts";

const others = { lo, en };

/** The names of the holes of a message, plural ones included. */
function holesOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (token: unknown): void => {
    if (!Array.isArray(token)) return;
    const [first, second] = token as unknown[];
    if (typeof first === "string" && (token.length === 1 || typeof second === "string" || second === undefined)) names.add(first);
    const rules = (token as unknown[])[2];
    if (rules !== undefined && typeof rules === "object" && rules !== null) for (const rule of Object.values(rules)) each(rule);
  };
  const each = (tokens: unknown): void => {
    if (Array.isArray(tokens)) tokens.forEach(walk);
  };
  each(compileMessage(message));
  return [...names].sort();
}

test.each(Object.entries(others))("%s says all that vi says, in the same order", (_, words) => {
  expect(Object.keys(words)).toEqual(Object.keys(vi));
});

test.each(Object.entries(others))("the holes of %s are those of vi", (_, words) => {
  for (const [id, message] of Object.entries(words)) {
    expect([id, holesOf(message)]).toEqual([id, holesOf(vi[id as keyof typeof vi])]);
  }
});

test("holes are found, plural ones too", () => {
  expect(holesOf("{year}: {count, plural, one {# thing} other {# of {all}}}")).toEqual(["all", "count", "year"]);
});

test("no message is empty, and none is English where it should not be", () => {
  for (const words of [vi, lo, en]) expect(Object.values(words).filter((message) => message.trim() === "")).toEqual([]);
  const lao = Object.entries(lo).filter(([, message]) => !/[\u0E80-\u0EFF]/.test(message));
  expect(lao.map(([id]) => id)).toEqual(["proposal.decided", "proposal.decidedWhy", "proposal.label"]);
});

test("Lao and Vietnamese have one plural form", () => {
  for (const message of [...Object.values(vi), ...Object.values(lo)]) expect(message).not.toMatch(/plural,\s*(one|two|few|many|zero)/);
});
