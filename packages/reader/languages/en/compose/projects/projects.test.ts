import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

const opening =
  "Vietnam and Laos step up work together\nHANOI, May 3, 2024 (Agency) - Vietnamese Foreign Minister Tran Van Minh met his Lao counterpart Khamla Sisavath in Hanoi on May 3, 2024.\n";

const read = (words: string) =>
  readIn(en, `${opening}${words}\n`, { id: "projects" }).reading.projects.map(
    ({ name, sector, status }) => `${name} / ${sector}${status ? ` / ${status}` : ""}`,
  );

test.each<[string, ...string[]]>([
  ["They agreed to speed up the construction of the Hanoi–Vientiane expressway.", "Hanoi–Vientiane expressway / transport / ongoing"],
  ["They spoke of the Xekaman 1 hydropower plant.", "Xekaman 1 hydropower plant / energy"],
  ["They visited the Laos-Vietnam Friendship Hospital.", "Laos-Vietnam Friendship Hospital / health"],
  ["Work on the Long Binh - Chrey Thom bridge began.", "Long Binh - Chrey Thom bridge / transport"],
  ["Vietnam will help upgrade Wattay International Airport.", "Wattay International Airport / transport"],
  ["They spoke of Vung Ang Port berths 1, 2 and 3.", "Vung Ang Port berths 1, 2 and 3 / transport"],
  [
    "Vietnam will build a laboratory for plant diseases in Savannakhet.",
    "laboratory for plant diseases in Savannakhet / science / planned",
  ],
  ["Minh asked about the tea project in Phongsaly.", "tea project in Phongsaly / agriculture"],
  ["The two provinces will build a health station in Nam Bak district.", "health station in Nam Bak district / health / planned"],
  ["Minh asked about the road to Nong Het.", "road to Nong Het / transport"],
  ["Minh asked about the road from Na Phau to Boualapha.", "road from Na Phau to Boualapha / transport"],
  [
    "Vietnam will give a loan to build a railway linking Vung Ang with Vientiane.",
    "railway linking Vung Ang with Vientiane / transport / planned",
  ],
  ["A company will build a hydropower station near Pakse.", "hydropower station near Pakse / energy / planned"],
  ["Nam Khan Airport, built with a Vietnamese loan, was put into operation in May.", "Nam Khan Airport / transport / operating"],
  ["Laos asked Vietnam to fund the upgrading of the Na Meo border gate.", "Na Meo border gate / border"],
  ["Vietnam handed over a drug rehabilitation centre in Champasak.", "drug rehabilitation centre in Champasak / health / completed"],
  ["Firms of both countries are building the Nam Khan 6 dam.", "Nam Khan 6 dam / energy / ongoing"],
  ["They spoke of the railway that will run from Vung Ang to Vientiane.", "railway that will run from Vung Ang to Vientiane / transport"],
  ["Minh asked about the Nam Khan Economic Corridor.", "Nam Khan Economic Corridor / transport"],
  ["Vietnam will build an oil refinery complex in Khammouane.", "oil refinery complex in Khammouane / energy / planned"],
  ["The Nam Sam bridge was inaugurated in March.", "Nam Sam bridge / transport / completed"],
])("%s", (words, ...made) => expect(read(words)).toEqual(made));

test.each([
  "They spoke of roads that run from the hills.",
  "They agreed to build roads and schools.",
  "He was welcomed at Noi Bai International Airport.",
  "She gave a speech at the National University of Laos.",
  "The Vietnam Railway Corporation sent a team.",
  "The Lao railway sector has grown.",
  "They walked in the park.",
  "Lorries queued at the Na Meo border gate.",
  "Key projects are on schedule.",
])("nothing: %s", (words) => expect(read(words)).toEqual([]));
