import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

const opening =
  "Vietnam and Laos step up work together\nHANOI, May 3, 2024 (Agency) - Vietnamese Foreign Minister Tran Van Minh met his Lao counterpart Khamla Sisavath in Hanoi on May 3, 2024.\n";

/** "trade-turnover 1100000000 USD (2023) +16.7% ~" */
const read = (words: string) =>
  readIn(en, `${opening}${words}\n`, { id: "observations" }).reading.observations.map(
    ({ indicator, value, unit, period, change, approximate }) =>
      `${indicator} ${value} ${unit}${period ? ` (${period})` : ""}${change ? ` ${change.value > 0 ? "+" : ""}${change.value}%` : ""}${approximate ? " ~" : ""}`,
  );

test.each<[string, ...string[]]>([
  ["Two-way trade reached 1.1 billion USD in 2023, up 16.7 percent from 2022.", "trade-turnover 1100000000 USD (2023) +16.7%"],
  ["In 2023, bilateral trade stood at over US$1.1 billion.", "trade-turnover 1100000000 USD (2023) ~"],
  ["Bilateral trade rose one-fifth in 2023 to US$1.1 billion from the previous year.", "trade-turnover 1100000000 USD (2023) +20%"],
  ["Lao exports to Vietnam fell 3 percent to 400 million USD in 2023.", "exports 400000000 USD (2023) -3%"],
  [
    "Trade between the two grew from $1 billion in 2021 to $1.6 billion in 2022.",
    "trade-turnover 1000000000 USD (2021)",
    "trade-turnover 1600000000 USD (2022)",
  ],
  ["Laos posted a $200 million deficit with Vietnam in 2022.", "trade-deficit 200000000 USD (2022)"],
  ["Laos recorded $1.2 billion in bilateral trade with Vietnam in 2022.", "trade-turnover 1200000000 USD (2022)"],
  ["Bilateral trade grew 15 percent in 2023.", "trade-turnover-growth 15 percent (2023)"],
  ["Trade more than doubled in 2023 to 2 billion USD.", "trade-turnover 2000000000 USD (2023) +100%"],
  ["Two-way trade was worth A$17.8 billion in 2018-19.", "trade-turnover 17800000000 AUD (2018/2019)"],
  [
    "Vietnam has 230 projects in Laos with a total registered capital of 5.5 billion USD.",
    "investment-projects 230 projects",
    "investment-capital 5500000000 USD",
  ],
  ["More than 14,000 Lao students are studying in Vietnam.", "students 14000 people ~"],
  ["Laos welcomed 900,000 Vietnamese tourists in 2023.", "visitors 900000 people (2023)"],
  ["Vietnam bought 1.2 million tonnes of Lao cassava in 2023.", "imports 1200000 tonnes (2023)"],
  ["Laos sold 588 million kWh of power to Vietnam in 2023.", "electricity 588000000 kWh (2023)"],
  ["Vietnam is Laos's third largest trading partner.", "trade-rank 3 rank"],
  ["Vietnam is the largest foreign investor in Laos.", "investment-rank 1 rank"],
  [
    "Two-way trade hit US$1.4 billion in 2022, up 9 percent, with Lao exports to Vietnam at US$700 million and imports from Vietnam at US$650 million.",
    "trade-turnover 1400000000 USD (2022) +9%",
    "exports 700000000 USD (2022)",
    "imports 650000000 USD (2022)",
  ],
  [
    "Laos recorded $2.5 billion in bilateral trade with Vietnam in 2023, up from $1.9 billion in 2021.",
    "trade-turnover 2500000000 USD (2023)",
    "trade-turnover 1900000000 USD (2021)",
  ],
  ["Vietnam is Laos's second-largest investor and third-largest trading partner.", "investment-rank 2 rank", "trade-rank 3 rank"],
  [
    "The venture holds 52 percent of the Lao telecom market and contributed US$35 million to the state budget.",
    "budget-contribution 35000000 USD",
    "market-share 52 percent",
  ],
  ["Bilateral trade stood at EUR 61 billion in 2023.", "trade-turnover 61000000000 EUR (2023)"],
  ["Vietnam imported 1,900 MW of electricity from Laos in 2023.", "imports 1900 MW (2023)"],
  ["China is financing the $600 million Nam Khan dam.", "project-cost 600000000 USD"],
  ["Officials spoke of a 30 percent increase in Lao exports to Vietnam in 2022.", "exports-growth 30 percent (2022)"],
  ["Vietnam has committed more than $70 million in assistance to Laos.", "aid 70000000 USD ~"],
  ["Vietnam is financing the 290-megawatt Nam Khan dam.", "capacity 290 MW"],
  ["The plant gives Laos 120 megawatts of clean power.", "capacity 120 MW"],
  ["Thailand consumes 80 percent of Lao bananas.", "share 80 percent"],
  ["Some 45,000 people cross the border each day.", "crossings 45000 people ~"],
  [
    "Vietnam has invested more than $5 billion in 240 projects in Laos.",
    "investment-capital 5000000000 USD ~",
    "investment-projects 240 projects",
  ],
  ["The scheme is estimated to bring $2 billion in Vietnamese investments to Laos.", "investment-capital 2000000000 USD"],
  ["Vietnam has trained 1,200 Lao officials.", "trained 1200 people"],
  ["The two countries have signed 45 agreements.", "agreements 45 documents"],
  ["China offered Laos a loan with a two-percent interest rate.", "interest-rate 2 percent"],
  [
    "The two countries have planted 790 border markers and repatriated over 2,000 sets of remains.",
    "border-markers 790 markers",
    "remains-repatriated 2000 remains ~",
  ],
  ["Vietnam ranks third among 50 countries investing in Laos.", "investment-rank 3 rank"],
  ["Vietnam is Laos's second-biggest export market.", "market-rank 2 rank"],
  ["Japan provided 95 billion yen in ODA loans to Vietnam in 2016.", "aid 95000000000 JPY (2016)"],
])("%s", (words, ...made) => expect(read(words)).toEqual(made));

test.each([
  "The two sides agreed to raise two-way trade to 5 billion USD by 2030.",
  "Two-way trade is expected to reach 5 billion USD this year.",
  "The target of 5 billion USD in trade is within reach.",
  "They marked the 60th anniversary of their ties.",
  "More than 300 delegates from 20 ministries took part.",
  "The two countries share a border of over 2,000 kilometres.",
  "He praised the $6 billion Green Growth Partnership.",
  "Laos is one of Vietnam's largest investment markets.",
  "Some 45,000 people watched the match.",
  "The meeting drew 120 Lao officials.",
  "Vietnam will finance the 290-megawatt Nam Khan dam.",
  "Less than 30 percent of people are on the grid.",
  "Vietnam hopes to become Laos's largest trading partner.",
  "Vietnam will provide 60 scholarships a year.",
  "A bowl costs 30,000 VND.",
  "The plan aims to hold 30 percent of the market.",
  "Tens of thousands of tourists crossed the gate.",
])("nothing: %s", (words) => expect(read(words)).toEqual([]));
