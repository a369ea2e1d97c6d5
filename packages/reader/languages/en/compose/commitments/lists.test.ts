import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

const opening =
  "Vietnam and Laos step up work together\nHANOI, May 3, 2024 (Agency) - Vietnamese Foreign Minister Tran Van Minh met his Lao counterpart Khamla Sisavath in Hanoi on May 3, 2024.\n";

const read = (words: string) => {
  const text = `${opening}${words}\n`;
  return readIn(en, text, { id: "lists" }).reading.commitments.map(
    ({ mode, by, evidence }) => `${mode} ${by.join("+")}: ${evidence.map(({ start, end }) => text.slice(start, end)).join(" + ")}`,
  );
};
const three = ["agreed both: open a border gate", "agreed both: repair the bridge", "agreed both: train customs officers"];

test.each<[string, string, string[]]>([
  ["bullets below a heading", "The two sides agreed to:\n- open a border gate;\n- repair the bridge;\n- train customs officers.", three],
  [
    "other marks",
    "The two sides agreed to:\n• Open a border gate\n• Repair the bridge\n• Train customs officers",
    three.map((each) => each.replace(/: ./, (letter) => letter.toUpperCase())),
  ],
  ["numbers", "The two sides have agreed to:\n1. open a border gate;\n2. repair the bridge;\n3. train customs officers.", three],
  ["letters", "The two sides agreed to:\n(a) open a border gate;\n(b) repair the bridge; and\n(c) train customs officers.", three],
  ["no marks", "The two sides agreed to\nopen a border gate;\nrepair the bridge;\ntrain customs officers.", three],
  [
    "a verb each, after to",
    "The two sides agreed:\n- to open a border gate;\n- to repair the bridge;\n- to train customs officers.",
    three,
  ],
  [
    "doing",
    "The two sides agreed on the following:\n1. Opening a border gate.\n2. Repairing the bridge.",
    ["agreed both: Opening a border gate", "agreed both: Repairing the bridge"],
  ],
  ["one line", "The two sides agreed on the following: (1) to open a border gate; (2) to repair the bridge.", three.slice(0, 2)],
  [
    "one line, doing",
    "Khamla made three proposals: opening a border gate, repairing the bridge and training customs officers.",
    ["proposed LA: opening a border gate", "proposed LA: repairing the bridge", "proposed LA: training customs officers"],
  ],
  [
    "a proposal in points",
    "Khamla put forward a three-point proposal: open a border gate; repair the bridge; train customs officers.",
    three.map((each) => each.replace("agreed both", "proposed LA")),
  ],
  [
    "a proposal, first and second",
    "Khamla made two proposals. First, the two sides should open a border gate. Second, they should repair the bridge.",
    three.slice(0, 2).map((each) => each.replace("agreed both", "proposed LA")),
  ],
  [
    "the list is over",
    "The two sides agreed to:\n- open a border gate;\n- repair the bridge.\nThe bridge was built in 1990.\nMore than 30 reporters came.",
    three.slice(0, 2),
  ],
  [
    "paragraphs with numbers",
    "1. The two sides agreed to open a border gate.\n2. Both sides reaffirmed their commitment to repairing the bridge.",
    ["agreed both: open a border gate", "agreed both: repairing the bridge"],
  ],
])("%s", (_name, words, made) => expect(read(words)).toEqual(made));

test("a list of what was only talked about gives nothing", () =>
  expect(read("The two sides discussed the following:\n- opening a border gate;\n- repairing the bridge.")).toEqual([]));

test("linked words on lines of their own belong to their sentence", () =>
  expect(
    read(
      "The two sides agreed to ask\nthe Mekong Bank\n, among others, for a loan and to repair\nthe Friendship Bridge\n.\nReporters were told of it.",
    ),
  ).toEqual(["agreed both: ask\nthe Mekong Bank\n, among others, for a loan", "agreed both: repair\nthe Friendship Bridge"]));
