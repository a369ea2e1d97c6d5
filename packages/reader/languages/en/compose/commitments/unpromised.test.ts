import { expect, test } from "vitest";
import { readIn } from "../../../../read.ts";
import { en } from "../../index.ts";

const head =
  "Vietnam and Laos step up work together\n\nHANOI, May 3, 2024 (Agency) - Vietnamese Foreign Minister Tran Van Minh met his Lao counterpart Khamla Sisavath in Hanoi on May 3, 2024.\n\n";

/** "mode by: words": one line an undertaking. */
const undertakingsOf = (text: string) =>
  readIn(en, head + text, { id: "undertakings" }).reading.commitments.map(
    ({ mode, by, evidence }) => `${mode} ${by.join("+")}: ${(head + text).slice(evidence[0]?.start, evidence[0]?.end)}`,
  );

test.each<[string, string[]]>([
  // What would come of a visit, an act foretold, a reason.
  ["Khamla praised the visit and affirmed it would cement the ties of the two countries.", []],
  ["Minh will host a dinner in honour of the guests.", []],
  ["As Laos will organise the games next year, Vietnam is willing to train its referees, Minh said.", ["pledged VN: train its referees"]],
  // One each.
  [
    "Vietnam supports the railway, firmly supports the port in the north, and fully supports the new school in Pakse, Minh said.",
    ["pledged VN: supports the railway", "pledged VN: supports the port in the north", "pledged VN: supports the new school in Pakse"],
  ],
  [
    "Minh said that Vietnam supports the railway, and is willing to work with Laos on roads.",
    ["pledged VN: supports the railway", "pledged VN: work with Laos on roads"],
  ],
  // An invitation told by its noun; regards are manners.
  [
    "Khamla conveyed Prime Minister Somsy Keovilay's invitation to Prime Minister Le Van An to visit Laos.",
    ["proposed LA: invitation to Prime Minister Le Van An to visit Laos"],
  ],
  ["Khamla asked Minh to convey his regards to the leaders of Vietnam.", []],
  // Nouns of the letters of a verb.
  [
    "They agreed to hold training courses on theory and exchange programmes for council staff.",
    ["agreed both: hold training courses on theory and exchange programmes for council staff"],
  ],
  ["Khamla spoke, proposing the host keep supporting the school.", ["proposed LA: keep supporting the school"]],
  ["The two sides reached common perceptions on deepening trade in rice.", ["agreed both: deepening trade in rice"]],
  ["In 2025, the VNA will help KPL repair its presses.", ["pledged VN: help KPL repair its presses"]],
  ["The VNA's presses will need repair.", []],
])("%s", (text, expected) => expect(undertakingsOf(text)).toEqual(expected));
