import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packFaultInWords, packFaults, uiLanguages } from "@bilateral/records";
import { expect, test } from "vitest";
import { entryFiles } from "./entry-schemas.ts";
import { examinePack } from "./read-pack.ts";

const body = (id: string, more: string) => `- { id: ${id}, name: { en: ${id} }, kind: ministry, sources: [x], confidence: high${more} }\n`;
const post = (id: string, more = "") => `- { id: ${id}, title: { en: ${id} }, sources: [x], confidence: high${more} }\n`;
const person = (id: string, name: string, more = "") => `- { id: ${id}, name: ${name}, side: VN, sources: [x], confidence: high${more} }\n`;
const held = (id: string, tenures: string[]) =>
  `- id: ${id}\n  name: ${id}\n  side: VN\n  tenures:\n${tenures.map((each, index) => `    - { id: t${index}, ${each}, sources: [x], confidence: low }\n`).join("")}`;
const paper = (id: string, more: string) =>
  `- { id: ${id}, title: { en: ${id} }, kind: treaty, parties: [VN, LA], sources: [x], confidence: high${more} }\n`;
const session = (id: string, more: string) => `- { id: ${id}, kind: session, body: joint, sources: [x], confidence: high${more} }\n`;
const figure = (id: string, more: string) =>
  `- { id: ${id}, indicator: trade-turnover, value: 1, unit: USD, sources: [x], confidence: high${more} }\n`;
const joint = body("joint", "");

/** What is found in a pack of these files: entry and fault. */
async function foundIn(files: Record<string, string>): Promise<(string | null)[][]> {
  const folder = await mkdtemp(join(tmpdir(), "bilateral-pack-"));
  const side = (code: string) => `  - { code: ${code}, name: { en: ${code} } }\n`;
  const given: Record<string, string> = {
    "relationship.yaml": `id: vn-la\nname: { en: x }\nsides:\n${side("VN")}${side("LA")}`,
    "edition.yaml": "edition: 2026-01-01\nlanguage: en\n",
    ...Object.fromEntries(Object.values(entryFiles).map((name) => [name, "[]"])),
    ...files,
  };
  for (const [name, text] of Object.entries(given)) await writeFile(join(folder, name), text);
  const { faults } = await examinePack({ folder });
  for (const fault of faults) for (const language of uiLanguages) expect(packFaultInWords(fault, language)).not.toMatch(/\{\w+\}/);
  return faults.map(({ entry, fault }) => [entry, fault]);
}

test("two in one post at once are told, a handover day is not, nor who shares a post, nor what is marked", async () => {
  const people = (first: string, second: string) => held("a", [`post: p, ${first}`]) + held("b", [`post: p, ${second}`]);
  const both = (first: string, second: string, more = "") =>
    foundIn({ "posts.yaml": post("p", more), "people.yaml": people(first, second) });
  const overlap = ["from: 2020-01-01, to: 2022-01-01", "from: 2021-06-01, to: 2023-01-01"] as const;
  expect(await both(...overlap)).toEqual([["b/t0", "post-held-by-two"]]);
  expect(await both(...overlap, ", shared: true")).toEqual([]);
  expect(await both(overlap[0], `${overlap[1]}, marked: { post-held-by-two: two sources }`)).toEqual([]);
  expect(await both("from: 2020-01-01, to: 2022-01-01", "from: 2022-01-01")).toEqual([]);
  expect(await both('from: "2020", to: "2021"', 'from: "2021", to: "2022"')).toEqual([]);
  expect(await both("from: 2020-01-01, to: 2022-01-01", "attested: [2021-03-03]")).toEqual([["b/t0", "post-held-by-two"]]);
  expect(await both("from: 2020-01-01", "from: 2021-01-01")).toEqual([]);
});

test("one person in one post twice at once", async () => {
  const people = held("a", ["post: p, from: 2020-01-01, to: 2022-01-01", "post: p, from: 2021-01-01, to: 2023-01-01"]);
  expect(await foundIn({ "posts.yaml": post("p", ", shared: true"), "people.yaml": people })).toEqual([["a/t1", "tenure-twice"]]);
});

test("a day on which someone is seen in a post lies within the tenure, as far as its dates are known", async () => {
  const of = (tenure: string) => foundIn({ "posts.yaml": post("p"), "people.yaml": held("a", [`post: p, ${tenure}`]) });
  expect(await of("from: 2020-05-01, to: 2021-05-01, attested: [2020-04-30, 2021-05-02]")).toEqual([
    ["a/t0", "attested-outside"],
    ["a/t0", "attested-outside"],
  ]);
  expect(await of('from: 2020-05, to: "2021", attested: [2020-05-01, 2021-12-31]')).toEqual([]);
});

test("counterparts are of two sides and name each other", async () => {
  const two = (first: string, second: string) => foundIn({ "bodies.yaml": body("a", first) + body("b", second) });
  expect(await two(", side: VN, counterparts: [b]", ", side: LA, counterparts: [a]")).toEqual([]);
  expect(await two(", side: VN, counterparts: [b]", ", side: LA")).toEqual([["a", "counterpart-not-mutual"]]);
  expect(await two(", side: VN, counterparts: [b]", ", side: VN, counterparts: [a]")).toEqual([
    ["a", "counterpart-same-side"],
    ["b", "counterpart-same-side"],
  ]);
});

