import { expect, test } from "vitest";
import { readCursor, writeCursor } from "./cursor.ts";

const written = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString("base64url");

test("a place in a list is read back as it was written", () => {
  const cursor = { sort: "2025-09-02", record: "engagement:ກ" };
  expect(readCursor(writeCursor(cursor, { list: "people" }), { list: "people" })).toEqual(cursor);
  expect(readCursor(null, { list: "people" })).toBeNull();
});

test.each([
  ["a cursor of another list", writeCursor({ sort: "a", record: "person:0a" }, { list: "people" })],
  ["a zero character", written(["engagements", "a\0", "person:0a"])],
  ["something else", "nonsense"],
  ["an empty one", ""],
  ["what is no Base64", "%%%"],
  ["another shape", Buffer.from('{"a":1}').toString("base64url")],
])("%s is refused", (_, after) => {
  expect(() => readCursor(after, { list: "engagements" })).toThrow(expect.objectContaining({ code: "bad-cursor" }));
});
