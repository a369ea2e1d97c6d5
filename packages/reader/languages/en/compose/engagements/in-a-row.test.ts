import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

/** "kind date name/role + name/role": one line an act. */
const actsOf = (text: string) =>
  readIn(en, `Vietnam and others meet\n\n${text}`, { id: "acts", published: "2024-05-10" }).reading.engagements.map(
    ({ kind, date, participants }) => `${kind} ${date} ${participants.map(({ name, role }) => `${name}/${role}`).join(" + ")}`,
  );

test.each<[string, string[]]>([
  // Verbs in a row that have their subject once.
  [
    "Vietnamese Prime Minister Tran Van An attended a welcome ceremony in New Delhi on May 3; met and held talks with Indian Prime Minister Anil Mehta; met with President Ravi Nair, received Speaker Rekha Rao.",
    [
      "ceremony 2024-05-03 Tran Van An/participant",
      "talks 2024-05-03 Tran Van An/participant + Anil Mehta/participant",
      "meeting 2024-05-03 Tran Van An/participant + Ravi Nair/participant",
      "meeting 2024-05-03 Tran Van An/host + Rekha Rao/guest",
    ],
  ],
  // Hosts in a list.
  [
    "Separately, bilateral meetings took place on May 3 in Vientiane between Vietnamese Minister Tran Van An and Lao Minister Khamla Sisavath and Governor Somsy Keovilay.",
    ["meeting 2024-05-03 Tran Van An/guest + Khamla Sisavath/host", "meeting 2024-05-03 Tran Van An/guest + Somsy Keovilay/host"],
  ],
  [
    "Vietnamese Minister Tran Van An held meetings on May 3 with Minister Jane Roe of Canada; Minister Marco Rossi of Italy; and Minister Diego Perez of Chile.",
    [
      "meeting 2024-05-03 Tran Van An/participant + Jane Roe/participant",
      "meeting 2024-05-03 Tran Van An/participant + Marco Rossi/participant",
      "meeting 2024-05-03 Tran Van An/participant + Diego Perez/participant",
    ],
  ],
  [
    "Vietnamese President Tran Van An held talks on May 3 and hosted a banquet in honour of Lao President Khamla Sisavath.",
    ["talks 2024-05-03 Tran Van An/host + Khamla Sisavath/guest"],
  ],
  [
    "Lao Prime Minister Khamla Sisavath left Vientiane on May 3 morning for an official visit to Vietnam.",
    ["visit 2024-05-03 Khamla Sisavath/guest"],
  ],
  // A meeting of long ago is another than that of the news.
  [
    "Vietnamese President Tran Van An held talks with Lao President Khamla Sisavath. An recalled his meeting with Sisavath in November 2022.",
    [
      "talks null Tran Van An/participant + Khamla Sisavath/participant",
      "meeting 2022-11 Tran Van An/participant + Khamla Sisavath/participant",
    ],
  ],
  [
    "Vietnamese Minister Tran Van An made the remarks while meeting with Lao Minister Khamla Sisavath on May 3.",
    ["meeting 2024-05-03 Tran Van An/participant + Khamla Sisavath/participant"],
  ],
])("%s", (text, acts) => expect(actsOf(text)).toEqual(acts));
