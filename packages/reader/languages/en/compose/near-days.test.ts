import { expect, test } from "vitest";
import { readIn } from "../../../read.ts";
import { en } from "../index.ts";

const datesOf = (text: string) =>
  readIn(en, text, { id: "dates" }).mentions.flatMap((mention) => (mention.kind === "date" ? [mention.value.edtf] : []));

test("a day without a year beside one told in full is of its year", () => {
  expect(datesOf("They issued a statement on May 15. The visit lasted from May 14 to 17, 2014.")).toEqual([
    "2014-05-15",
    "2014-05-14/2014-05-17",
  ]);
});

test("a day far from it, or beside the days of two years, is left open", () => {
  expect(datesOf("They met on August 15. The visit was on May 14, 2014.")).toEqual(["XXXX-08-15", "2014-05-14"]);
  expect(datesOf("They met on May 15. He came on May 14, 2014 and on May 16, 2018.")[0]).toBe("XXXX-05-15");
});
