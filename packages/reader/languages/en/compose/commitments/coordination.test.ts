import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

const opening =
  "Vietnam and Laos step up work together\nHANOI, May 3, 2024 (Agency) - Vietnamese Foreign Minister Tran Van Minh met his Lao counterpart Khamla Sisavath in Hanoi on May 3, 2024.\n";

const read = (words: string) => {
  const text = `${opening}${words}\n`;
  return readIn(en, text, { id: "coordination" }).reading.commitments.map(({ evidence }) =>
    evidence.map(({ start, end }) => text.slice(start, end)).join(" + "),
  );
};

test.each<[string, ...string[]]>([
  // Verbs with objects of their own.
  [
    "The two sides agreed to open a border gate, repair the bridge and train customs officers.",
    "open a border gate",
    "repair the bridge",
    "train customs officers",
  ],
  ["The two sides agreed to open a border gate and to repair the bridge.", "open a border gate", "repair the bridge"],
  [
    "They agreed to reduce fees, further promote border trade and jointly study on new crops and jointly push for rail links.",
    "reduce fees",
    "further promote border trade",
    "jointly study on new crops",
    "jointly push for rail links",
  ],
  [
    "They agreed to open a gate; repair the bridge; and train customs officers.",
    "open a gate",
    "repair the bridge",
    "train customs officers",
  ],
  [
    "The two sides will step up patrols, effectively manage the border, and well implement the treaty.",
    "step up patrols",
    "effectively manage the border",
    "well implement the treaty",
  ],
  ["They agreed to share flood data as well as to train forecasters.", "share flood data", "train forecasters"],
  [
    "They agreed to share flood data, along with training forecasters in Hanoi.",
    "share flood data, along with training forecasters in Hanoi",
  ],
  ["Laos will cut fees while keeping checks in place, and open two gates.", "cut fees while keeping checks in place", "open two gates"],
  ["The two sides will not only open a gate but also build a market.", "open a gate", "build a market"],
  ["They agreed both to open a gate and to build a market.", "open a gate", "build a market"],
  [
    "The two sides agreed on opening a gate, repairing the bridge and training officers.",
    "opening a gate",
    "repairing the bridge",
    "training officers",
  ],
  ["Minh urged Laos to cut fees, and asked it to open two gates.", "cut fees", "open two gates"],
  [
    "Minh suggested that the two sides hold a yearly forum, exchange flood data, and train more interpreters.",
    "hold a yearly forum",
    "exchange flood data",
    "train more interpreters",
  ],
  [
    "Minh suggested opening a gate, repairing the bridge and training more interpreters.",
    "opening a gate",
    "repairing the bridge",
    "training more interpreters",
  ],
  [
    "The two sides should open a gate, repair the bridge and train more interpreters, Minh said.",
    "open a gate",
    "repair the bridge",
    "train more interpreters",
  ],
  [
    "Vietnam will (i) open a gate; (ii) repair the bridge; and (iii) train more interpreters.",
    "open a gate",
    "repair the bridge",
    "train more interpreters",
  ],
  ["Vietnam will (i) open a gate at once and (ii) repairing the bridge by June.", "open a gate at once", "repairing the bridge by June"],
  [
    "The agreements include opening a gate, jointly repairing the bridge and training more interpreters.",
    "opening a gate",
    "jointly repairing the bridge",
    "training more interpreters",
  ],
  ["The agreed measures include opening a gate and repairing the bridge.", "opening a gate", "repairing the bridge"],
  // One object of several verbs, several objects of one verb.
  ["The two sides agreed to maintain and deepen their ties.", "maintain and deepen their ties"],
  ["The two sides agreed to protect, nurture and develop their ties.", "protect, nurture and develop their ties"],
  ["They agreed to promote trade, tourism and transport.", "promote trade, tourism and transport"],
  ["They agreed to strengthen cooperation in training, research and farming.", "strengthen cooperation in training, research and farming"],
  ["They agreed to closely coordinate and support each other at forums.", "closely coordinate and support each other at forums"],
  [
    "They agreed to step up cooperation in fighting crime, preventing drugs and protecting forests.",
    "step up cooperation in fighting crime, preventing drugs and protecting forests",
  ],
  [
    "They agreed to continue cooperation on ending the flu, improving health and ensuring food.",
    "continue cooperation on ending the flu, improving health and ensuring food",
  ],
  [
    "They agreed to expand ties in fields such as farming, mining and processing timber.",
    "expand ties in fields such as farming, mining and processing timber",
  ],
  [
    "They agreed to carry out projects, especially building a road and clearing mines.",
    "carry out projects, especially building a road and clearing mines",
  ],
  // Purposes stay with their verb, and their lists too.
  [
    "They agreed to set up a network to share data, train staff and warn of floods.",
    "set up a network to share data, train staff and warn of floods",
  ],
  ["They agreed to take measures to contain floods and lessen their harm.", "take measures to contain floods and lessen their harm"],
  ["They agreed to explore ways to expand trade and protect investors.", "explore ways to expand trade and protect investors"],
  [
    "They agreed to work together to open a gate, repair the bridge and train staff.",
    "work together to open a gate",
    "repair the bridge",
    "train staff",
  ],
  ["They agreed to continue to open gates and train staff.", "continue to open gates", "train staff"],
  ["Laos will send experts to help Vietnam grow coffee and sell it abroad.", "send experts to help Vietnam grow coffee and sell it abroad"],
  // Tails are no part of it.
  ["They agreed to open a gate, which will ease trade.", "open a gate"],
  ["They agreed to open a gate, thereby easing trade.", "open a gate"],
  ["They agreed to open a gate, contributing to peace in the region.", "open a gate"],
  ["They agreed to open a gate so as to ease trade.", "open a gate so as to ease trade"],
  ["They agreed to open a gate in order to ease trade.", "open a gate in order to ease trade"],
  ["They agreed to open a gate, so as to ease trade.", "open a gate"],
  ["They agreed to open a gate, to ease trade between the provinces.", "open a gate"],
  ["They agreed to open a gate as part of efforts to ease trade.", "open a gate"],
  ["They agreed to open a gate with a view to easing trade.", "open a gate"],
  ["They agreed to open a gate, according to a statement.", "open a gate"],
  ["They agreed to open a gate during the talks.", "open a gate"],
  ["Vietnam will open a gate, Minh said, adding that it would train staff.", "open a gate", "train staff"],
  ["They agreed to open a gate, and expressed their thanks to the province.", "open a gate"],
  ["They agreed to open a gate, while Minh thanked the province.", "open a gate"],
  ["They agreed to open a gate, praising the province.", "open a gate"],
  ["They agreed to open a gate and welcomed the new bridge.", "open a gate"],
  // What belongs to it stays.
  ["They agreed to give priority to road works, with a focus on the east.", "give priority to road works, with a focus on the east"],
  ["They agreed to open three gates, including one at Lao Bao.", "open three gates, including one at Lao Bao"],
  ["They agreed to open a gate in line with the laws of each country.", "open a gate in line with the laws of each country"],
  ["They agreed to name 2025 the “Year of the Bridge” and to build a bridge.", "name 2025 the “Year of the Bridge”", "build a bridge"],
  ["They agreed to open a gate in line with the growing friendship.", "open a gate"],
  ["They agreed to help each other on the basis of respect for the law.", "help each other on the basis of respect for the law"],
])("%s", (words, ...made) => expect(read(words)).toEqual(made));
