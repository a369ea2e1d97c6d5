import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

/** "kind date @place", one line an act. */
const actsOf = (text: string) =>
  readIn(en, text, { id: "acts" }).reading.engagements.map(({ kind, date, place }) => `${kind} ${date} @${place}`);

const lao = "Lao Prime Minister Somsy Keovilay";
const thai = "Thai Foreign Minister Somsak Chaidee";

test.each<[string, string[]]>([
  // A commission that sits, told in a side clause.
  [
    `${lao} spoke during the sixth Joint Permanent Commission on Water between Laos and Thailand, which was held on 30th June 2025 in Vientiane.`,
    ["session 2025-06-30 @Vientiane"],
  ],
  [`${lao} praised the third National Commission on Water.`, []],
  [
    "Senior officials from Laos and Thailand met in Bangkok on 4 May 2021 to convene the Laos-Thailand Strategic Economic Dialogue.",
    ["session 2021-05-04 @Bangkok"],
  ],
  ["Last year they launched the Laos-Thailand Supply Chains Working Group to study roads.", []],
  // Works that another country built.
  ["Laos on 4 May 2021 launched the Thai-built Nam Sai Hydropower Dam in the south.", ["ceremony 2021-05-04 @null"]],
  ["Laos on 4 May 2021 launched the nationwide health campaign.", []],
  // What is welcomed is a promise, not a guest.
  [`${lao} welcomed Foreign Minister Somsak Chaidee’s commitment to clean rivers in 2023.`, []],
  [`${lao} welcomed Thailand’s new foreign minister Somsak Chaidee in Vientiane on 4 May 2021.`, ["meeting 2021-05-04 @Vientiane"]],
  // Both are guests of a third country.
  [`${lao} and ${thai} spoke. Both leaders are in Rome to attend the summit.`, []],
  // A letter handed on.
  [`${thai} delivered a goodwill message from ${lao} on 4 May 2021.`, ["message 2021-05-04 @null"]],
  [`${thai} paid a Courtesy Call on ${lao} on Tuesday, 4 May 2021.`, ["courtesy-call 2021-05-04 @null"]],
  // "him": the one of the other side.
  [`${lao} spoke. ${thai} met him in Vientiane on 4 May 2021.`, ["meeting 2021-05-04 @Vientiane"]],
  [`${lao} was speaking when ${thai} paid a courtesy call on him on 4 May 2021.`, ["courtesy-call 2021-05-04 @null"]],
  [`${lao} spoke. ${thai} met her needs on 4 May 2021.`, []],
  [`They praised the talks held in Hanoi on 4 May 2021 between ${lao} and ${thai}.`, ["talks 2021-05-04 @Hanoi"]],
])("%s", (text, acts) => expect(actsOf(text)).toEqual(acts));
