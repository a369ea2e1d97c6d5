import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

const opening =
  "Vietnam and Laos step up work together\nHANOI, May 3, 2024 (Agency) - Vietnamese Foreign Minister Tran Van Minh held talks with his Lao counterpart Khamla Sisavath in Hanoi on May 3, 2024.\n";

/** "mou: memorandum of understanding on tourism [2024-05-03] (2026/2030)" */
const read = (words: string, before = opening) =>
  readIn(en, `${before}${words}\n`, { id: "instruments" })
    .reading.instruments.filter(({ generic }) => !generic)
    .map(({ title, kind, signed, period }) => `${kind}: ${title}${signed ? ` [${signed}]` : ""}${period ? ` (${period})` : ""}`);

test.each<[string, ...string[]]>([
  ["They signed a memorandum of understanding on tourism.", "mou: memorandum of understanding on tourism [2024-05-03]"],
  ["After the talks, a protocol on plant checks was signed.", "other: protocol on plant checks [2024-05-03]"],
  [
    "They signed an MoU between the two foreign ministries for 2026-2030.",
    "mou: MoU between the two foreign ministries for 2026-2030 [2024-05-03] (2026/2030)",
  ],
  ["They agreed to implement the 2024 cooperation plan.", "plan: 2024 cooperation plan (2024)"],
  ["They agreed to implement the cooperation plan for 2024 and train staff.", "plan: cooperation plan for 2024 (2024)"],
  ["Both sides spoke of the 1977 Treaty of Amity and Cooperation.", "treaty: 1977 Treaty of Amity and Cooperation [1977]"],
  ["They recalled the two countries’ friendship and amity treaty.", "treaty: friendship and amity treaty"],
  ["They noted the extradition treaty signed in 1998.", "treaty: extradition treaty [1998]"],
  ["They noted the Vientiane Declaration, which was signed in 2004.", "joint-statement: Vientiane Declaration [2004]"],
  ["They welcomed the 2016 Vientiane Declaration.", "joint-statement: 2016 Vientiane Declaration [2016]"],
  ["The two sides issued a joint statement.", "joint-statement: joint statement [2024-05-03]"],
  ["The two ministers issued a joint press release after the talks.", "joint-statement: joint press release [2024-05-03]"],
  [
    "They signed a cooperation agreement on farming, fishing, and forestry between Laos and Vietnam for 2021-2025.",
    "agreement: cooperation agreement on farming, fishing, and forestry between Laos and Vietnam for 2021-2025 [2024-05-03] (2021/2025)",
  ],
  [
    "They signed an agreement on labour, an MoU on sports and a plan for 2025.",
    "agreement: agreement on labour [2024-05-03]",
    "mou: MoU on sports [2024-05-03]",
  ],
  ["Work goes on on a bilateral air services agreement.", "agreement: bilateral air services agreement"],
  ["The Vietnam-Laos Trade Agreement has opened the market.", "agreement: Vietnam-Laos Trade Agreement"],
  [
    "They spoke of the strategy on Vietnam-Laos cooperation for 2021-2030.",
    "strategy: strategy on Vietnam-Laos cooperation for 2021-2030 (2021/2030)",
  ],
  ["They announced the Laos-Vietnam Green Energy Partnership.", "programme: Laos-Vietnam Green Energy Partnership"],
  ["They agreed on a roadmap for cooperation in training.", "plan: roadmap for cooperation in training"],
  ["They signed the minutes of the eighth meeting.", "minutes: minutes of the eighth meeting [2024-05-03]"],
  ["They agreed to soon sign an agreement on double taxation.", "agreement: agreement on double taxation"],
  ["The two ministries signed a memorandum of understanding.", "mou: memorandum of understanding [2024-05-03]"],
  ["They spoke of the agreement on fees, and Khamla said the agreement on fees was good.", "agreement: agreement on fees"],
])("%s", (words, ...made) => expect(read(words)).toEqual(made));

test.each([
  "Their ties were raised to a comprehensive strategic partnership.",
  "They are members of the Ayeyawady Economic Cooperation Strategy (ABCDE).",
  "Minh spoke of Vietnam's National Strategy on Climate Change.",
  "Both respect UNCLOS and the UN Charter.",
  "They reached agreement on the next steps.",
  "The meeting lasted 55 minutes.",
  "They value the treaty alliance between their friends.",
  "Agreement negotiations are under way.",
  "They agreed to carry out the agreements.",
  "They plan to meet again.",
  "Vietnam adopted its Law on Trade.",
  "Contract workers went home.",
])("nothing: %s", (words) => expect(read(words)).toEqual([]));

test("a joint statement is a document itself", () =>
  expect(
    read(
      "The two sides agreed to open a gate. This joint statement was adopted in Hanoi.",
      "Joint Statement on the State Visit of the President of Laos to Vietnam\n\nMay 3, 2024\n\n",
    ),
  ).toEqual(["joint-statement: Joint Statement on the State Visit of the President of Laos to Vietnam [2024-05-03]"]));

test("a report of a joint statement is not", () =>
  expect(read("The two sides agreed to open a gate.", "Joint statement to be issued by Laos and Vietnam soon\n\nMay 3, 2024\n\n")).toEqual(
    [],
  ));
