import { expect, test } from "vitest";
import { explainUnread } from "./explain-unread.ts";

test("a code that is known is told in each language, of another only that it cannot be read", () => {
  expect(explainUnread("ENOENT", "vi")).toBe("không có tệp này");
  expect(explainUnread("DUPLICATE_KEY", "en")).toBe("a field is given twice");
  expect(explainUnread("EMFILE", "en")).toBe("the system does not open it");
  expect(explainUnread("IMPOSSIBLE", "en")).toBe("it cannot be read from here on");
  expect(explainUnread("ENOTDIR", "lo")).toMatch(/^\P{Script=Latin}+$/u);
});
