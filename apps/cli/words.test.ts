import { uiLanguages } from "@bilateral/records";
import { expect, test } from "vitest";
import { say, type Words, wordsIn } from "./words.ts";

const holes = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

test.each(uiLanguages)("every sentence in %s has the holes of the English one", (language) => {
  for (const [key, english] of Object.entries(wordsIn("en"))) expect(holes(wordsIn(language)[key as keyof Words])).toEqual(holes(english));
});

test("nothing was left in English", () => {
  for (const language of ["vi", "lo"] as const) {
    const same = Object.entries(wordsIn("en")).filter(([key, english]) => wordsIn(language)[key as keyof Words] === english);
    expect(same).toEqual([]);
  }
});

test("holes are filled, and one without a value stays visible", () => {
  expect(say("{name}: {count}", { name: "a", count: 0 })).toBe("a: 0");
  expect(say("{name}", {})).toBe("{name}");
});
