import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { checkPack } from "./check-pack.ts";
import { type Pack, readPack } from "./read-pack.ts";

const vietNamLaos = fileURLToPath(new URL("../../../relationships/vn-la", import.meta.url));

const small: Record<string, string> = {
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

async function packWith(changes: Record<string, string> = {}): Promise<Pack> {
  const folder = await mkdtemp(join(tmpdir(), "bilateral-pack-"));
  for (const [name, text] of Object.entries({ ...small, ...changes })) await writeFile(join(folder, name), text);
  return readPack({ folder, id: "vn-la" });
}

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
  ["a value that the list does not have", "bodies.yaml", "kind: ministry", "kind: ministerium", "3:9", "Invalid option"],
  ["a body that is not there", "posts.yaml", "body: vn-mofa", "body: vn-mofaa", "3:9", "there is no body “vn-mofaa”"],
  ["a date that is none", "people.yaml", 'from: "2020"', 'from: "2020-13"', "7:13", "EDTF"],
  ["a year without quotes", "people.yaml", 'from: "2020"', "from: 2020", "7:13", "expected string"],
  ["a tenure that ends before it begins", "people.yaml", 'from: "2020"', 'from: "2020"\n      to: "2018"', "8:11", "ends after it begins"],
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
    details: { place: expect.stringMatching(/^7:/), reason: "two entries have the id “vn-mofa”" },
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

test("the facts of Viet Nam – Laos go together, but for what is known to be open", () => {
  expect(checkPack(pack)).toEqual([
    {
      // Two sources, two days apart, on when one handed over to the other.
      record: "pack:vn-la/tenure/vuong-dinh-hue/vn-hanoi-party-secretary",
      finding: "post-held-by-two",
      about: "pack:vn-la/tenure/dinh-tien-dung/vn-hanoi-party-secretary",
    },
  ]);
});

test("general knowledge is never given as a source without being marked as unchecked", () => {
  const bare = pack.facts.filter(({ basis }) => basis.sources.includes("General knowledge") && basis.unchecked === undefined);
  expect(bare.map(({ record }) => record)).toEqual([]);
});

test("facts that do not go together are found", async () => {
  const people = `- id: ong-a
  name: Ông A
  tenures:
    - { id: one, post: vn-mofa/minister, from: "2020", to: "2020-12", attested: ["2024-01-01"], sources: [x], confidence: low }
    - { id: two, post: vn-mofa/minister, from: 2021-01-01, to: 2022-01-01, sources: [x], confidence: low }
- id: ong-b
  name: Ông B
  tenures:
    - { id: one, post: vn-mofa/minister, from: 2021-06-01, to: 2023-01-01, sources: [x], confidence: low }
`;
  expect(checkPack(await packWith({ "people.yaml": people })).map(({ finding }) => finding)).toEqual([
    "attested-outside",
    "post-held-by-two",
  ]);
});
