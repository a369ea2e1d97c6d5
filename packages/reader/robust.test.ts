import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "./index.ts";
import { longestText, type ReadResult, readIn } from "./read.ts";

/** Pieces that a careless pattern trips over, between words that the finders look for. */
const hostile = [
  ...["\ud800", "\udc00", "\u200b", "\u200f", "\u202e", "\ufeff", "\u00ad", "\u0301", "\u0323", "\u00a0", "\r\n", "\n", "\t", "  "],
  ...["“", "”", "“““", "((", "))", "[", "…", "...", "!?", ";", ":", " - ", "–", "/", "’s", "%", "🇻🇳", "文字", "ສະບາຍດີ", "ҋ", "שלום"],
  ...["Chủ tịch", "Thủ tướng Lào", "ông", "Nguyễn Văn An", "hội đàm", "ngày 5/3", "30/2/2024", "năm 2024", "1,5 tỷ USD", "tăng 12%"],
  ...["hai bên nhất trí", "Hiệp định", "giữa", "và", "dự án", "Đoàn", "tại Hà Nội", "Ảnh: TTXVN", "(", ")", "99999999999999999999"],
  ...[
    "President",
    "Prime Minister",
    "met",
    "talks",
    "agreed to",
    "on Monday",
    "May 5, 2024",
    "$1.5 billion",
    "U.S.",
    "Mr.",
    "the two sides",
  ],
];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", "", "\n", ". ", ", ")), { maxLength: 60 })
  .map((parts) => parts.flat().join(""));
const runs = { numRuns: 150, seed: 20240717 };

interface Spot {
  start: number;
  end: number;
}

/** Every stretch that a result points at. */
function spansOf({ reading, mentions }: ReadResult): Spot[] {
  const items = [
    reading.people,
    reading.engagements,
    reading.instruments,
    reading.commitments,
    reading.projects,
    reading.observations,
  ].flat();
  return [
    ...mentions,
    ...(reading.noise ?? []),
    ...(reading.title ? [reading.title] : []),
    ...items.flatMap(({ evidence, fields }) => [...evidence, ...Object.values(fields ?? {}).flatMap((note) => note.evidence)]),
  ];
}

/** What was found, in one form: offsets differ between NFC and NFD, the words do not. */
function wordsOf(result: ReadResult, original: string): string[] {
  return spansOf(result).map(({ start, end }) => original.slice(start, end).normalize("NFC"));
}

for (const language of languages) {
  const read = (original: string) => readIn(language, original, { id: "x" });

  describe(language.code, () => {
    test("whatever the text, nothing is thrown and every span lies in it", () => {
      fc.assert(
        fc.property(text, (original) => {
          for (const { start, end } of spansOf(read(original)))
            if (!(start >= 0 && start <= end && end <= original.length)) throw new Error(`${start}–${end} of ${original.length}`);
        }),
        runs,
      );
    });

    test("composed and decomposed letters are read alike", () => {
      fc.assert(
        fc.property(text, (original) => {
          const [composed, decomposed] = [original.normalize("NFC"), original.normalize("NFD")];
          expect(wordsOf(read(decomposed), decomposed)).toEqual(wordsOf(read(composed), composed));
        }),
        runs,
      );
    });

    test.each([
      ["no space", "ạ".repeat(200_000)],
      ["one word again and again", "Chủ tịch President ".repeat(5_000)],
      ["nothing but stops", ". ".repeat(100_000)],
      ["nested quotes", "“Ông (".repeat(30_000)],
      ["short lines", "Tin\n".repeat(50_000)],
      ["marks without letters", "\u0301\u200f".repeat(100_000)],
      ["dates", "ngày 1/1/2020, May 1, 2020 ".repeat(8_000)],
    ])(
      "up to 200 kB of %s are read in seconds",
      (_, original) => {
        const { user } = process.cpuUsage();
        read(original);
        expect((process.cpuUsage().user - user) / 1e6).toBeLessThan(8);
      },
      60_000,
    );

    test("a text over the limit is refused by its name", () => {
      const tooLong = "a ".repeat(longestText / 2 + 1);
      expect(() => readIn(language, tooLong, { id: "x", name: "news/a.txt" })).toThrow(
        expect.objectContaining({
          code: "text-too-long",
          details: { path: "news/a.txt", length: longestText + 2, limit: longestText },
        }),
      );
    });
  });
}
