import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

const opening =
  "Vietnam and Laos step up work together\nHANOI, May 3, 2024 (Agency) - Vietnamese Foreign Minister Tran Van Minh met his Lao counterpart Khamla Sisavath in Hanoi on May 3, 2024.\n";

/** "agreed both: open a second border gate" */
const read = (words: string) => {
  const text = `${opening}${words}\n`;
  return readIn(en, text, { id: "modes" }).reading.commitments.map(
    ({ mode, by, evidence }) => `${mode} ${by.join("+")}: ${evidence.map(({ start, end }) => text.slice(start, end)).join(" + ")}`,
  );
};

test.each<[string, ...string[]]>([
  ["The two sides agreed to open a second border gate by 2026.", "agreed both: open a second border gate by 2026"],
  ["The ministers concurred on the need to speed up road works.", "agreed both: speed up road works"],
  ["They reached agreement on expanding the air network.", "agreed both: expanding the air network"],
  ["They reached a consensus to lower roaming charges.", "agreed both: lower roaming charges"],
  ["Laos and Vietnam will build a training centre in Pakse.", "agreed both: build a training centre in Pakse"],
  ["The two countries are committed to clearing the old mines.", "agreed both: clearing the old mines"],
  ["The two ministers vowed to keep the border peaceful.", "agreed both: keep the border peaceful"],
  ["Both sides are determined to finish demarcation in 2027.", "agreed both: finish demarcation in 2027"],
  ["The two sides are resolved to stamp out smuggling.", "agreed both: stamp out smuggling"],
  ["Laos has agreed to sell more coal to Vietnam.", "agreed LA: sell more coal to Vietnam"],
  ["It was agreed that the two ministries would meet every quarter.", "agreed both: meet every quarter"],
  ["It was also agreed to reopen the market at the border gate.", "agreed both: reopen the market at the border gate"],
  ["Agreement was reached to reopen the market at the border gate.", "agreed both: reopen the market at the border gate"],
  ["They shared the view that the two sides should hold the forum every year.", "agreed both: hold the forum every year"],
  ["Both sides emphasised the need to protect the river.", "agreed both: protect the river"],
  ["The two sides reaffirmed their commitment to protecting the river.", "agreed both: protecting the river"],
  ["The two sides will continue to exchange flood data.", "agreed both: continue to exchange flood data"],
  ["They agreed on the establishment of a joint working group.", "agreed both: the establishment of a joint working group"],
  ["The two sides unanimously agreed to set up a hotline.", "agreed both: set up a hotline"],
  ["The two sides undertake to return stolen vehicles.", "agreed both: return stolen vehicles"],
])("agreed: %s", (words, ...made) => expect(read(words)).toEqual(made));

test.each<[string, ...string[]]>([
  ["Vietnam will help Laos repair the hospital.", "pledged VN: help Laos repair the hospital"],
  ["Minh pledged to share flood data with Laos.", "pledged VN: share flood data with Laos"],
  ["Khamla promised that Laos would return the vehicles.", "pledged LA: return the vehicles"],
  ["Minh reaffirmed Vietnam's commitment to training Lao officials.", "pledged VN: training Lao officials"],
  ["Minh reiterated Vietnam's commitment to the peace process.", "pledged VN: commitment to the peace process"],
  ["Minh said Vietnam is willing to buy more Lao power.", "pledged VN: buy more Lao power"],
  ["Vietnam stands ready to send doctors to Laos.", "pledged VN: send doctors to Laos"],
  ["Vietnam announced its intent to open a consulate in Pakse.", "pledged VN: open a consulate in Pakse"],
  ["Vietnam intends to open a consulate in Pakse.", "pledged VN: open a consulate in Pakse"],
  ["Vietnam plans to provide 40 scholarships a year.", "pledged VN: provide 40 scholarships a year"],
  ["Vietnam supports the Lao bid to host the games.", "pledged VN: supports the Lao bid to host the games"],
  ["Minh expressed support for the Lao bid to host the games.", "pledged VN: support for the Lao bid to host the games"],
  [
    "Minh affirmed that Vietnam always gives priority to training Lao officials.",
    "pledged VN: always gives priority to training Lao officials",
  ],
  ["Minh assured Khamla that Vietnam would finish the road on time.", "pledged VN: finish the road on time"],
  ["Minh affirmed his country's readiness to share its experience.", "pledged VN: share its experience"],
  ["Vietnam is committed to clearing the old mines.", "pledged VN: clearing the old mines"],
  ["Minh said his ministry will work with Laos on visas.", "pledged VN: work with Laos on visas"],
  ["Minh said Vietnam would continue to share flood data with Laos.", "pledged VN: continue to share flood data with Laos"],
  ["Vietnam vows to protect Lao students.", "pledged VN: protect Lao students"],
  ["The Vietnamese side will do its best to finish the road.", "pledged VN: do its best to finish the road"],
])("pledged: %s", (words, ...made) => expect(read(words)).toEqual(made));

