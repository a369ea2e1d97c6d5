import fc from "fast-check";
import { expect, test } from "vitest";
import { firstPlaces, type Mark, segmentsOf } from "./segments.ts";

const text = "Sáng 9/1, tại Viêng Chăn\n\nHai bên nhất trí\n";

test("marks that overlap give a segment for each way they lie over one another", () => {
  const marks: Mark[] = [
    { record: "engagement:1", start: 0, end: 24 },
    { record: "person:1", start: 5, end: 8 },
    { record: "project:1", start: 6, end: 12 },
  ];
  const [first] = segmentsOf(text, marks, []);
  expect(first?.segments.map(({ start, end, records }) => [text.slice(start, end), records])).toEqual([
    ["Sáng ", ["engagement:1"]],
    ["9", ["engagement:1", "person:1"]],
    ["/1", ["engagement:1", "project:1", "person:1"]],
    [", tạ", ["engagement:1", "project:1"]],
    ["i Viêng Chăn", ["engagement:1"]],
  ]);
});

test("a mark that runs over a paragraph's end lights both paragraphs", () => {
  const paragraphs = segmentsOf(text, [{ record: "commitment:1", start: 14, end: 33 }], []);
  expect(paragraphs.map(({ segments }) => segments.filter(({ records }) => records.length > 0).length)).toEqual([1, 1]);
});

test("noise is grey, and marks stay on it", () => {
  const [first] = segmentsOf(text, [{ record: "person:1", start: 0, end: 4 }], [{ start: 0, end: 9 }]);
  expect(first?.segments.map(({ noise, records }) => [noise, records.length])).toEqual([
    [true, 1],
    [true, 0],
    [false, 0],
  ]);
});

test("a record is ordered by where it first shows", () => {
  const places = firstPlaces([
    { record: "a", start: 9, end: 12 },
    { record: "a", start: 3, end: 5 },
    { record: "b", start: 4, end: 5 },
  ]);
  expect([...places]).toEqual([
    ["a", 3],
    ["b", 4],
  ]);
});

test("whatever the marks, no letter of the text is lost, doubled or moved", () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }));
  const marks = fc.array(fc.tuple(span, fc.constantFrom("a", "b", "c")).map(([place, record]) => ({ ...place, record })));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("ố", "a", " ", "\n", "ຳ", "."), maxLength: 60 }),
      marks,
      fc.array(span),
      (any, over, noise) => {
        const paragraphs = segmentsOf(any, over, noise);
        for (const paragraph of paragraphs) {
          expect(paragraph.segments.map(({ start, end }) => any.slice(start, end)).join("")).toBe(
            any.slice(paragraph.start, paragraph.end),
          );
        }
        const lines = any.split("\n").filter((line) => line.trim() !== "");
        expect(paragraphs.map(({ start, end }) => any.slice(start, end))).toEqual(lines);
        for (const { start, end, record } of over) {
          const lit = paragraphs.flatMap(({ segments }) => segments).filter(({ records }) => records.includes(record));
          for (const segment of paragraphs.flatMap(({ segments }) => segments)) {
            if (segment.start >= start && segment.end <= end) expect(lit).toContain(segment);
          }
        }
      },
    ),
  );
});
