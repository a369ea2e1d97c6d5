/** Which fields a proposal of each kind shows and lets a person correct, in order: the list is the form. */
import type { RecordKind } from "@bilateral/records";
import {
  areas,
  type ControlledList,
  commitmentModes,
  engagementKinds,
  engagementStatuses,
  instrumentKinds,
  partsOfDay,
  projectStatuses,
  visitTypes,
} from "@bilateral/records/lists";
import type { WordId } from "../../words/vi.ts";

type FieldType =
  /** One line, several lines, or one entry a line. */
  | "text"
  | "long"
  | "lines"
  /** Text by language. */
  | "localized"
  | "number"
  | "flag"
  /** EDTF; with a word on who says it; several, one a line. */
  | "date"
  | "sure-date"
  | "dates"
  /** Codes of a list, or sides. */
  | "choice"
  | "choices"
  | "side"
  | "parties"
  /** People: with side and role; by name alone. */
  | "participants"
  | "actors"
  /** Shown, not edited here. */
  | "change";

export interface FieldSpec {
  name: string;
  label: WordId;
  type: FieldType;
  required?: true;
  list?: ControlledList<string>;
  /** Where the document gives no value, that is said. */
  silent?: true;
  /** It is the proposal's heading, so it is not said again below. */
  heading?: true;
}

const person: FieldSpec[] = [
  { name: "name", label: "field.name", type: "text", required: true, heading: true },
  { name: "names", label: "field.names", type: "localized" },
  { name: "aliases", label: "field.aliases", type: "lines" },
  { name: "side", label: "field.side", type: "side" },
];

const tenure: FieldSpec[] = [
  { name: "title", label: "field.title", type: "text", required: true, heading: true },
  { name: "organization", label: "field.organization", type: "text" },
  { name: "side", label: "field.side", type: "side" },
  { name: "attested", label: "field.attested", type: "dates" },
  { name: "from", label: "field.from", type: "date" },
  { name: "to", label: "field.to", type: "date" },
  { name: "former", label: "field.former", type: "flag" },
];

const engagement: FieldSpec[] = [
  { name: "kind", label: "field.kind", type: "choice", list: engagementKinds, required: true, heading: true },
  { name: "visitType", label: "field.visitType", type: "choice", list: visitTypes },
  { name: "number", label: "field.number", type: "number" },
  { name: "title", label: "field.name", type: "localized" },
  { name: "date", label: "field.date", type: "sure-date", silent: true },
  { name: "partOfDay", label: "field.partOfDay", type: "choice", list: partsOfDay },
  { name: "place", label: "field.place", type: "text", silent: true },
  { name: "occasion", label: "field.occasion", type: "text" },
  { name: "participants", label: "field.participants", type: "participants" },
  { name: "status", label: "field.status", type: "choice", list: engagementStatuses, required: true },
  { name: "cancelledBy", label: "field.cancelledBy", type: "side" },
  { name: "outcomes", label: "field.outcomes", type: "lines" },
];

const instrument: FieldSpec[] = [
  { name: "title", label: "field.instrumentTitle", type: "localized", required: true, heading: true },
  { name: "kind", label: "field.kind", type: "choice", list: instrumentKinds, required: true },
  { name: "signed", label: "field.signed", type: "date", silent: true },
  { name: "period", label: "field.period", type: "date" },
  { name: "place", label: "field.place", type: "text" },
  { name: "parties", label: "field.parties", type: "parties" },
  { name: "generic", label: "field.generic", type: "flag" },
];

const commitment: FieldSpec[] = [
  { name: "words", label: "field.words", type: "long", required: true, heading: true },
  { name: "mode", label: "field.mode", type: "choice", list: commitmentModes, required: true },
  { name: "by", label: "field.by", type: "parties", required: true },
  { name: "actors", label: "field.actors", type: "actors" },
  { name: "areas", label: "field.areas", type: "choices", list: areas },
  { name: "due", label: "field.due", type: "date", silent: true },
];

const project: FieldSpec[] = [
  { name: "name", label: "field.name", type: "localized", required: true, heading: true },
  { name: "sector", label: "field.sector", type: "choice", list: areas },
  { name: "place", label: "field.place", type: "text" },
  { name: "status", label: "field.status", type: "choice", list: projectStatuses },
  { name: "date", label: "field.date", type: "date" },
  { name: "parts", label: "field.parts", type: "lines" },
];

const observation: FieldSpec[] = [
  { name: "indicator", label: "field.indicator", type: "text", required: true, heading: true },
  { name: "value", label: "field.value", type: "number", required: true },
  { name: "valueMax", label: "field.valueMax", type: "number" },
  { name: "unit", label: "field.unit", type: "text", required: true },
  { name: "approximate", label: "field.approximate", type: "flag" },
  { name: "period", label: "field.period", type: "date", silent: true },
  { name: "change", label: "field.change", type: "change" },
  { name: "of", label: "field.of", type: "text" },
];

const specs: Partial<Record<RecordKind, FieldSpec[]>> = { person, tenure, engagement, instrument, commitment, project, observation };

/** Empty for a kind that no document proposes. */
export function fieldsOf(kind: RecordKind): FieldSpec[] {
  return specs[kind] ?? [];
}
