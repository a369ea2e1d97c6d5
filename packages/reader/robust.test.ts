import { wordingOf } from "@bilateral/records";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain, keepTrace, languages } from "./index.ts";
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
  const ofPosts = reading.people.flatMap(({ posts }) => posts.flatMap(({ evidence }) => evidence ?? []));
  const phrases = mentions.flatMap((mention) => (mention.kind === "person" ? [mention.value.phrase] : []));
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
    ...phrases,
    ...ofPosts,
    ...reading.noise,
    ...(reading.title ? [reading.title] : []),
    ...items.flatMap(({ evidence, fields }) => [...evidence, ...Object.values(fields ?? {}).flatMap((note) => note.evidence)]),
  ];
}

/** What was found, in one form: offsets differ between NFC and NFD, the words do not. */
function wordsOf(result: ReadResult, original: string): string[] {
  return spansOf(result).map(({ start, end }) => original.slice(start, end).normalize("NFC"));
}

/** Why a stretch is none of the text: it lies outside, holds nothing, or cuts a letter of two units in half. */
function fault({ start, end }: Spot, original: string): string | null {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= original.length))
    return `${start}–${end} of ${original.length}`;
  const cut = [start, end].find((at) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(original.slice(at - 1, at + 1)));
  return cut === undefined ? null : `${cut} is within a letter`;
}

const quoted = (depth: number) => `${"“Ông A nói: ".repeat(depth)}hai bên nhất trí mở cửa khẩu${"”".repeat(depth)} `;
const mixed = "Thủ tướng Лаос ນາຍົກ \u202ePresident\u202c 主席 رئيس met\u200bhội\ufeffđàm\u200f với Bounma ";
/** Each about as long as asked, a megabyte among them. */
const hostileRuns: [string, (length: number) => string][] = [
  ["letters with no space", (length) => "ạ".repeat(length)],
  ["words with no space", (length) => "ChủtịchPresident2024".repeat(length / 20)],
  ["letters with marks apart and no space", (length) => "Ha\u0323\u0302".repeat(length / 4)],
  ["unpaired surrogates", (length) => "\ud800President \udc00Lào ".repeat(length / 20)],
  ["quotes in quotes", (length) => quoted(50).repeat(length / quoted(50).length)],
  ["quotes that never end", (length) => "“hai bên nhất trí (".repeat(length / 19)],
  ["several scripts, zero-width and right-to-left marks", (length) => mixed.repeat(length / mixed.length)],
  ["nothing but marks of direction", (length) => "\u200f\u202e".repeat(length / 2)],
];

for (const language of languages) {
  const read = (original: string) => readIn(language, original, { id: "x" });

  describe(language.code, () => {
    test("whatever the text, nothing is thrown and every span lies in it", () => {
      fc.assert(
        fc.property(text, (original) => {
          const trace = keepTrace();
          const result = readIn(language, original, { id: "x", trace });
          const { passages, leftOut } = explain(result, trace.steps);
          const explained = passages.flatMap((passage) => [passage, ...passage.lost.map(({ mention }) => mention), ...passage.leftOut]);
          const faults = [...spansOf(result), ...explained, ...leftOut].flatMap((spot) => fault(spot, original) ?? []);
          if (faults.length > 0) throw new Error(faults.join("; "));
        }),
        runs,
      );
    });

    test.each(hostileRuns)(
      "a megabyte of %s is read in seconds, in time that grows with its length, and every span lies in it",
      (_, ofLength) => {
        const used = (original: string) => {
          const before = process.cpuUsage();
          const result = read(original);
          const { user, system } = process.cpuUsage(before);
          expect(spansOf(result).flatMap((spot) => fault(spot, original) ?? [])).toEqual([]);
          return (user + system) / 1e6;
        };
        const short = Math.max(used(ofLength(250_000)), 0.25);
        const long = used(ofLength(1_000_000));
        expect(long).toBeLessThan(30);
        // Four times as long: sixteen times the time would be quadratic.
        expect(long / short).toBeLessThan(10);
      },
      120_000,
    );

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
          message: expect.stringContaining(String(longestText)),
        }),
      );
      for (const words of ["vi", "lo", "en"] as const)
        expect(wordingOf({ code: "text-too-long", details: { path: "a", length: 6_000_000, limit: longestText } }, words)).toContain(
          "5000000",
        );
    });
  });
}
