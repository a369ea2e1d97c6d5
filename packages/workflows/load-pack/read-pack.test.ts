/** Long: every mistake that a pack can have, beside each other. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem, packFaultInWords, wordingOf } from "@bilateral/records";
import { beforeAll, expect, test } from "vitest";
import { examinePack, type Pack, readPack } from "./read-pack.ts";

const vietNamLaos = fileURLToPath(new URL("../../../relationships/vn-la", import.meta.url));

const small: Record<string, string> = {
  "relationship.yaml":
    "id: vn-la\nname: { en: Viet Nam – Laos }\nsides:\n  - { code: VN, name: { en: Viet Nam } }\n  - { code: LA, name: { en: Laos } }\n",
  "edition.yaml": "edition: 2026-01-01\nlanguage: vi\n",
  "bodies.yaml":
    "- id: vn-mofa\n  name: { vi: Bộ Ngoại giao }\n  kind: ministry\n  side: VN\n  sources: [https://example.org]\n  confidence: high\n",
  "posts.yaml":
    "- id: vn-mofa/minister\n  title: { vi: Bộ trưởng Ngoại giao, en: Minister }\n  body: vn-mofa\n  side: VN\n  sources: [x]\n  confidence: high\n",
  "people.yaml":
    '- id: ong-a\n  name: Ông A\n  side: VN\n  tenures:\n    - id: minister\n      post: vn-mofa/minister\n      from: "2020"\n      sources: [x]\n      confidence: low\n',
  "instruments.yaml": "[]",
  "engagements.yaml":
    "- id: talks\n  kind: talks\n  date: 2021-05\n  participants:\n    - { person: ong-a, role: host }\n    - { organization: Đoàn B, role: guest }\n  sources: [x]\n  confidence: high\n",
  "projects.yaml": "[]",
  "observations.yaml": "[]",
  "occasions.yaml": "[]",
};

async function folderWith(changes: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bilateral-pack-"));
  for (const [name, text] of Object.entries({ ...small, ...changes })) await writeFile(join(folder, name), text);
  return folder;
}

const packWith = async (changes: Record<string, string> = {}) => readPack({ folder: await folderWith(changes), id: "vn-la" });

test("entries become records that name each other by record id", async () => {
  const { facts } = await packWith();
  expect(facts.map(({ record }) => record)).toEqual([
    "pack:vn-la/body/vn-mofa",
    "pack:vn-la/post/vn-mofa/minister",
    "pack:vn-la/person/ong-a",
    "pack:vn-la/tenure/ong-a/minister",
    "pack:vn-la/engagement/talks",
  ]);
  expect(facts[3]).toMatchObject({
    body: {
      person: "pack:vn-la/person/ong-a",
      post: "pack:vn-la/post/vn-mofa/minister",
      title: "Bộ trưởng Ngoại giao",
      side: "VN",
      from: "2020",
      to: null,
    },
    basis: { from: "pack", pack: "vn-la", sources: ["x"], confidence: "low" },
  });
  expect(facts[4]?.body).toMatchObject({
    date: { edtf: "2021-05", certainty: "said" },
    participants: [
      { person: "pack:vn-la/person/ong-a", name: "Ông A", side: "VN", role: "host" },
      { person: null, name: null, organization: "Đoàn B", side: null, role: "guest" },
    ],
  });
});

test("a person rests on the sources of their tenures", async () => {
  const { facts } = await packWith();
  expect(facts[2]?.basis).toMatchObject({ sources: ["x"], confidence: "low" });
});

test.each([
  ["a field that the kind does not have", "bodies.yaml", "kind: ministry", "kind: ministry\n  colour: red", "1:3", "colour"],
  ["a value that the list does not have", "bodies.yaml", "kind: ministry", "kind: ministerium", "3:9", "it is none of"],
  ["a body that is not there", "posts.yaml", "body: vn-mofa", "body: vn-mofaa", "3:9", "there is no entry “vn-mofaa” of the kind body"],
  ["a date that is none", "people.yaml", 'from: "2020"', 'from: "2020-13"', "7:13", "“2020-13” is not a date"],
  ["a year without quotes", "people.yaml", 'from: "2020"', "from: 2020", "7:13", "not the right sort of value"],
  [
    "a tenure that ends before it begins",
    "people.yaml",
    'from: "2020"',
    'from: "2020"\n      to: "2018"',
    "8:11",
    "it ends (2018) before it begins (2020)",
  ],
  ["a fact without a source", "bodies.yaml", "sources: [https://example.org]", "sources: []", "5:12", "a fact needs a source"],
  ["a fact without a confidence", "bodies.yaml", "  confidence: high\n", "", "1:3", "confidence"],
  ["YAML that does not parse", "bodies.yaml", "{ vi: Bộ Ngoại giao }", "{ vi: Bộ Ngoại giao", "3:", ""],
  ["no list", "projects.yaml", "[]", "{}", "1:1", "a list of entries is expected"],
])("%s is reported with its file, line and reason", async (_, file, from, to, place, reason) => {
  const changed = (small[file] ?? "").replace(from, to);
  expect(changed).not.toBe(small[file]);
  const problem = await packWith({ [file]: changed }).catch((error: unknown) => error);
  expect(problem).toMatchObject({
    code: "pack-invalid",
    details: { file: expect.stringContaining(file), place: expect.stringContaining(place), reason: expect.stringContaining(reason) },
  });
});

test("an id given twice is reported", async () => {
  await expect(packWith({ "bodies.yaml": `${small["bodies.yaml"]}${small["bodies.yaml"]}` })).rejects.toMatchObject({
    code: "pack-invalid",
    details: { place: expect.stringMatching(/^7:/), reason: "two entries have the id “vn-mofa”; the other is at line 1" },
  });
});

test("a file that is missing is reported", async () => {
  await expect(readPack({ folder: tmpdir(), id: "vn-la" })).rejects.toMatchObject({ code: "pack-invalid" });
});

let pack: Pack;
beforeAll(async () => {
  pack = await readPack({ folder: vietNamLaos, id: "vn-la" });
});

test("the pack of Viet Nam – Laos is whole", () => {
  const counts: Record<string, number> = {};
  for (const { kind } of pack.facts) counts[kind] = (counts[kind] ?? 0) + 1;
  expect(counts).toEqual({
    body: 163,
    post: 103,
    person: 167,
    tenure: 295,
    instrument: 101,
    engagement: 57,
    project: 30,
    observation: 105,
    occasion: 48,
  });
});

test("general knowledge is never given as a source without being marked as unchecked", () => {
  const bare = pack.facts.filter(({ basis }) => basis.sources.includes("General knowledge") && basis.unchecked === undefined);
  expect(bare.map(({ record }) => record)).toEqual([]);
});

test("a faulty entry costs only itself: who names it is not found fault with, and every other fault is still told", async () => {
  const folder = await folderWith({
    "bodies.yaml": (small["bodies.yaml"] ?? "").replace("kind: ministry", "kind: ministerium"),
    "people.yaml": (small["people.yaml"] ?? "").replace("side: VN", "side: Vietnam").replace("vn-mofa/minister", "vn-mofa/ministre"),
    "engagements.yaml": (small["engagements.yaml"] ?? "")
      .replace("date: 2021-05", "date: May 2021")
      .replace("person: ong-a", "person: ong-b"),
    "edition.yaml": "edition: spring\nlanguage: vi\n",
  });
  const { faults } = await examinePack({ folder });
  expect(faults.map(({ file, line, entry, fault }) => [file, line, entry, fault])).toEqual([
    ["bodies.yaml", 3, "vn-mofa", "not-valid"],
    ["edition.yaml", 1, null, "not-valid"],
    ["engagements.yaml", 3, "talks", "not-a-date"],
    ["engagements.yaml", 5, "talks", "unknown-entry"],
    ["people.yaml", 3, "ong-a", "not-valid"],
    ["people.yaml", 6, "ong-a/minister", "unknown-entry"],
  ]);
});

test("a refusal names the first fault in the reader's language, and how many there are", async () => {
  const two = (small["bodies.yaml"] ?? "").replace("  confidence: high\n", "").replace("kind: ministry", "kind: ministerium");
  const problem = await packWith({ "bodies.yaml": two }).catch((error: Problem) => error);
  if (!(problem instanceof Problem)) throw new Error("it was not refused");
  expect(problem.details).toMatchObject({ place: "1:3 vn-mofa", count: 2 });
  expect(wordingOf(problem, "en")).toContain("a fact says how sure it is");
  expect(wordingOf(problem, "vi")).toContain("dữ kiện phải ghi độ tin cậy");
  expect(wordingOf(problem, "lo")).toContain("ຄວາມໜ້າເຊື່ອຖື");
});

/** What is found in a pack with these changes, as file, line, entry and fault. */
async function foundIn(changes: Record<string, string>) {
  const { faults } = await examinePack({ folder: await folderWith(changes) });
  return faults.map(({ file, line, entry, fault }) => [file, line, entry, fault]);
}

