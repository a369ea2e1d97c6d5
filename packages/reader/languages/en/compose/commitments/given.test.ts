import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

const opening =
  "Vietnam and Laos step up work together\nHANOI, May 3, 2024 (Agency) - Vietnamese Foreign Minister Tran Van Minh met his Lao counterpart Khamla Sisavath in Hanoi on May 3, 2024.\n";

const read = (words: string, before = opening) => {
  const text = `${before}${words}\n`;
  return readIn(en, text, { id: "given" }).reading.commitments.map(
    ({ mode, by, evidence }) => `${mode} ${by.join("+")}: ${evidence.map(({ start, end }) => text.slice(start, end)).join(" + ")}`,
  );
};

test.each<[string, ...string[]]>([
  ["Minh assured Khamla of Vietnam's continued support.", "pledged VN: continued support"],
  ["Minh assured the Lao side of its readiness to repair the bridge.", "pledged VN: repair the bridge"],
  [
    "Khamla assured Minh that the partnership between the two armies would grow.",
    "pledged LA: the partnership between the two armies would grow",
  ],
  ["Minh informed Khamla that the Administration will send ten more teachers.", "pledged VN: send ten more teachers"],
  ["Minh offered Laos the use of Vung Ang port.", "pledged VN: the use of Vung Ang port"],
  ["Vietnam offered the Lao side its help in clearing mines.", "pledged VN: its help in clearing mines"],
  ["Minh noted strong Vietnamese support for the Lao bid.", "pledged VN: support for the Lao bid"],
])("given: %s", (words, ...made) => expect(read(words)).toEqual(made));

test.each<[string, ...string[]]>([
  ["Minh explained that two schools will be built in Pakse.", "pledged VN: two schools will be built in Pakse"],
  [
    "Minh said a clinic will be built in Pakse while the buses will be delivered to Vientiane.",
    "pledged VN: a clinic will be built in Pakse",
    "pledged VN: the buses will be delivered to Vientiane",
  ],
])("told in the passive: %s", (words, ...made) => expect(read(words)).toEqual(made));

test.each<[string, ...string[]]>([
  ["Vietnam intends to widen the road, easing doubts about the scheme.", "pledged VN: widen the road"],
  ["The two sides agreed to share flood data, focusing on the upper river.", "agreed both: share flood data, focusing on the upper river"],
  ["They agreed to remove fees as the minister hailed the friendship.", "agreed both: remove fees"],
])("where it ends: %s", (words, ...made) => expect(read(words)).toEqual(made));

test.each([
  "Minh offered Laos his condolences.",
  "Minh said the work was encouraging and was going to add value to the road.",
  "Minh was assured of a warm welcome.",
  "Two schools will be built in Pakse.",
  "Minh said the meeting will be held in Hue.",
  "Minh noted the support for the plan among farmers.",
  "The two countries have been urged to open more gates in order to ease the crowds.",
  "The forum is a place for Lao firms seeking well-run cooperation.",
  "Vietnam continues to work to ease tension and encourage them to talk.",
  "If any other firm would like to build the road, it is welcome, Minh said.",
  "Later this year the two countries will celebrate sixty years of friendship.",
])("nothing: %s", (words) => expect(read(words)).toEqual([]));

test("“we” of a joint statement are both", () => {
  const before =
    "Joint Statement on the Border Economy\nHANOI, May 3, 2024 (Agency) - Today Vietnamese Foreign Minister Tran Van Minh and Lao Foreign Minister Khamla Sisavath met in Hanoi. Minister Tran Van Minh chaired the meeting.\n";
  expect(read("We will address floods by sharing river data.", before)).toEqual(["agreed both: address floods by sharing river data"]);
});
test("“we” of one who is quoted are the speaker's side", () =>
  expect(read("“We will share river data with Laos,” Minh said.")).toEqual(["pledged VN: share river data with Laos"]));
