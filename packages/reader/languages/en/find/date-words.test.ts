import { expect, test } from "vitest";
import { readIn } from "../../../read.ts";
import { en } from "../index.ts";

/** The dates of a text told on a day, as EDTF. */
function datesOf(text: string, published: string | null = "2024-03-14"): (string | null)[] {
  return readIn(en, text, { id: "dates", published }).mentions.flatMap((mention) => (mention.kind === "date" ? [mention.value.edtf] : []));
}

test.each([
  ["They met on June 4, 2022.", ["2022-06-04"]],
  ["They met on 4 June 2022.", ["2022-06-04"]],
  ["He stayed from 4 to 6 June 2022.", ["2022-06-04/2022-06-06"]],
  ["He stayed from 30 June to 2 July 2022.", ["2022-06-30/2022-07-02"]],
  ["He was there on Nov. 4-5, 2021.", ["2021-11-04/2021-11-05"]],
  ["He came in February 2018.", ["2018-02"]],
  ["The plan for 2026-2030 is ready.", ["2026/2030"]],
  ["Trade grew in the first nine months of 2022.", ["2022-01/2022-09"]],
  ["He spoke on Wednesday.", ["2024-03-13"]],
  ["The summit will open on Sunday.", ["2024-03-17"]],
  ["He arrived yesterday.", ["2024-03-13"]],
  ["He will go there next year.", ["2025"]],
  ["The session held in Hanoi on December 20 went well.", ["2023-12-20"]],
  ["He went there last August.", ["2023-08"]],
  ["They met on 30th June 2022.", ["2022-06-30"]],
  ["They met on Friday, 3 June 2022.", ["2022-06-03"]],
  ["They met on Nov.13, 2021.", ["2021-11-13"]],
  ["Posted 25-07-2023 and 25.07.2023 and 07/25/2023.", ["2023-07-25", "2023-07-25", "2023-07-25"]],
])("%s", (text, dates) => expect(datesOf(text)).toEqual(dates));

test("without a day of the report a day keeps its year open", () =>
  expect(datesOf("They met on October 20.", null)).toEqual(["XXXX-10-20"]));

test.each([
  "He may come.",
  "They march on.",
  "It cost 2,024 dollars.",
  "There were 2024 students.",
  "See section 4.12.2024.5 or 13-13-2023.",
])("no date: %s", (text) => expect(datesOf(text)).toEqual([]));