test("an instrument supersedes earlier ones, and never in a circle", async () => {
  const three = (a: string, b: string, c = "") => foundIn({ "instruments.yaml": paper("a", a) + paper("b", b) + paper("c", c) });
  expect(await three(", signed: 2020-01-01", ", signed: 2021-01-01, supersedes: [a]")).toEqual([]);
  expect(await three(", signed: 2021-01-02", ", signed: 2021-01-01, supersedes: [a]")).toEqual([["b", "supersedes-later"]]);
  expect(await three(', signed: "2021"', ", signed: 2021-01-01, supersedes: [a]")).toEqual([]);
  expect(await three(", supersedes: [c]", ", supersedes: [a]", ", supersedes: [b]")).toEqual([["a", "supersedes-in-a-circle"]]);
  expect(await three(", supersedes: [a]", "")).toEqual([["a", "supersedes-in-a-circle"]]);
});

test("sessions of a body are numbered as they are held", async () => {
  const two = (a: string, b: string) => foundIn({ "bodies.yaml": joint, "engagements.yaml": session("a", a) + session("b", b) });
  expect(await two(", number: 4, date: 2020-01-01", ", number: 5, date: 2021-01-01")).toEqual([]);
  expect(await two(", number: 5, date: 2020-01-01", ", number: 4, date: 2021-01-01")).toEqual([["a", "session-number-backwards"]]);
  expect(await two(", number: 4, date: 2020-01-01", ", number: 4, date: 2021-01-01")).toEqual([["b", "session-number-twice"]]);
  expect(await two(", number: 4, date: 2020-01-01, status: cancelled", ", number: 4, date: 2021-01-01")).toEqual([]);
});

test("one name on one side is one person, unless both say that they are two", async () => {
  const two = (first: string, second: string) =>
    foundIn({ "people.yaml": person("a", "Lê Văn Minh", first) + person("b", "lê văn minh", second) });
  expect(await two("", "")).toEqual([["b", "person-twice"]]);
  expect(await two(", namesakes: [b]", "")).toEqual([["b", "person-twice"]]);
  expect(await two(", namesakes: [b]", ", namesakes: [a]")).toEqual([]);
  expect(await foundIn({ "people.yaml": person("a", "Lê Văn Hùng") + person("b", "Lê Văn Hưng") })).toEqual([]);
});

test("periods run forward", async () => {
  expect(await foundIn({ "observations.yaml": figure("a", ", period: 2021/2020") + figure("b", ", period: 2020/2021") })).toEqual([
    ["a", "period-upside-down"],
  ]);
  expect(await foundIn({ "instruments.yaml": paper("a", ", period: 2025-12/2025-01") })).toEqual([["a", "period-upside-down"]]);
  expect(await foundIn({ "instruments.yaml": paper("a", ", period: 2025/..") })).toEqual([]);
});

test("nothing happened after the edition, but for what is planned, aimed at or corrected since", async () => {
  const late = (more: string) => foundIn({ "bodies.yaml": joint, "engagements.yaml": session("a", more) });
  expect(await late(", date: 2026-03-01")).toEqual([["a", "after-the-edition"]]);
  expect(await late(', date: "2026"')).toEqual([]);
  expect(await late(", date: 2026-03-01, status: planned")).toEqual([]);
  expect(await late(", date: 2026-03-01, corrected: 2026-04-01")).toEqual([]);
  expect(await foundIn({ "observations.yaml": figure("a", ', period: "2030"') })).toEqual([["a", "after-the-edition"]]);
  const target = figure("a", ', period: "2030"').replace("trade-turnover", "trade-target");
  expect(await foundIn({ "observations.yaml": target })).toEqual([]);
});

test("a figure has a unit, a fact a source, and general knowledge is marked as unchecked", async () => {
  expect(await foundIn({ "observations.yaml": figure("a", "").replace("unit: USD, ", "") })).toEqual([["a", "not-valid"]]);
  expect(await foundIn({ "posts.yaml": post("a").replace("sources: [x], ", "") })).toEqual([["a", "no-source"]]);
  const known = post("a").replace("[x]", "[General knowledge]");
  expect(await foundIn({ "posts.yaml": known })).toEqual([["a", "general-knowledge-unmarked"]]);
  expect(await foundIn({ "posts.yaml": known.replace("high", "low, unchecked: not looked up") })).toEqual([]);
});

test("a mark that nothing needs any more is told", async () => {
  expect(await foundIn({ "posts.yaml": post("p", ", marked: { post-held-by-two: once }") })).toEqual([["p", "mark-not-needed"]]);
});

test("every fault says the same in every language", () => {
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const { vi, lo, en } of Object.values(packFaults.labels)) expect([holes(vi), holes(lo)]).toEqual([holes(en), holes(en)]);
});
