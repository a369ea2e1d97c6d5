import { expect, test } from "vitest";
import { readIn } from "../../../read.ts";
import { en } from "../index.ts";

const peopleOf = (text: string) =>
  readIn(en, text, { id: "people" }).reading.people.map(({ name, side, posts }) => [
    name,
    side,
    posts.map(({ title, organization }) => [title, organization].filter(Boolean).join(" / ")),
  ]);

test.each<[string, unknown[]]>([
  [
    "Lao Deputy Prime Minister and Foreign Minister Khamla Sisavath arrived.",
    [["Khamla Sisavath", "LA", ["Deputy Prime Minister", "Foreign Minister"]]],
  ],
  [
    "Minister of Culture, Sports and Tourism of Vietnam Tran Van An spoke.",
    [["Tran Van An", "VN", ["Minister of Culture, Sports and Tourism"]]],
  ],
  ["Prime Minister Jane Harper of New Zealand spoke.", [["Jane Harper", "NZ", ["Prime Minister"]]]],
  ["Khamla Sisavath, chairman of the National Assembly of Laos, spoke.", [["Khamla Sisavath", "LA", ["chairman / National Assembly"]]]],
  ["The former Thai ambassador to Laos Somsak Chaidee spoke.", [["Somsak Chaidee", "TH", ["ambassador to Laos"]]]],
])("%s", (text, people) => expect(peopleOf(text)).toEqual(people));

test("a counterpart holds the same post on the other side", () =>
  expect(peopleOf("Vietnamese Defence Minister Tran Van An met his Lao counterpart, Khamla Sisavath, in Hanoi.")).toEqual([
    ["Tran Van An", "VN", ["Defence Minister"]],
    ["Khamla Sisavath", "LA", ["Defence Minister"]],
  ]));

test("no name runs on into the next line", () =>
  expect(peopleOf("Foreign Minister Khamla\nSisavath Road is closed.").at(0)?.[0]).not.toBe("Khamla Sisavath Road"));
