import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

const head =
  "Vietnam and Laos step up work together\n\nVietnamese Foreign Minister Tran Van Minh has written to his Lao counterpart Khamla Sisavath.\n\n";

/** "kind date place name/role + name/role": one line an act. */
const actsOf = (text: string) =>
  readIn(en, head + text, { id: "acts", published: "2024-05-03" }).reading.engagements.map(
    ({ kind, date, place, participants }) =>
      `${kind} ${date} ${place} ${participants.map((each) => `${each.name ?? each.organization}/${each.role}`).join(" + ")}`,
  );

test.each<[string, string[]]>([
  [
    "On April 5, 2024, the VNA delegation had talks with KPL representatives.",
    ["talks 2024-04-05 null VNA delegation/participant + KPL representatives/participant"],
  ],
  [
    "Officials of Nghe An and Xieng Khouang provinces met in Vinh on April 5, 2024.",
    ["meeting 2024-04-05 Vinh Officials of Nghe An/host + Officials of Xieng Khouang/guest"],
  ],
  [
    "A meeting between Nghe An Province and Xieng Khouang Province took place in Vinh on April 5, 2024.",
    ["meeting 2024-04-05 Vinh Nghe An Province/host + Xieng Khouang Province/guest"],
  ],
  [
    "Minh received Lao Deputy Minister Somsy Keovilay on April 5, 2024. The Lao guest, who is on a working visit to Vietnam, thanked him.",
    ["meeting 2024-04-05 null Tran Van Minh/host + Somsy Keovilay/guest", "visit 2024-04-05 Vietnam Somsy Keovilay/guest"],
  ],
  [
    "Minh met with Lao Ambassador Somsy Keovilay and Thai Ambassador Somchai Prasert, respectively, in Hanoi on April 5, 2024.",
    [
      "meeting 2024-04-05 Hanoi Tran Van Minh/host + Somsy Keovilay/guest",
      "meeting 2024-04-05 Hanoi Tran Van Minh/host + Somchai Prasert/guest",
    ],
  ],
  [
    "Minh received a delegation of the Communist Party of China (CPC), led by Wang Jianjun, on April 5, 2024.",
    ["meeting 2024-04-05 null Tran Van Minh/host + Wang Jianjun/guest"],
  ],
  [
    "Minh held talks with Lao Deputy Minister Somsy Keovilay on April 5, 2024 during the latter’s official visit to Vietnam.",
    ["talks 2024-04-05 null Tran Van Minh/host + Somsy Keovilay/guest", "visit 2024-04-05 Vietnam Somsy Keovilay/guest"],
  ],
  [
    "VIENTIANE (KPL) – Thai Prime Minister, Somchai Prasert, arrived in Pakse on April 5, 2024.",
    ["visit 2024-04-05 Pakse Somchai Prasert/guest"],
  ],
  ["The VNA's report was read by many officials in Vinh on April 5, 2024.", []],
  ["The authorities of Nghe An province were informed on April 5, 2024.", []],
])("who met without a name: %s", (text, expected) => expect(actsOf(text)).toEqual(expected));
