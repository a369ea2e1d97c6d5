import { expect, test } from "vitest";
import { gate } from "./gate.ts";
import { layOut } from "./page.ts";

const language = { cuts: [], blocks: [], noSentenceEnd: /(?:^|\s)(?:TS|TP|\p{Lu})\.$/u };
const sentences = (text: string) => layOut(gate(text), language).sentences.map((sentence) => sentence.text);

test("a stop and a capital end a sentence; a lower-case letter goes on with it", () => {
  expect(sentences("Hai bên gặp nhau. Họ vui. và đi")).toEqual(["Hai bên gặp nhau.", "Họ vui. và đi"]);
});

test("an abbreviation, an initial and a decimal point end none", () => {
  expect(sentences("TS. Nam và John F. Smith bán 3.5 tấn.")).toEqual(["TS. Nam và John F. Smith bán 3.5 tấn."]);
});

test("a closing quote belongs to its sentence", () => {
  expect(sentences("Ông nói: “Tốt.” Bà đồng ý.")).toEqual(["Ông nói: “Tốt.”", "Bà đồng ý."]);
});

test("the mark of a report's end is part of its sentence", () => {
  expect(sentences("Chuyến thăm kết thúc./. Tin mới")).toEqual(["Chuyến thăm kết thúc./.", "Tin mới"]);
});

test("lines are never joined, and every sentence lies where it says", () => {
  const text = "Một.\nHai. Ba\n\n  Bốn";
  const page = layOut(gate(text), language);
  expect(page.sentences.map((sentence) => sentence.text)).toEqual(["Một.", "Hai.", "Ba", "Bốn"]);
  for (const { start, end, text: words } of page.sentences) expect(text.slice(start, end)).toBe(words);
});

test("runs of stops, spaces and brackets are gone over once", () => {
  const started = performance.now();
  for (const run of [".", ". ", "(", "?)", " ", ".\u00a0("]) sentences(run.repeat(60_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
