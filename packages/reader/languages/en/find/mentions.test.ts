import { describe, expect, test } from "vitest";
import { readIn } from "../../../read.ts";
import { en } from "../index.ts";

/** The mentions of a kind, as "words = value". */
function found(text: string, kind: string, told: (value: never) => unknown = () => ""): string[] {
  return readIn(en, text, { id: "x" })
    .mentions.filter((mention) => mention.kind === kind)
    .map(({ start, end, value }) => [text.slice(start, end), told(value as never)].filter((each) => each !== "").join(" = "));
}
const kind = ({ kind: act, visitType }: { kind: string; visitType?: string }) => [act, visitType].filter(Boolean).join(" ");
const side = ({ side: of }: { side: string | null }) => String(of);
const country = ({ country: of }: { country: string | null }) => String(of);

describe("acts", () => {
  test.each([
    ["The two ministers held talks in Pakse.", ["held talks = talks"]],
    [
      "He paid a courtesy call on the President during his three-day state visit.",
      ["paid a courtesy call = courtesy-call", "state visit = visit state"],
    ],
    ["They met on the sidelines of the summit and signed a plan.", ["met = meeting", "summit = conference", "signed = signing"]],
    ["The 12th session opened with a ceremony.", ["session = session", "ceremony = ceremony"]],
    ["Her letter of condolence came after a phone call.", ["letter of condolence = message", "phone call = call"]],
  ])("%s", (text, acts) => {
    expect(found(text, "act", kind)).toEqual(acts);
  });

  test.each(["They gave a press conference.", "Laos is a dialogue partner.", "Output met the demand."])("none in: %s", (text) => {
    expect(found(text, "act")).toEqual([]);
  });
});

describe("places", () => {
  test("countries by name, capitals and towns, each with its country", () => {
    expect(found("Laos and Vietnam opened a road from Savannakhet to Da Nang, Vientiane said.", "place", country)).toEqual([
      "Laos = LA",
      "Vietnam = VN",
      "Savannakhet = LA",
      "Da Nang = VN",
      "Vientiane = LA",
    ]);
  });
  test("an adjective and a word in lower case name none", () => {
    expect(found("A Lao officer thanked Vietnamese doctors for the turkey and the hue of the china.", "place")).toEqual([]);
  });
});

describe("bodies", () => {
  test.each([
    ["The Ministry of Foreign Affairs of Laos replied.", ["Ministry of Foreign Affairs of Laos = LA"]],
    ["Members of the Lao People's Revolutionary Party came.", ["Lao People's Revolutionary Party = LA"]],
    [
      "The Communist Party of Vietnam and the Vietnamese National Assembly agreed.",
      ["Communist Party of Vietnam = VN", "Vietnamese National Assembly = VN"],
    ],
    ["ASEAN and the United Nations were there.", ["ASEAN = null", "United Nations = null"]],
    ["Leaders of the Vietnam Fatherland Front came.", ["Vietnam Fatherland Front = VN"]],
  ])("%s", (text, bodies) => {
    expect(found(text, "body", side)).toEqual(bodies);
  });

  test.each(["The party was long and the group went home.", "He sat in the house by the bank."])("none in: %s", (text) => {
    expect(found(text, "body")).toEqual([]);
  });
});

test("each kind of mention is found, also in a line that is the page's own, and its span holds its words", () => {
  const text =
    "Print this page\nVientiane, May 3, 2024 (KPL) – Minister of Health Bounma Sivong met with his Vietnamese counterpart, Mr Nguyen Van Mau, of the Ministry of Health in Vientiane.\nTrade rose 12 percent to 1.1 billion USD.\nRelated news\nPresident Le Van An visits Laos on May 5, 2024\n";
  const { mentions, reading } = readIn(en, text, { id: "x" });
  const kinds = new Set(mentions.map((mention) => mention.kind));
  for (const each of ["date", "person", "post", "body", "place", "amount", "percent", "act"] as const) expect([...kinds]).toContain(each);
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
    expect.arrayContaining(["May 5, 2024", "Le Van An", "visits", "1.1 billion USD"]),
  );
  const teaser = text.indexOf("President Le");
  expect(reading.engagements.flatMap(({ evidence }) => evidence).every(({ end }) => end <= teaser)).toBe(true);
});
