import { expect, test } from "vitest";
import { languageOf } from "../../index.ts";

test.each([
  "Vietnam, Laos sign agreement on trade",
  "The two ministers met in Hanoi on Monday and agreed to work together.",
  "Lao president visits Hanoi for talks",
])("English: %s", (text) => expect(languageOf(text)?.code).toBe("en"));

test.each([
  ["Hai bên nhất trí tăng cường hợp tác trong lĩnh vực nông nghiệp.", "vi"],
  ["Les deux ministres se sont rencontrés à Hanoï et ont signé un accord sur la coopération.", undefined],
  ["Die beiden Minister trafen sich am Montag in Berlin und unterzeichneten ein Abkommen.", undefined],
  ["两国部长在河内举行会谈。", undefined],
  ["ສອງຝ່າຍໄດ້ຕົກລົງກັນ", undefined],
])("not English: %s", (text, code) => expect(languageOf(text)?.code).toBe(code));
