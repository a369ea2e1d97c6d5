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
  // Ranks of the forces, long or short, are neither a post nor a part of the name.
  ["The Zambian Army Commander, Lt Gen Joseph Banda Tembo, spoke. Lt Gen Tembo left.", ["Joseph Banda Tembo [ZM] Army Commander"]],
  [
    "Gen Peter Mwale Zulu of Zambia spoke. Col Harry Sakala of Malawi replied. Col Sakala smiled.",
    ["Peter Mwale Zulu [ZM] ", "Harry Sakala [MW] "],
  ],
  ["Indian Air Chief Marshal Arjun Mehta and Maj Gen Ravi Pillai spoke.", ["Arjun Mehta [IN] ", "Ravi Pillai [null] "]],
  ["Japanese Defense Minister Gen Nakamura spoke.", ["Gen Nakamura [JP] Defense Minister"]],
  // An apostrophe inside a name, straight or curly.
  [
    "Tanzania’s Minister of Water, Asha Ng’ombe, met Irish Foreign Minister Sean O’Dwyer. Minister Ng’ombe smiled.",
    ["Asha Ng’ombe [TZ] Minister of Water", "Sean O’Dwyer [IE] Foreign Minister"],
  ],
  ["Laos’s Prime Minister Somsy Keovilay’s guests left.", ["Somsy Keovilay [LA] Prime Minister"]],
  // A post with its place between commas, and one whose field has “and” inside.
  [
    "The deputy chief of mission at the Lao embassy in Hanoi, Khamla Sisavath, told reporters.",
    ["Khamla Sisavath [LA] deputy chief of mission / Lao embassy in Hanoi"],
  ],
  ["Mexican Secretary of Finance and Public Credit Luis Ortega spoke.", ["Luis Ortega [MX] Secretary of Finance and Public Credit"]],
  ["Deputy U.S. Trade Representative Jane Roe spoke.", ["Jane Roe [US] Deputy U.S. Trade Representative"]],
  [
    "The Principal Secretary to the Ministry of Water, Mr. Peter Zulu, spoke.",
    ["Peter Zulu [null] Principal Secretary / Ministry of Water"],
  ],
  [
    "The Zambia Defence Force Commander, Gen Peter Mwale Zulu, spoke.\n\nBy Cpl Harry Sakala\n",
    ["Peter Mwale Zulu [ZM] Defence Force Commander"],
  ],
  ["The Malawi Defence Adviser (DA) accredited to the Republic of Zambia, Col Harry Sakala, spoke.", ["Harry Sakala [MW] Defence Adviser"]],
  // A room is named for someone; a neighbour is someone.
  ["They met in the President Abdul Karim Room and in the Nelson Dube Auditorium.", []],
  ["“It is our water,” says local farmer Grace Auma.", ["Grace Auma [null] "]],
  ["Nepal’s Prime Minister Hari Prasad Gurung spoke. Hariprasad Gurung left.", ["Hari Prasad Gurung [NP] Prime Minister"]],
  // Courtesies of other countries, a family name in capitals, small words inside a name.
  [
    "He met Vice President H.E. Shri Anil Mehta and Speaker of the Lok Sabha H.E. Smt Rekha Nair.",
    ["Anil Mehta [IN] Vice President", "Rekha Nair [IN] Speaker / Lok Sabha"],
  ],
  ["H.E. Mr. AOKI Haruto, Prime Minister of Japan, and President An attended.", ["AOKI Haruto [JP] Prime Minister", "An [null] President"]],
  ["Mozambique’s Prime Minister Pedro Antonio do Amaral arrived.", ["Pedro Antonio do Amaral [MZ] Prime Minister"]],
  // A post that no comma closes; one that the speaker holds.
  [
    "Mr. Tran Van An, General Secretary of the Communist Party of Viet Nam paid a visit.",
    ["Tran Van An [VN] General Secretary / Communist Party of Viet Nam"],
  ],
  ["Hosting Mr. Tran Van An, the President spoke.", ["Tran Van An [VN] "]],
  [
    "The Vietnamese delegation was led by Deputy Minister Tran Van An, while the Australian side was headed by Deputy Secretary Jane Roe.",
    ["Tran Van An [VN] Deputy Minister", "Jane Roe [AU] Deputy Secretary"],
  ],
  [
    "Talks in the Kingdom of Cambodia\n\nH.E. Mr. Somsak Chaidee, Minister of Foreign Affairs of the Kingdom of Thailand, spoke.",
    ["Somsak Chaidee [TH] Minister of Foreign Affairs"],
  ],
  // The end of a country's name, an honoured name, letters that stand for a body.
  ["In the Russian Federation, National Assembly Chairman Tran Van An spoke.", ["Tran Van An [VN] National Assembly Chairman"]],
  ["They visited President Le Van Loi’s Mausoleum.", []],
  ["Vice Chairman of the Vietnamese NA Tran Van An spoke.", ["Tran Van An [VN] Vice Chairman / Vietnamese NA"]],
  ["UNICEF Executive Director Jane Roe met Tran Van Minh in Hanoi.", ["Jane Roe [null] UNICEF Executive Director", "Tran Van Minh [VN] "]],
  [
    "President of the Upper House of Japan Sato Akira and Speaker of the Lower House Mori Kenji also wrote to Vietnam.",
    ["Sato Akira [JP] President / Upper House", "Mori Kenji [JP] Speaker / Lower House"],
  ],
])("%s", (text, people) => expect(peopleOf(text)).toEqual(people));
