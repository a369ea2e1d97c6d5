import { expect, test } from "vitest";
import { joinLines } from "../../../prepare/join-lines.ts";
import { linkedWords } from "./running-lines.ts";

const joined = (...lines: string[]) => joinLines(lines.join("\n"), linkedWords).split("\n");

test("linked words on lines of their own are taken back into their sentence", () =>
  expect(
    joined("Rain fell.", "The Lao foreign minister", "Khamla", ", who is in", "Hanoi", ", spoke to the", "Mekong Club", ".", "He left."),
  ).toEqual(["Rain fell.", "The Lao foreign minister Khamla , who is in Hanoi , spoke to the Mekong Club .", "He left."]));

test("a sentence broken before a small letter", () =>
  expect(joined("The two ministers of trade signed", "a note on fees in Pakse.", "They left.")).toEqual([
    "The two ministers of trade signed a note on fees in Pakse.",
    "They left.",
  ]));

test.each([
  [["Ministers meet in Pakse", "Laos and Vietnam will open a gate.", "They said so."]],
  [["They left.", "TAGS", "Laos", "trade", "Mekong"]],
  [["They left.", "Keywords:", "laos", "border"]],
  [["They left.", "RELATED", "thailand", "A new road for the north of the land", "world", "More rain to come this week"]],
  [["The two sides agreed to:", "- open a gate;", "- repair the bridge."]],
  [["They agreed on the points below.", "Trade", "The two sides will open a gate."]],
])("no line is joined: %j", (lines) => expect(joined(...lines)).toEqual(lines));
