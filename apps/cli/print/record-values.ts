/** A record of a reading as labelled values, for people to look at. */
import {
  areas,
  type CommitmentRead,
  commitmentModes,
  type EngagementRead,
  engagementKinds,
  engagementStatuses,
  type InstrumentRead,
  instrumentKinds,
  type ObservationRead,
  type PersonRead,
  type ProjectRead,
  partsOfDay,
  projectStatuses,
  type ReadingItem,
  type ReadingList,
  type UiLanguage,
  visitTypes,
} from "@bilateral/records";
import { wordsIn } from "../words.ts";
import { participant, postsOf, quantity, sidesOf } from "./phrases.ts";

export interface RecordValue {
  /** As the reading calls it: under this name `fields` tells how it came about. */
  field: string;
  label: string;
  value: string;
}

/** Empty values are left out. */
export function recordValues(list: ReadingList, item: ReadingItem, language: UiLanguage): RecordValue[] {
  const words = wordsIn(language);
  const rows: [field: string, label: string, value: string | null | undefined][] = [];
  switch (list) {
    case "people": {
      const person = item as PersonRead;
      rows.push(["name", words.name, [person.name, ...(person.aliases ?? [])].join(" = ")]);
      rows.push(["side", words.side, person.side], ["posts", words.posts, postsOf(person, words)]);
      break;
    }
    case "engagements": {
      const act = item as EngagementRead;
      const kind = [engagementKinds.labels[act.kind][language], act.visitType && visitTypes.labels[act.visitType][language]];
      const when = [act.date, act.partOfDay && partsOfDay.labels[act.partOfDay][language]];
      rows.push(["kind", words.kind, kind.filter(Boolean).join(", ")], ["date", words.date, when.filter(Boolean).join(", ")]);
      rows.push(["place", words.place, act.place], ["participants", words.who, act.participants.map(participant).join("; ")]);
      rows.push(["status", words.status, engagementStatuses.labels[act.status][language]]);
      break;
    }
    case "instruments": {
      const paper = item as InstrumentRead;
      rows.push(["title", words.title, paper.title], ["kind", words.kind, instrumentKinds.labels[paper.kind][language]]);
      rows.push(["period", words.period, paper.period], ["signed", words.signed, paper.signed]);
      rows.push(["parties", words.who, sidesOf(paper.parties, words)]);
      break;
    }
    case "commitments": {
      const made = item as CommitmentRead;
      const by = [sidesOf(made.by, words), made.actors.length > 0 && `(${made.actors.join(", ")})`];
      rows.push(["mode", words.mode, commitmentModes.labels[made.mode][language]], ["by", words.by, by.filter(Boolean).join(" ")]);
      rows.push(["areas", words.areas, made.areas.map((area) => areas.labels[area][language]).join(", ")], ["due", words.due, made.due]);
      break;
    }
    case "projects": {
      const work = item as ProjectRead;
      rows.push(["name", words.name, work.name], ["sector", words.areas, work.sector && areas.labels[work.sector][language]]);
      rows.push(["place", words.place, work.place], ["date", words.date, work.date]);
      rows.push(["status", words.status, work.status && projectStatuses.labels[work.status][language]]);
      break;
    }
    case "observations": {
      const figure = item as ObservationRead;
      rows.push(
        ["indicator", words.figure, figure.indicator],
        ["value", words.value, quantity(figure)],
        ["period", words.period, figure.period],
      );
      break;
    }
  }
  return rows.flatMap(([field, label, value]) => (value ? [{ field, label, value }] : []));
}
