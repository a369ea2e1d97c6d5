import { expect, test } from "vitest";
import { fileName } from "./file-name.ts";

test.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\lan\\bài.txt", "bài.txt"],
  ["bài\u0000\u202etxt.exe", "bàitxt.exe"],
  ["  hội   đàm.html ", "hội đàm.html"],
  ["", "document"],
  ["..", "document"],
  [undefined, "document"],
])("%o is called %s", (sent, name) => {
  expect(fileName(sent)).toBe(name);
});

test("a name that is too long is cut between letters", () => {
  expect(fileName(`${"👍".repeat(300)}`)).toBe("👍".repeat(200));
});
