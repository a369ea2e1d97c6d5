import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type UiLanguage, uiLanguages } from "@bilateral/records";
import { explainFile } from "@bilateral/workflows/explain-file";
import { beforeAll, expect, test } from "vitest";
import { explainWordsIn } from "../explain-words.ts";
import { explanationLines } from "./explanation.ts";
import { cells } from "./wrap.ts";

const article = `Trang chủ
Ngày 3/5/2024, tại Hà Nội, Bộ trưởng Bộ Y tế Nguyễn Văn Mẫu đã hội đàm với Bộ trưởng Bộ Y tế Lào Bounma Sivong.
Bộ trưởng Bounma Sivong đánh giá cao sự giúp đỡ của Việt Nam.
Hai bên nhất trí tăng cường hợp tác về y tế \u001b[31mvà mở rộng trao đổi bác sĩ giữa hai nước.
`;
let path: string;
beforeAll(() => {
  path = join(mkdtempSync(join(tmpdir(), "bilateral-explain-")), "tin.txt");
  writeFileSync(path, article);
});
const shown = async (language: UiLanguage, width: number, at?: string) =>
  explanationLines(await explainFile({ path, at }), { language, width });

test("a passage shows what was found, what was made of it with rule and confidence, and what was left out", async () => {
  const text = (await shown("en", 100)).join("\n");
  expect(text).toMatch(/page furniture · rule furniture · page, not article/);
  expect(text).toMatch(/date +“Ngày 3\/5\/2024” · 2024-05-03, said/);
  expect(text).toMatch(/engagement · confidence 0\.\d\d · rule engagements\/hội đàm/);
  expect(text).toMatch(/Date +2024-05-03 · said: “Ngày 3\/5\/2024”/);
  expect(text).toMatch(/Mode +Agreed · said: “nhất trí”/);
  expect(text).toMatch(/commitment +“đánh giá cao .*” · esteem, praise or thanks/);
});

test.each(uiLanguages)("in %s no line is wider than the terminal, and no code reaches it", async (language) => {
  for (const width of [40, 80, 120]) {
    const lines = await shown(language, width);
    expect(Math.max(...lines.map(cells))).toBeLessThanOrEqual(width);
    expect(lines.join("\n")).not.toContain("\u001b");
  }
});

test("only the passages asked for are shown: by their words, in any form, or by an offset", async () => {
  const passages = async (at: string) => (await explainFile({ path, at })).passages.map(({ start, end }) => article.slice(start, end));
  expect(await passages("trao đổi bác sĩ".normalize("NFD"))).toEqual([expect.stringMatching(/^Hai bên nhất trí/)]);
  expect(await passages("0")).toEqual(["Trang chủ"]);
  expect(await passages(String(article.indexOf("\n")))).toEqual(["Trang chủ"]);
  expect(await passages("2024")).toHaveLength(1);
  await expect(passages("Pakse")).rejects.toMatchObject({ code: "not-in-text" });
  await expect(passages("99999")).rejects.toMatchObject({ code: "not-in-text", details: { value: "99999", length: article.length } });
});

test("a folder is refused: one file is explained at a time", async () => {
  await expect(explainFile({ path: join(path, "..") })).rejects.toMatchObject({ code: "not-a-file" });
  await expect(explainFile({ path: join(path, "gone") })).rejects.toMatchObject({ code: "path-not-found" });
});

test("nothing was left in English", () => {
  const flat = (table: object): string[] => Object.values(table).flatMap((value) => (typeof value === "string" ? [value] : flat(value)));
  const english = flat(explainWordsIn("en"));
  for (const language of ["vi", "lo"] as const) {
    const words = flat(explainWordsIn(language));
    expect(words.filter((value, index) => value === english[index])).toEqual([]);
    const holes = (sentence: string | undefined) => sentence?.match(/\{\w+\}/g);
    expect(words.map(holes)).toEqual(english.map(holes));
  }
});
