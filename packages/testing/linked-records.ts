/** A few records that a rule linked or doubts, with the articles that tell of them: what matching leaves for a person. */
import { hashOf, hashOfBytes, hashOfText, type LinkRelation, type LinkVerdict, type RevisionContent } from "@bilateral/records";
import type { OpenContext } from "@bilateral/server";

const at = "2026-01-05T01:00:00.000Z";

type Given = Omit<RevisionContent, "evidence" | "side" | "author" | "basis" | "state" | "at" | "parents">;

/** An article, and what is proposed from it: each with the words that prove it. */
interface Article {
  title: string;
  text: string;
  published: string;
  language: "vi" | "en";
  proposals: (Given & { words: string })[];
}

const undertaking = (words: string, language: string, engagement: string, mode = "agreed") => ({
  ...{ words, language, mode, by: ["both"], actors: [], areas: ["politics"], due: null, engagement },
});
const talks = (day: string, place: string) => ({
  ...{ kind: "talks", date: { edtf: day, certainty: "said" }, place, occasion: null, participants: [], status: "held" },
});

const articles: Article[] = [
  {
    ...{ title: "Hội đàm năm 2022", published: "2022-10-21", language: "vi" },
    text: "Ngày 20/10/2022, hai bên hội đàm tại Hà Nội. Hai bên mong duy trì trao đổi đoàn các cấp.",
    proposals: [
      { kind: "engagement", record: "engagement:t1", body: talks("2022-10-20", "Hà Nội"), words: "hội đàm" },
      {
        ...{ kind: "commitment", record: "commitment:t1", words: "duy trì trao đổi đoàn các cấp" },
        body: undertaking("duy trì trao đổi đoàn các cấp", "vi", "engagement:t1", "hoped"),
      },
    ],
  },
  {
    ...{ title: "The two sides hold talks", published: "2024-07-12", language: "en" },
    text: "On July 11, 2024 the two sides held talks in Vientiane. They agreed to keep up the exchange of delegations and to widen tourism.",
    proposals: [
      { kind: "engagement", record: "engagement:t2", body: talks("2024-07-11", "Vientiane"), words: "held talks" },
      {
        ...{ kind: "commitment", record: "commitment:t2", words: "keep up the exchange of delegations" },
        body: undertaking("keep up the exchange of delegations", "en", "engagement:t2"),
      },
      {
        ...{ kind: "commitment", record: "commitment:t3", words: "widen tourism" },
        body: undertaking("widen tourism", "en", "engagement:t2"),
      },
    ],
  },
  {
    ...{ title: "Hội đàm ở Viêng Chăn", published: "2024-07-13", language: "vi" },
    text: "Ngày 12/7/2024, hai bên hội đàm tại Viêng Chăn.",
    proposals: [{ kind: "engagement", record: "engagement:t3", body: talks("2024-07-12", "Viêng Chăn"), words: "hội đàm" }],
  },
];

const people: [record: string, name: string][] = [
  ["person:t-known", "Bounmy Keola"],
  ["person:t-spelled", "Bun-mi Keo-la"],
  ["person:t-one", "Khamphan Sisouk"],
  ["person:t-other", "Khamphanh Sisouk"],
];

/** Two spellings of one man; two who may be one; two accounts of one act; an undertaking made twice, and one that may have been. */
export async function linkedRecords({ append }: OpenContext): Promise<void> {
  for (const { title, text, published, language, proposals } of articles) {
    const bytes = new TextEncoder().encode(text);
    const document = `document:${hashOfBytes(bytes).slice(0, 16)}`;
    const body = {
      ...{ name: `${document.slice(9)}.txt`, mediaType: "text/plain", hash: hashOfBytes(bytes), textHash: hashOfText(text) },
      ...{ language, title, publisher: null, published },
    };
    const description = revision({ kind: "document", record: document, body }, { author: "importer", state: "confirmed" });
    const revisions = proposals.map(({ words, ...given }) => {
      const start = text.indexOf(words);
      return revision(given, {
        evidence: { "": [{ document, start, end: start + words.length, quote: words }] },
        basis: { from: "reading", document, reader: "1", rule: "rule", confidence: 0.9 },
      });
    });
    await append.keep({ bytes, text, noise: [], description, revisions });
  }
  await append.append(
    people.map(([record, name]) => revision({ kind: "person", record, body: { name, aliases: [], side: "LA" } }, { state: "confirmed" })),
  );
  await append.append([
    link("identity", "person:t-known", "person:t-spelled", "same"),
    link("identity", "person:t-one", "person:t-other", "unsure"),
    link("identity", "engagement:t2", "engagement:t3", "same", { change: "date", from: "2024-07-11", to: "2024-07-12" }),
    link("restatement", "commitment:t2", "commitment:t1", "same", { change: "stronger", from: "hoped", to: "agreed" }),
    link("restatement", "commitment:t3", "commitment:t1", "unsure"),
  ]);
}

type Change = { change: string; from: string; to: string };

function link(relation: LinkRelation, from: string, to: string, verdict: LinkVerdict, ...changes: Change[]): RevisionContent {
  const reasons = [{ code: "same-sound", words: { seen: from, known: to } }];
  // As the workflows name it: whoever decides finds the rule's link.
  const record = `link:${hashOf([relation, from, to]).slice(0, 32)}`;
  return revision(
    { kind: "link", record, body: { relation, from, to, verdict, reasons, score: 0.8, changes } },
    { author: "matching", basis: { from: "matching", matcher: "test" } },
  );
}

function revision(given: Given, more: Partial<RevisionContent>): RevisionContent {
  return {
    ...{ evidence: {}, side: null, author: "reader", basis: { from: "entry" }, state: "proposed", at, parents: [] },
    ...given,
    ...more,
  };
}