test.each<[string, ...string[]]>([
  ["Minh urged Laos to speed up licences for Vietnamese firms.", "proposed VN: speed up licences for Vietnamese firms"],
  ["Minh called on the Lao side to protect the forest.", "proposed VN: protect the forest"],
  ["Minh called for the early opening of the border gate.", "proposed VN: early opening of the border gate"],
  ["Minh called for closer cooperation in forest protection.", "proposed VN: closer cooperation in forest protection"],
  ["Minh asked Lao ministries to remove obstacles for investors.", "proposed VN: remove obstacles for investors"],
  ["Minh suggested that the two sides hold a yearly forum.", "proposed VN: hold a yearly forum"],
  ["Minh suggested the two ministries hold a yearly forum.", "proposed VN: hold a yearly forum"],
  ["Minh suggested holding a yearly forum.", "proposed VN: holding a yearly forum"],
  ["Minh proposed that a yearly forum be held in Vientiane.", "proposed VN: a yearly forum be held in Vientiane"],
  ["Minh proposed to set up a working group on visas.", "proposed VN: set up a working group on visas"],
  ["Minh recommended setting up a working group on visas.", "proposed VN: setting up a working group on visas"],
  ["Minh encouraged Lao firms to invest in Vietnam.", "proposed VN: invest in Vietnam"],
  ["The two sides should speed up road works, Khamla said.", "proposed LA: speed up road works"],
  ["The two sides need to speed up road works, said Khamla.", "proposed LA: speed up road works"],
  ["It is important to keep the border gate open, Khamla said.", "proposed LA: keep the border gate open"],
  ["Khamla said it is necessary to build more schools.", "proposed LA: build more schools"],
  ["Khamla stressed the need to build more schools.", "proposed LA: build more schools"],
  ["Khamla requested Vietnam's help in building schools.", "proposed LA: Vietnam's help in building schools"],
  ["Khamla requested that Vietnam send more teachers.", "proposed LA: send more teachers"],
  ["Khamla sought Vietnam's support in training teachers.", "proposed LA: Vietnam's support in training teachers"],
  ["Khamla demanded that Vietnam return the goods.", "proposed LA: return the goods"],
  ["Minh invited Khamla to visit Hue.", "proposed VN: invited Khamla to visit Hue"],
  ["“We must finish the road this year,” Khamla said.", "proposed LA: finish the road this year"],
])("proposed: %s", (words, ...made) => expect(read(words)).toEqual(made));

test.each<[string, ...string[]]>([
  ["Minh hopes that Laos will keep the market open.", "hoped VN: Laos will keep the market open"],
  ["Minh hoped to receive more Lao students.", "hoped VN: receive more Lao students"],
  ["Minh expressed his hope that more flights would be opened.", "hoped VN: more flights would be opened"],
  ["Minh looks forward to working with Khamla.", "hoped VN: working with Khamla"],
  ["Minh is confident that two-way trade will grow.", "hoped VN: two-way trade will grow"],
  [
    "Minh expressed confidence in the growth of trade between the two countries.",
    "hoped VN: the growth of trade between the two countries",
  ],
  ["Minh said Vietnam would like to learn from Laos.", "hoped VN: learn from Laos"],
  ["Minh said Vietnam wants to buy more Lao power.", "hoped VN: buy more Lao power"],
  ["Minh said he wishes to see more flights between the two capitals.", "hoped VN: see more flights between the two capitals"],
  ["Minh expressed his wish to visit Pakse.", "hoped VN: visit Pakse"],
  ["Minh expressed his hope for closer ties between the two armies.", "hoped VN: closer ties between the two armies"],
  ["Minh expects the two sides to sign the deal soon.", "hoped VN: the two sides to sign the deal soon"],
  ["Minh said he believes that the forum will bring more investors to Laos.", "hoped VN: the forum will bring more investors to Laos"],
])("hoped: %s", (words, ...made) => expect(read(words)).toEqual(made));

test.each([
  "The two sides discussed ways to boost trade.",
  "They exchanged views on how to promote tourism.",
  "The visit aims to deepen ties between the two countries.",
  "The visit is expected to help promote trade.",
  "Two-way trade is expected to reach 5 billion USD this year.",
  "Minh welcomed the decision of Laos to open a consulate.",
  "Minh commended Laos for its efforts to protect the forest.",
  "Minh thanked Laos for agreeing to open the gate.",
  "They agreed that relations have developed well.",
  "They agreed that the talks were useful.",
  "They underscored the importance of open seas.",
  "Minh noted the progress made to build the road.",
  "Minh will visit Pakse on Monday.",
  "Minh will meet the Lao Prime Minister on Monday.",
  "The two ministers will attend the forum in Vientiane.",
  "The forum will help firms promote their goods.",
  "In 2019 the two countries agreed to build the road.",
  "Minh congratulated Laos on its plan to build the road.",
  "Minh wished Laos success in hosting the games.",
  "Minh hoped Laos would reap more achievements in the time ahead.",
  "The two sides recalled the agreement to open the gate.",
  "The road will bring benefits to both peoples.",
  "Laos is home to many people who want to work in Vietnam.",
])("nothing: %s", (words) => expect(read(words)).toEqual([]));
