import { expect, test } from "vitest";
import { messageLanguage } from "./language.ts";

test.each([
  [["read", "x", "--lang", "lo"], { LANG: "vi_VN.UTF-8" }, "lo"],
  [["--lang=vi", "read"], {}, "vi"],
  [["read", "x"], { LANG: "vi_VN.UTF-8" }, "vi"],
  [["read", "x"], { LANG: "lo_LA", LC_ALL: "en_US" }, "en"],
  [["read", "x"], { LANG: "C.UTF-8" }, "en"],
  [["read", "x"], {}, "en"],
  [["--lang", "fr"], { LANG: "lo_LA" }, "lo"],
  [["--lang"], {}, "en"],
] as const)("%j under %j speaks %s", (args, environment, language) => {
  expect(messageLanguage(args, environment)).toBe(language);
});
