import fc from "fast-check";
import { expect, test } from "vitest";
import { gate } from "./gate.ts";

const back = (original: string, word: string): string => {
  const gated = gate(original);
  const start = gated.text.indexOf(word);
  return original.slice(gated.startInOriginal(start), gated.endInOriginal(start + word.length));
};

/** Letters, marks, spaces and invisible characters as they come in copied pages, in any mixture. */
const pageText = fc
  .array(
    fc.constantFrom(
      ..."aAêộ đơ.ư\n\r\t",
      "\u0301",
      "\u0323",
      "\u0302",
      "\u00a0",
      "\u200b",
      "\u00ad",
      "\ufeff",
      "\r\n",
      "\u212b",
      "\ud83d\ude00",
      "\ud800",
      "ກໍ່",
      "\u1112\u1161",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("text that is already clean comes through as it is", () => {
  const text = "Hai bên nhất trí.\nLần thứ hai.";
  expect(gate(text).text).toBe(text);
});

test("a word typed with combining marks is found, and its end is after its last mark", () => {
  const original = "tại Huế và Viêng Chăn".normalize("NFD");
  expect(back(original, "Huế")).toBe("Huế".normalize("NFD"));
  expect(back(original, "Viêng Chăn")).toBe("Viêng Chăn".normalize("NFD"));
});

test("no-break spaces and tabs are spaces, Windows line ends are line ends", () => {
  expect(gate("Bộ\u00a0trưởng\tA\r\nB\rC").text).toBe("Bộ trưởng A\nB\nC");
});

test("a word keeps clear of the invisible characters beside it", () => {
  expect(back("\ufeffNgày\u200b 3/4", "Ngày")).toBe("Ngày");
  expect(back("đoàn\u200b\r\nhọ", "đoàn")).toBe("đoàn");
});

test("an invisible character between a letter and its mark does not keep them apart", () => {
  expect(gate("a\u200b\u0301").text).toBe("á");
});

test("a lone surrogate neither stops nor shifts anything", () => {
  expect(back("x\ud800 Quốc hội", "Quốc hội")).toBe("Quốc hội");
});

test("the gated text is in NFC, whatever came in", () => {
  fc.assert(
    fc.property(pageText, (original) => {
      const { text } = gate(original);
      expect(text.normalize("NFC")).toBe(text);
    }),
  );
});

test("text and its NFD read the same", () => {
  fc.assert(
    fc.property(fc.constantFrom("Đoàn đại biểu cấp cao", "Uỷ ban liên Chính phủ", "ກໍ່ສ້າງ"), pageText, (words, rest) => {
      const text = `${words} ${rest}`;
      expect(gate(text.normalize("NFD")).text).toBe(gate(text.normalize("NFC")).text);
    }),
  );
});

test("every letter of the gated text maps to the letters of the original that it was made of", () => {
  fc.assert(
    fc.property(pageText, (original) => {
      const gated = gate(original);
      for (const { 0: word, index } of gated.text.matchAll(/[^\s\p{M}]\p{M}*/gu)) {
        const source = original.slice(gated.startInOriginal(index), gated.endInOriginal(index + word.length));
        expect(gate(source).text).toBe(word);
      }
    }),
  );
});

test("spans never run backwards", () => {
  fc.assert(
    fc.property(pageText, (original) => {
      const gated = gate(original);
      for (let at = 0; at < gated.text.length; at++) {
        expect(gated.startInOriginal(at)).toBeLessThan(gated.endInOriginal(at + 1));
        expect(gated.startInOriginal(at)).toBeLessThanOrEqual(gated.startInOriginal(at + 1));
      }
    }),
  );
});

test("a long text without a space, or of marks alone, is done in linear time", () => {
  const started = performance.now();
  gate("ệ".normalize("NFD").repeat(80_000));
  gate("a".repeat(250_000));
  gate(`a${"\u0301".repeat(50_000)}`);
  expect(performance.now() - started).toBeLessThan(3_000);
});
