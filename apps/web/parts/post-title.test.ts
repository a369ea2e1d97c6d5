import { expect, test } from "vitest";
import { postTitle, tenureTitle } from "./post-title.ts";

const titles = { vi: "Chủ tịch nước", en: "State President", lo: "ປະທານປະເທດ" };

test("an English or Lao page does not show a post's Vietnamese title", () => {
  const post = { title: "Chủ tịch nước", titles };
  expect([postTitle(post, "en"), postTitle(post, "lo"), postTitle(post, "vi")]).toEqual(["State President", "ປະທານປະເທດ", "Chủ tịch nước"]);
});

test("a post that the register does not know keeps its source's words, with its organisation", () => {
  const own = { title: "Giám đốc", titles: null, organization: "Sở Ngoại vụ" };
  expect(tenureTitle(own, "en")).toBe("Giám đốc, Sở Ngoại vụ");
  expect(tenureTitle({ ...own, title: "Giám đốc Sở Ngoại vụ" }, "en")).toBe("Giám đốc Sở Ngoại vụ");
});
