import { expect, test } from "vitest";
import { z } from "zod";
import { uiLanguages } from "../values/localized.ts";
import { explainIssue } from "./explain-issue.ts";

const Sample = z.strictObject({ mode: z.enum(["agreed", "pledged"]), side: z.string().regex(/^[A-Z]{2}$/), note: z.string().max(3) });

function explained(value: object, language: (typeof uiLanguages)[number]) {
  return (Sample.safeParse(value).error?.issues ?? []).map((issue) => explainIssue({ ...issue }, language));
}

test("a field nobody knows is named by itself, not by the library's code", () => {
  const right = { mode: "agreed", side: "VN", note: "a" };
  expect(explained({ ...right, colour: "red" }, "vi")).toEqual([{ field: "colour", reason: "không có trường này" }]);
});

test("no wording shows a pattern or another language", () => {
  const wrong = { mode: "maybe", side: "vietnam", note: "long" };
  for (const language of uiLanguages) {
    const said = explained(wrong, language).map(({ reason }) => reason);
    expect(said).toHaveLength(3);
    expect(said[0]).toContain("agreed, pledged");
    expect(said[2]).toContain("3");
    for (const reason of said) expect(reason).not.toMatch(/\^|\[A-Z\]|Invalid/);
  }
  expect(explained(wrong, "lo")[1]?.reason).toMatch(/\p{Script=Lao}/u);
});

test("a field that is left out is said to be left out", () => {
  expect(explained({ side: "VN", note: "a", mode: "agreed" }, "en")).toEqual([]);
  expect(explained({ side: "VN", mode: "agreed" }, "en")).toEqual([{ field: "note", reason: "it may not be left out" }]);
});
