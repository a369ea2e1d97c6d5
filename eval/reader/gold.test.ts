import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { corpusCases } from "./corpus.ts";
import { lookedUp } from "./gold.ts";
import { measure } from "./measure.ts";
import { confidenceTable, scoresTable } from "./readme.ts";

const text = "Ngày 3/5/2024, tại Hà Nội, Bộ trưởng Bộ Y tế Nguyễn Văn Mẫu đã hội đàm với Bộ trưởng Bộ Y tế Lào Bounma Sivong.\n";
const sha256 = createHash("sha256").update(text).digest("hex");
const home = mkdtempSync(join(tmpdir(), "bilateral-gold-"));
const [gold, texts] = [join(home, "gold"), join(home, "texts")];
mkdirSync(gold);
mkdirSync(join(texts, "2024"), { recursive: true });
const start = text.indexOf("Nguyễn");
const marked = { language: "vi", people: [{ name: "Nguyễn Văn Mẫu", side: "VN", evidence: [{ start, end: start + 14 }] }] };
writeFileSync(join(gold, "there.json"), JSON.stringify({ ...marked, id: "there", source: "https://example.org/1", sha256 }));
writeFileSync(join(gold, "gone.json"), JSON.stringify({ ...marked, id: "gone", source: "https://example.org/2", sha256: "0".repeat(64) }));
writeFileSync(join(texts, "2024", "any name.txt"), text);

test("a looked-up article is found by its hash, whatever its file is called, and one whose text is not there is named", () => {
  const { found, missing } = lookedUp({ gold, texts });
  expect(found.map((each) => each.gold.id)).toEqual(["there"]);
  expect(missing.map(({ id }) => id)).toEqual(["gone"]);
  const { tally } = measure("looked up vi", found);
  expect(tally.shares.get("people.side")).toEqual({ right: 1, of: 1 });
});

test("the project's own cases are gold whose quotes stand in their texts", () => {
  for (const code of ["vi", "en"]) {
    const cases = corpusCases(fileURLToPath(new URL(`../../corpus/${code}`, import.meta.url)));
    expect(cases.length).toBeGreaterThan(3);
    const judged = cases.filter(({ gold: each }) => each.commitments !== undefined);
    expect(judged.length).toBeGreaterThan(3);
    for (const { gold: each, text: words } of judged)
      for (const { evidence } of each.commitments ?? [])
        for (const { start: from, end } of evidence) expect(words.slice(from, end).trim()).not.toBe("");
  }
});

test("the tables have a column a set and a row a band", () => {
  const measured = [measure("looked up vi", lookedUp({ gold, texts }).found)];
  expect(scoresTable(measured).split("\n").slice(0, 4)).toEqual([
    "|  | looked up vi |",
    "| --- | ---: |",
    "| documents | 1 |",
    "| people | 0.67 |",
  ]);
  expect(confidenceTable(measured)).toMatch(/\| 0\.\d–\d\.\d \| 0\.\d\d \| \d\.\d\d \| \d+ \|/);
});