const bomb = ["- &a0 [x, x, x, x, x, x, x, x, x, x]"]
  .concat(Array.from({ length: 9 }, (_, index) => `- &a${index + 1} [${Array(10).fill(`*a${index}`).join(", ")}]`))
  .join("\n");

test.each([
  ["stands for nothing", "- id: a\n- *nope\n", 2],
  ["stands within what it stands for", "- &a [\n  *a ]\n", 2],
  ["multiplies without end", bomb, 2],
])("an alias that %s is a mistake with its line, when checked and when loaded", async (_, text, line) => {
  expect(await foundIn({ "projects.yaml": text })).toEqual([["projects.yaml", line, null, "not-yaml"]]);
  await expect(packWith({ "projects.yaml": text })).rejects.toMatchObject({
    code: "pack-invalid",
    details: { file: expect.stringContaining("projects.yaml"), place: expect.stringMatching(`^${line}:`) },
  });
});

test("an alias with its anchor is read as what it stands for, and what is nested without end is a mistake", async () => {
  const text =
    (small["bodies.yaml"] ?? "").replace("sources: [https", "sources: &s [https") +
    "- { id: b, name: { en: b }, kind: ministry, sources: *s, confidence: low }\n";
  const { facts } = await packWith({ "bodies.yaml": text });
  expect(facts[1]?.basis.sources).toEqual(["https://example.org"]);
  expect(await foundIn({ "projects.yaml": "[".repeat(50_000) })).toContainEqual(["projects.yaml", expect.any(Number), null, "not-yaml"]);
});

