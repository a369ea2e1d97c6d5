import {
  areas,
  commitmentModes,
  engagementKinds,
  engagementStatuses,
  instrumentKinds,
  projectStatuses,
  type Span,
  type UiLanguage,
  visitTypes,
} from "@bilateral/records";
import type { FileRead } from "@bilateral/workflows/read-files";
import { harmless } from "../complain.ts";
import { wordsIn } from "../words.ts";
import { columns } from "./columns.ts";
import { participant, postsOf, quantity, sidesOf } from "./phrases.ts";
import { wrap } from "./wrap.ts";

type Read = Extract<FileRead, { result: unknown }>;

/** A document for people to look at: a table for each list of its reading that has something in it. */
export function tableLines(
  { path, text, result: { reading } }: Read,
  { language, width }: { language: UiLanguage; width: number },
): string[] {
  const words = wordsIn(language);
  const quote = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const section = (name: string, heads: string[], rows: (string | null | undefined)[][]) => {
    if (rows.length === 0) return [];
    const clean = rows.map((row) =>
      row.map((cell) =>
        harmless(cell ?? "")
          .replace(/\s+/g, " ")
          .trim(),
      ),
    );
    return ["", `${name} (${rows.length})`, ...columns({ heads, rows: clean, width })];
  };

  const sections = [
    section(
      words.people,
      [words.name, words.side, words.posts],
      reading.people.map((person) => [person.name, person.side, postsOf(person, words)]),
    ),
    section(
      words.engagements,
      [words.date, words.kind, words.place, words.who, words.status],
      reading.engagements.map((act) => [
        act.date,
        [engagementKinds.labels[act.kind][language], act.visitType && visitTypes.labels[act.visitType][language]]
          .filter(Boolean)
          .join(", "),
        act.place,
        act.participants.map(participant).join("; "),
        act.status === "held" ? "" : engagementStatuses.labels[act.status][language],
      ]),
    ),
    section(
      words.commitments,
      [words.mode, words.by, words.words, words.areas, words.due],
      reading.commitments.map((made) => [
        commitmentModes.labels[made.mode][language],
        sidesOf(made.by, words),
        quote(made.evidence),
        made.areas.map((area) => areas.labels[area][language]).join(", "),
        made.due,
      ]),
    ),
    section(
      words.instruments,
      [words.title, words.kind, words.period, words.signed],
      reading.instruments.map((paper) => [paper.title, instrumentKinds.labels[paper.kind][language], paper.period, paper.signed]),
    ),
    section(
      words.projects,
      [words.name, words.place, words.status, words.date],
      reading.projects.map((work) => [work.name, work.place, work.status && projectStatuses.labels[work.status][language], work.date]),
    ),
    section(
      words.observations,
      [words.figure, words.value, words.period, words.words],
      reading.observations.map((figure) => [figure.indicator, quantity(figure), figure.period, quote(figure.evidence)]),
    ),
  ].flat();

  const head = [path, reading.language, reading.published, reading.publisher].filter(Boolean).join(" · ");
  const title = reading.title ? quote([reading.title]).replace(/\s+/g, " ") : "";
  return [
    ...wrap(harmless(head), width),
    ...(title === "" ? [] : wrap(harmless(title), width)),
    ...(sections.length === 0 ? [`  ${words.nothing}`] : sections),
  ];
}
