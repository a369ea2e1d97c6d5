import { expect, test } from "vitest";
import { readIn } from "../../../read.ts";
import { en } from "../index.ts";

/** "kind date @place status: name (role), …", one line an act. */
const actsOf = (text: string) =>
  readIn(en, text, { id: "acts" }).reading.engagements.map(
    ({ kind, date, place, status, participants }) =>
      `${kind} ${date} @${place} ${status}: ${participants.map(({ name, organization, role }) => `${name ?? organization} (${role})`).join(", ")}`,
  );

const lao = "Lao Prime Minister Somsy Keovilay";
const thai = "Thai Foreign Minister Somsak Chaidee";

test.each<[string, string[]]>([
  // Who met whom, in every usual wording.
  [
    `${lao} hosted a dinner for visiting ${thai} at the National Centre in Vientiane on 4 May 2021.`,
    [
      "meeting 2021-05-04 @National Centre, Vientiane held: Somsy Keovilay (host), Somsak Chaidee (guest)",
      "visit 2021-05-04 @null held: Somsak Chaidee (guest)",
    ],
  ],
  [`${thai} was received by ${lao} on 4 May 2021.`, ["meeting 2021-05-04 @null held: Somsak Chaidee (guest), Somsy Keovilay (host)"]],
  [
    `${lao} sat down with ${thai} in Bangkok on 4 May 2021.`,
    ["meeting 2021-05-04 @Bangkok held: Somsy Keovilay (guest), Somsak Chaidee (host)"],
  ],
  [
    `${lao} met separately with ${thai} and Vietnamese Foreign Minister Tran Van An in Vientiane on 4 May 2021.`,
    [
      "meeting 2021-05-04 @Vientiane held: Somsy Keovilay (host), Somsak Chaidee (guest)",
      "meeting 2021-05-04 @Vientiane held: Somsy Keovilay (host), Tran Van An (guest)",
    ],
  ],
  [
    `${lao} met on 4 May 2021 in Vientiane with a delegation of the Front led by ${thai}.`,
    ["meeting 2021-05-04 @Vientiane held: Somsy Keovilay (host), Somsak Chaidee (guest)"],
  ],
  [
    `${lao} received a Vietnamese youth delegation on 4 May 2021.`,
    ["meeting 2021-05-04 @null held: Somsy Keovilay (host), Vietnamese youth delegation (guest)"],
  ],
  [
    `In a meeting with ${thai} in Bangkok on 4 May 2021, ${lao} said ties were close.`,
    ["meeting 2021-05-04 @Bangkok held: Somsy Keovilay (guest), Somsak Chaidee (host)"],
  ],
  [
    `${lao}, ${thai}, and Vietnamese Foreign Minister Tran Van An gathered in Hanoi on 4 May 2021.`,
    ["meeting 2021-05-04 @Hanoi held: Somsy Keovilay (guest), Somsak Chaidee (guest), Tran Van An (host)"],
  ],
  // Courtesy calls, from either side.
  [
    `${thai} paid a courtesy call on ${lao} on 4 May 2021.`,
    ["courtesy-call 2021-05-04 @null held: Somsak Chaidee (guest), Somsy Keovilay (host)"],
  ],
  [
    `${lao} received a courtesy call from ${thai} on 4 May 2021.`,
    ["courtesy-call 2021-05-04 @null held: Somsy Keovilay (host), Somsak Chaidee (guest)"],
  ],
  // Calls and talks.
  [
    `${lao} spoke by telephone with ${thai} on 4 May 2021.`,
    ["call 2021-05-04 @null held: Somsy Keovilay (participant), Somsak Chaidee (participant)"],
  ],
  [
    `${lao} and ${thai} held a virtual summit on 4 May 2021.`,
    ["call 2021-05-04 @null held: Somsy Keovilay (participant), Somsak Chaidee (participant)"],
  ],
  [
    "Delegations from Quang Tri and Savannakhet held talks in Dong Ha on 4 May 2021.",
    ["talks 2021-05-04 @Dong Ha held: Delegation of Quang Tri (participant), Delegation of Savannakhet (participant)"],
  ],
  [`${lao} agreed to hold talks with ${thai}. He proposed a meeting with Tran Van An. Talks may be held with them.`, []],
  // Visits.
  [
    `${thai} arrived in Vientiane on 4 May 2021 for a three-day visit to Laos at the invitation of ${lao}.`,
    ["visit 2021-05-04/2021-05-06 @Laos held: Somsak Chaidee (guest), Somsy Keovilay (host)"],
  ],
  [`${thai} wrapped up his official visit to Laos on 4 May 2021.`, ["visit 2021-05-04 @Laos held: Somsak Chaidee (guest)"]],
  [`${thai} is due to visit Laos in May 2021.`, ["visit 2021-05 @Laos planned: Somsak Chaidee (guest)"]],
  [
    `During his stay ${thai} will meet ${lao}, hold talks with Lao Foreign Minister Khamla Sisavath and visit Champasak.`,
    [
      "meeting null @null planned: Somsak Chaidee (guest), Somsy Keovilay (host)",
      "talks null @null planned: Somsak Chaidee (guest), Khamla Sisavath (host)",
      "visit null @Champasak planned: Somsak Chaidee (guest)",
    ],
  ],
  [`${thai} visited the Friendship Hospital on 4 May 2021.`, ["visit 2021-05-04 @Friendship Hospital held: Somsak Chaidee (guest)"]],
  [`${lao} cancelled his visit to Bangkok planned for 4 May 2021.`, ["visit 2021-05-04 @Bangkok cancelled: Somsy Keovilay (guest)"]],
  [`${lao} will arrive in Vientiane on 4 May 2021.`, []],
  // Sessions, signings, messages.
  [
    `${lao} and ${thai} co-chaired the 7th political consultation between the two ministries in Pakse on 4 May 2021.`,
    ["session 2021-05-04 @Pakse held: Somsy Keovilay (chair), Somsak Chaidee (chair)"],
  ],
  ["The 12th meeting of the Laos-Thailand Joint Committee will be held in Bangkok in May 2021.", ["session 2021-05 @Bangkok planned: "]],
  [
    `The memorandum was signed in Bangkok on 4 May 2021 by ${thai} and Lao Minister Khamla Sisavath in the presence of ${lao}.`,
    ["signing 2021-05-04 @Bangkok held: Somsak Chaidee (participant), Khamla Sisavath (participant), Somsy Keovilay (participant)"],
  ],
  [`${lao} spoke of the ministries' signed plan for 2021.`, []],
  [
    `${lao} sent a message of condolences to ${thai} on 4 May 2021.`,
    ["message 2021-05-04 @null held: Somsy Keovilay (participant), Somsak Chaidee (participant)"],
  ],
])("%s", (text, acts) => expect(actsOf(text)).toEqual(acts));

