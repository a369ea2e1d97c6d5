import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

/** "Name [side] post + post / body": one line a person. */
const peopleOf = (text: string) =>
  readIn(en, text, { id: "people" }).reading.people.map(
    ({ name, side, posts }) =>
      `${name} [${side}] ${posts.map(({ title, organization }) => [title, organization].filter(Boolean).join(" / ")).join(" + ")}`,
  );

test.each<[string, string[]]>([
  ["Prime Ministers Somsy Keovilay and Tran Van An met.", ["Somsy Keovilay [LA] Prime Minister", "Tran Van An [VN] Prime Minister"]],
  [
    "Foreign Ministers Jane Harper of New Zealand and Somsak Chaidee of Thailand met.",
    ["Jane Harper [NZ] Foreign Minister", "Somsak Chaidee [TH] Foreign Minister"],
  ],
  [
    "Lao Deputy Prime Ministers Somsy Keovilay and Khamla Sisavath spoke.",
    ["Somsy Keovilay [LA] Deputy Prime Minister", "Khamla Sisavath [LA] Deputy Prime Minister"],
  ],
  ["Presidents have visited. Prime Ministers of Laos met.", []],
  [
    "Samdech Techo Sok Dara, Prime Minister of Cambodia, received H.E. Mr. Somsy Keovilay, Prime Minister of the Lao PDR.",
    ["Sok Dara [KH] Prime Minister", "Somsy Keovilay [LA] Prime Minister"],
  ],
  [
    "Major General Tran Van An, Political Commissar of Military Region 9, spoke in Vietnam.",
    ["Tran Van An [VN] Political Commissar / Military Region 9"],
  ],
  ["General Assembly members met. Major Projects Company spoke.", []],
  ["Myanmar Vice-Senior General Aung Thura spoke.", ["Aung Thura [MM] "]],
  [
    "Mr. Khamla Sisavath, Minister of Planning, and Mr. Tran Van An, his Vietnamese counterpart, chaired it.",
    ["Khamla Sisavath [LA] Minister of Planning", "Tran Van An [VN] Minister of Planning"],
  ],
  [
    "Prime Minister Tran Van An and his Lao host Somsy Keovilay spoke.",
    ["Tran Van An [VN] Prime Minister", "Somsy Keovilay [LA] Prime Minister"],
  ],
  [
    "Secretary of the Champasak provincial Party Committee and Governor Khamla Sisavath spoke.",
    ["Khamla Sisavath [LA] Secretary / Champasak provincial Party Committee + Governor"],
  ],
  ["Chairman of the Nghe An People's Committee Tran Van An spoke.", ["Tran Van An [VN] Chairman / Nghe An People's Committee"]],
  ["Consul General of Laos in Da Nang Khamla Sisavath spoke.", ["Khamla Sisavath [LA] Consul General"]],
  ["German Chancellor Karl Roth and his wife Anna Roth-Keller arrived.", ["Karl Roth [DE] Chancellor", "Anna Roth-Keller [DE] "]],
  ["Malaysian Prime Minister Dato' Seri Ahmad Yusof spoke.", ["Ahmad Yusof [MY] Prime Minister"]],
  ["Singapore's Senior Minister Lim Boon spoke.", ["Lim Boon [SG] Senior Minister"]],
  ["Li Ming, Chinese ambassador for Korean Peninsula Affairs, spoke.", ["Li Ming [CN] ambassador for Korean Peninsula Affairs"]],
  [
    "Secretary of State Jane Roe met Lao Prime Minister Somsy Keovilay.",
    ["Jane Roe [US] Secretary of State", "Somsy Keovilay [LA] Prime Minister"],
  ],
  [
    "Chairman of the Party of Laos's External Commission Khamla Sisavath spoke. External Commission Chairman Khamla Sisavath left.",
    ["Khamla Sisavath [LA] Chairman / Party of Laos's External Commission"],
  ],
])("%s", (text, people) => expect(peopleOf(text)).toEqual(people));
