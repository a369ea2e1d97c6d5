import type { InstrumentCard, PersonCard } from "@bilateral/matching";
import { type Reading, type RevisionContent, type Span, sealRevision } from "@bilateral/records";
import { expect, test } from "vitest";
import { knownFrom } from "../match/known.ts";
import { propose as proposed } from "./propose.ts";

const text =
  "Sáng 12/3, Bộ trưởng Trần Văn Hòa hội đàm với Bộ trưởng Bounmy Keola tại Huế. Hai bên nhất trí mở thêm hai cửa khẩu, theo Bản ghi nhớ 2024.";
const source = { document: "document:0123456789abcdef", text, at: "2024-03-13T01:00:00.000Z" };

function at(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const sure = { confidence: 0.9, rule: "test" };
const reading: Reading = {
  id: source.document,
  language: "vi",
  title: null,
  publisher: null,
  published: "2024-03-13",
  people: [
    {
      ...sure,
      name: "Trần Văn Hòa",
      side: "VN",
      posts: [{ title: "Bộ trưởng", organization: null, side: "VN" }],
      evidence: [at("Trần Văn Hòa")],
    },
    {
      ...sure,
      name: "Bounmy Keola",
      side: "LA",
      posts: [{ title: "Bộ trưởng", organization: null, side: null, evidence: [at("Bộ trưởng Bounmy Keola")] }],
      evidence: [at("Bounmy Keola")],
    },
  ],
  engagements: [
    {
      ...sure,
      kind: "talks",
      date: "2024-03-12",
      partOfDay: "morning",
      place: "Huế",
      occasion: null,
      status: "held",
      participants: [
        { name: "Trần Văn Hòa", side: "VN", role: "host" },
        { name: "Bounmy Keola", side: "LA", role: "guest" },
      ],
      evidence: [at("Bộ trưởng Trần Văn Hòa hội đàm với Bộ trưởng Bounmy Keola tại Huế")],
      fields: { date: { certainty: "inferred", evidence: [at("Sáng 12/3")], reason: "year of publication" } },
    },
  ],
  instruments: [
    {
      ...sure,
      title: "Bản ghi nhớ 2024",
      kind: "mou",
      period: "2024",
      signed: null,
      parties: ["VN", "LA"],
      evidence: [at("Bản ghi nhớ 2024")],
    },
  ],
  commitments: [
    { ...sure, mode: "agreed", by: ["both"], actors: [], areas: ["border"], due: null, evidence: [at("mở thêm hai cửa khẩu")] },
  ],
  projects: [],
  observations: [],
  noise: [],
  reader: "0.1.0",
};
function knowing({ people = [], instruments = [] }: { people?: PersonCard[]; instruments?: InstrumentCard[] }) {
  return knownFrom({ people, instruments, posts: [], projects: [] });
}
const minister = {
  ...{ post: null, titles: ["Bộ trưởng"], organizations: [], side: "VN", from: null, to: null, attested: ["2024-03-01"] },
};
const nobody = knowing({});
const propose = (from: Reading, of: typeof source, known: ReturnType<typeof knowing>) => proposed(from, of, { known }).revisions;

function ofKind(proposals: RevisionContent[], kind: string): RevisionContent[] {
  return proposals.filter((proposal) => proposal.kind === kind);
}

test("everything read is proposed, people first, then in the order of the text, and every quote stands where it says", () => {
  const proposals = propose(reading, source, nobody);
  expect(proposals.map(({ kind }) => kind)).toEqual(["person", "person", "engagement", "tenure", "tenure", "commitment", "instrument"]);
  for (const proposal of proposals) {
    expect(() => sealRevision(proposal)).not.toThrow();
    expect(proposal).toMatchObject({
      side: null,
      author: "reader",
      state: "proposed",
      parents: [],
      basis: { from: "reading", confidence: 0.9 },
    });
    for (const place of Object.values(proposal.evidence).flat()) expect(text.slice(place.start, place.end)).toBe(place.quote);
  }
});

test("a date keeps how it came about, and its words", () => {
  const [talks] = ofKind(propose(reading, source, nobody), "engagement");
  expect(talks?.body.date).toEqual({ edtf: "2024-03-12", certainty: "inferred", reason: "year of publication" });
  expect(talks?.evidence.date?.map(({ quote }) => quote)).toEqual(["Sáng 12/3"]);
});

test("posts are attested on the day of the act, the former ones on none", () => {
  const [first] = ofKind(propose(reading, source, nobody), "tenure");
  expect(first?.body).toMatchObject({ title: "Bộ trưởng", side: "VN", from: null, to: null, attested: ["2024-03-12"] });
  expect(first?.evidence.attested?.[0]?.quote).toBe("Sáng 12/3");

  const former = structuredClone(reading);
  for (const { posts } of former.people) for (const post of posts) post.former = true;
  for (const { body } of ofKind(propose(former, source, nobody), "tenure")) expect(body).toMatchObject({ former: true, attested: [] });

  const undated = { ...reading, engagements: [] };
  for (const { body } of ofKind(propose(undated, source, nobody), "tenure")) expect(body.attested).toEqual(["2024-03-13"]);
});

test("an undertaking points to the act it was made at, and to none where the document tells of none", () => {
  const proposals = propose(reading, source, nobody);
  const [talks, [promise]] = [ofKind(proposals, "engagement")[0], ofKind(proposals, "commitment")];
  expect(promise?.body.engagement).toBe(talks?.record);
  expect(promise?.evidence.engagement?.[0]?.quote).toMatch(/^Bộ trưởng Trần Văn Hòa hội đàm/);
  const [alone] = ofKind(propose({ ...reading, engagements: [] }, source, nobody), "commitment");
  expect(alone?.body).not.toHaveProperty("engagement");
});

test("someone known gives no person, and is linked with the reason", () => {
  const known = { record: "pack:vn-la/person/tran-van-hoa", names: ["Trần Văn Hoà"], side: "VN", tenures: [minister] };
  const proposals = propose(reading, source, knowing({ people: [known] }));
  expect(ofKind(proposals, "person").map(({ body }) => body.name)).toEqual(["Bounmy Keola"]);
  const tenure = ofKind(proposals, "tenure").find(({ body }) => body.person === known.record);
  const link = { record: known.record, seen: "Trần Văn Hòa", why: "same-name", words: { seen: "Trần Văn Hòa", known: "Trần Văn Hoà" } };
  expect(tenure).toMatchObject({ reason: "same-name", basis: { matches: { person: link } } });
  const [talks] = ofKind(proposals, "engagement");
  expect(talks?.basis).toMatchObject({ matches: { "participants.0": link } });
  expect(talks?.body.participants).toMatchObject([{ person: known.record }, { person: ofKind(proposals, "person")[0]?.record }]);
});

test("an instrument of the register is not proposed again", () => {
  const known: InstrumentCard = {
    ...{ record: "instrument:1", titles: ["Bản Ghi nhớ 2024"], kind: "mou", period: "2024", signed: null, parties: ["VN", "LA"] },
    ...{ generic: false, supersedes: [] },
  };
  expect(ofKind(propose(reading, source, knowing({ instruments: [known] })), "instrument")).toEqual([]);
});

test("reading again proposes the same records, also where people are known by then", () => {
  const known = { record: "pack:vn-la/person/tran-van-hoa", names: ["Trần Văn Hòa"], side: "VN", tenures: [minister] };
  const before = propose(reading, source, nobody).map(({ record }) => record);
  const later = propose({ ...reading, reader: "9.9.9" }, { ...source, at: "2030-01-01T00:00:00.000Z" }, knowing({ people: [known] }));
  expect(before).toEqual(expect.arrayContaining(later.map(({ record }) => record)));
  expect(later).toHaveLength(before.length - 1);
});

test("other documents propose other records", () => {
  const here = propose(reading, source, nobody).map(({ record }) => record);
  const there = propose(reading, { ...source, document: "document:fedcba9876543210" }, nobody).map(({ record }) => record);
  expect(there.filter((record) => here.includes(record))).toEqual([]);
});

test("the same words in two places are one proposal with both places", () => {
  const [undertaking] = reading.commitments;
  if (!undertaking) throw new Error("the reading has a commitment");
  const twice = { ...undertaking, fields: { by: { certainty: "said" as const, evidence: [at("Hai bên")] } } };
  const [once, ...others] = ofKind(propose({ ...reading, commitments: [undertaking, twice] }, source, nobody), "commitment");
  expect(others).toEqual([]);
  expect(once?.evidence[""]).toHaveLength(1);
  expect(once?.evidence.by).toHaveLength(1);
});

test("what no words show, or what no kind allows, is not proposed", () => {
  const [talks] = reading.engagements;
  if (!talks) throw new Error("the reading has an engagement");
  const wrong = [
    { ...talks, evidence: [] },
    { ...talks, evidence: [{ start: 5, end: 5 }] },
    { ...talks, date: "12/3" },
  ];
  expect(ofKind(propose({ ...reading, engagements: wrong }, source, nobody), "engagement")).toEqual([]);
});