test("a weekday counts back from the dateline, and its city is where it happened", () =>
  expect(actsOf(`VIENTIANE, May 6, 2021 (KPL)\n\n${lao} met here Tuesday with ${thai}.`)).toEqual([
    "meeting 2021-05-04 @Vientiane held: Somsy Keovilay (host), Somsak Chaidee (guest)",
  ]));

test("the day of the agency's report is not that of the act", () =>
  expect(
    actsOf(`VIENTIANE, May 6, 2021 (KPL)\n\n${lao} told ${thai} at a meeting in Pakse that ties were close, the paper reported Thursday.`),
  ).toEqual(["meeting null @Pakse held: Somsy Keovilay (host), Somsak Chaidee (guest)"]));

test("through Friday is the end of a stay", () =>
  expect(actsOf(`TOKYO, March 5, 2025 (Kyodo) -- ${lao} is on a four-day trip to Japan through Friday.`)).toEqual([
    "visit 2025-03-04/2025-03-07 @Japan held: Somsy Keovilay (guest)",
  ]));

test("who is told of by a spokesman is the one who will be received", () =>
  expect(
    actsOf(
      `${thai} will visit Laos in May 2021, government spokesman Anan Dee said. He is due to be received by ${lao} and to pay a courtesy call on Lao Foreign Minister Khamla Sisavath.`,
    ).slice(1),
  ).toEqual([
    "meeting 2021-05 @null planned: Somsak Chaidee (guest), Somsy Keovilay (host)",
    "courtesy-call 2021-05 @null planned: Somsak Chaidee (guest), Khamla Sisavath (host)",
  ]));

test("a stop on the way takes the days of the visit, and so does what is told of it without a day", () =>
  expect(
    actsOf(
      `${lao} paid a state visit to Vietnam from 4 to 6 May 2021. During the visit he held talks with Vietnamese Prime Minister Tran Van An and visited Da Nang.`,
    ),
  ).toEqual([
    "visit 2021-05-04/2021-05-06 @Vietnam held: Somsy Keovilay (guest)",
    "talks 2021-05-04/2021-05-06 @null held: Somsy Keovilay (guest), Tran Van An (host)",
    "visit 2021-05-04/2021-05-06 @Da Nang held: Somsy Keovilay (guest)",
  ]));

test("a month that owns the meeting tells another one", () =>
  expect(
    actsOf(`TOKYO, May 6, 2021 (Kyodo) -- ${lao} met ${thai} in Vientiane on Tuesday. They looked back on their March meeting in Bangkok.`),
  ).toEqual([
    "meeting 2021-05-04 @Vientiane held: Somsy Keovilay (host), Somsak Chaidee (guest)",
    "meeting 2021-03 @Bangkok held: Somsy Keovilay (guest), Somsak Chaidee (host)",
  ]));
