import { expect, test } from "vitest";
import { lookUpsIn } from "./known.ts";
import { matchInstrument } from "./match-instrument.ts";

const strategy = { record: "instrument:s", title: { vi: "Thỏa thuận Chiến lược hợp tác", en: "Strategic Agreement" }, period: "2021/2030" };
const lookUps = lookUpsIn({ people: [], instruments: [strategy] });

test("an equal title and period is the known instrument", () => {
  expect(matchInstrument({ title: "Thoả thuận chiến lược hợp tác", period: "2021/2030" }, lookUps)).toMatchObject({
    record: "instrument:s",
    why: "same-title-and-period",
  });
});

test("another period, another title, a mention in general and two equal instruments are no match", () => {
  expect(matchInstrument({ title: "Thỏa thuận Chiến lược hợp tác", period: "2011/2020" }, lookUps)).toBeNull();
  expect(matchInstrument({ title: "Thỏa thuận hợp tác", period: "2021/2030" }, lookUps)).toBeNull();
  expect(matchInstrument({ title: "Thỏa thuận Chiến lược hợp tác", period: "2021/2030", generic: true }, lookUps)).toBeNull();
  const twice = lookUpsIn({ people: [], instruments: [strategy, { ...strategy, record: "instrument:t" }] });
  expect(matchInstrument({ title: "Thỏa thuận Chiến lược hợp tác", period: "2021/2030" }, twice)).toBeNull();
});