test.each([
  ["that is not YAML", "- id: [", "not-yaml"],
  ["that is empty", "", "not-a-list"],
  ["that holds a note only", "# none yet\n", "not-a-list"],
])("of a file %s the entries are unknown: who names them is not found fault with, and the file comes first", async (_, text, fault) => {
  const wrong = (small["bodies.yaml"] ?? "").replace("kind: ministry", "kind: ministerium");
  const found = await foundIn({ "people.yaml": text, "bodies.yaml": wrong });
  expect(found[0]).toEqual(["people.yaml", 1, null, fault]);
  expect(found.filter(([file]) => file !== "people.yaml")).toEqual([["bodies.yaml", 3, "vn-mofa", "not-valid"]]);
});

test("posts that could not be read may be shared: nobody is said to hold one beside another, and no mark to be needless", async () => {
  const tenure = "  tenures:\n    - { id: t, post: vn-mofa/minister, from: 2020-01-01, to: 2022-01-01, sources: [x], confidence: low }\n";
  const people = `- id: ong-a\n  name: A\n  side: VN\n${tenure}- id: ong-b\n  name: B\n  side: VN\n${tenure}`;
  expect(await foundIn({ "people.yaml": people })).toEqual([["people.yaml", 10, "ong-b/t", "post-held-by-two"]]);
  const marked = people.replace(/low }\n$/, "low, marked: { post-held-by-two: two sources } }\n");
  expect(await foundIn({ "people.yaml": people, "posts.yaml": "- [" })).not.toContainEqual(expect.arrayContaining(["people.yaml"]));
  expect(await foundIn({ "people.yaml": marked, "posts.yaml": "- [" })).not.toContainEqual(expect.arrayContaining(["people.yaml"]));
});

test("a mistake in an entry hides no other: what it names, what it supersedes, its days", async () => {
  const paper = (id: string, more: string) =>
    `- { id: ${id}, title: { en: ${id} }, kind: treaty, parties: [VN, LA], sources: [x], ${more} }\n`;
  const instruments =
    paper("old", "signed: 2022-01-01, confidence: hgih") +
    paper("new", "signed: 2021-01-01, confidence: high, supersedes: [old, gone], colour: red") +
    paper("late", "signed: 2030-01-01, confidence: hgih");
  const found = (await foundIn({ "instruments.yaml": instruments })).map(([, , entry, fault]) => `${entry} ${fault}`);
  expect(found.toSorted()).toEqual([
    "late after-the-edition",
    "late not-valid",
    "new not-valid",
    "new supersedes-later",
    "new unknown-entry",
    "old not-valid",
  ]);
});

test("a tenure is checked though its person has a mistake, and only by what is certain", async () => {
  const people = (small["people.yaml"] ?? "").replace("side: VN", "side: Vietnam");
  expect(await foundIn({ "people.yaml": people.replace('from: "2020"', 'from: "2020"\n      to: "2018"') })).toEqual([
    ["people.yaml", 3, "ong-a", "not-valid"],
    ["people.yaml", 8, "ong-a/minister", "ends-before-it-begins"],
  ]);
  const planned = (small["engagements.yaml"] ?? "").replace("date: 2021-05", "date: 2031-05\n  status: plannd");
  expect(await foundIn({ "engagements.yaml": planned })).toEqual([["engagements.yaml", 4, "talks", "not-valid"]]);
});

test("why a file could not be read is said in the reader's language, without the system's or the parser's words", async () => {
  const problem = await readPack({ folder: join(tmpdir(), "no-such-pack"), id: "vn-la" }).catch((error: Problem) => error);
  if (!(problem instanceof Problem)) throw new Error("it was not refused");
  expect(wordingOf(problem, "vi")).toContain("không đọc được tệp: không có tệp này");
  for (const text of ["- [", "a: b: c", "a: @x", "a:\n\t- b", "- a: 1\n  a: 2", "--- a\n--- b", "a: 'x", "- *x"]) {
    const { faults } = await examinePack({ folder: await folderWith({ "projects.yaml": text }) });
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      expect(packFaultInWords(fault, "vi")).not.toMatch(/[A-Z]{2}_|ENO|must|allowed|Missing/);
      expect(packFaultInWords(fault, "lo").replace(/YAML|Tab/g, "")).not.toMatch(/[A-Za-z]/);
    }
  }
});
