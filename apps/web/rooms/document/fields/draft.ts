/** Between a field's value in a record and what a form holds of it. */
import type { Participant } from "@bilateral/records";
import { isDate } from "../../../dates/edtf.ts";
import type { FieldSpec } from "../../../parts/facts/specs.ts";
import type { WordId } from "../../../words/vi.ts";

export interface SomeoneDraft {
  /** Of the row in the form: two participants may be alike. */
  key: string;
  person: string | null;
  name: string;
  organization: string;
  side: string;
  role: string;
}

/** Text by default; codes, texts by language, or people where the field's type says so. */
export interface Draft {
  text: string;
  codes: string[];
  byLanguage: Record<string, string>;
  people: SomeoneDraft[];
  /** Of a date: whether the source says it. */
  certainty: "said" | "inferred";
}

export type Made = { value: unknown } | { problem: WordId };

const empty: Draft = { text: "", codes: [], byLanguage: {}, people: [], certainty: "said" };

export function draftOf({ type }: FieldSpec, value: unknown): Draft {
  if (value === null || value === undefined) return empty;
  if (type === "flag") return { ...empty, text: value === true ? "yes" : "" };
  if (type === "lines" || type === "dates") return { ...empty, text: (value as string[]).join("\n") };
  if (type === "choices") return { ...empty, codes: value as string[] };
  if (type === "parties") return partiesDraft(value as string[]);
  if (type === "localized") return { ...empty, byLanguage: value as Record<string, string> };
  if (type === "actors") return { ...empty, text: (value as { name: string }[]).map(({ name }) => name).join("\n") };
  if (type === "participants") return { ...empty, people: (value as Participant[]).map(someoneDraft) };
  if (type === "sure-date") {
    const { edtf, certainty } = value as { edtf: string; certainty: "said" | "inferred" };
    return { ...empty, text: edtf, certainty };
  }
  return { ...empty, text: String(value) };
}

/** The field's value; null where there is none. `before` is the value that the form started from: what a form does not show of it stays. */
export function madeOf(spec: FieldSpec, draft: Draft, before: unknown): Made {
  const made = makeValue(spec, draft, before);
  if ("problem" in made || !spec.required) return made;
  const { value } = made;
  const nothing = value === null || (Array.isArray(value) && value.length === 0);
  return nothing ? { problem: "form.required" } : made;
}

function makeValue({ type }: FieldSpec, draft: Draft, before: unknown): Made {
  const text = draft.text.trim();
  const lines = linesOf(draft.text);
  switch (type) {
    case "flag":
      return { value: draft.text === "yes" ? true : null };
    case "lines":
      return { value: lines };
    case "dates":
      return lines.every(isDate) ? { value: lines } : { problem: "form.notDate" };
    case "choices":
      return { value: draft.codes };
    case "parties":
      return { value: [...draft.codes, ...lines] };
    case "localized":
      return { value: someText(draft.byLanguage) };
    case "participants":
      return { value: draft.people.map(participantOf).filter(({ name, organization }) => name !== null || organization !== undefined) };
    case "actors":
      return { value: lines.map((name) => known(before, name) ?? { name, person: null }) };
    case "number": {
      if (text === "") return { value: null };
      const number = typeof before === "number" && text === String(before) ? before : numberOf(text);
      return number === null ? { problem: "form.notNumber" } : { value: number };
    }
    case "date":
      return text === "" || isDate(text) ? { value: text || null } : { problem: "form.notDate" };
    case "sure-date":
      return sureDate(text, draft.certainty, before);
    default:
      return { value: text || null };
  }
}

function sureDate(edtf: string, certainty: Draft["certainty"], before: unknown): Made {
  if (edtf === "") return { value: null };
  if (!isDate(edtf)) return { problem: "form.notDate" };
  const old = before as { edtf: string; certainty: string } | null | undefined;
  if (old?.edtf === edtf && old.certainty === certainty) return { value: old };
  return { value: { edtf, certainty } };
}

/**
 * `1.234,5` and `1,234.5` both mean what their writer meant: the last mark is the decimal one, unless just three digits follow it (`1.160`) and
 * no lone zero stands before it (`0.125`).
 */
function numberOf(text: string): number | null {
  const bare = text.replace(/\s/g, "");
  if (!/^-?\d[\d.,]*$/.test(bare)) return null;
  const decimal = /(?<=^-?0)[.,](?=\d*$)|[.,](?=\d*$)(?!\d{3}$)/.exec(bare)?.index;
  const digits =
    decimal === undefined ? bare.replace(/[.,]/g, "") : `${bare.slice(0, decimal).replace(/[.,]/g, "")}.${bare.slice(decimal + 1)}`;
  return Number.isFinite(Number(digits)) ? Number(digits) : null;
}

function partiesDraft(parties: string[]): Draft {
  const isCode = (party: string) => party === "both" || /^[A-Z]{2}$/.test(party);
  return { ...empty, codes: parties.filter(isCode), text: parties.filter((party) => !isCode(party)).join("\n") };
}

function someoneDraft({ person, name, organization, side, role }: Participant, at: number): SomeoneDraft {
  return { key: `was-${at}`, person: person ?? null, name: name ?? "", organization: organization ?? "", side: side ?? "", role };
}

function participantOf({ person, name, organization, side, role }: SomeoneDraft) {
  const place = organization.trim();
  return { person, name: name.trim() || null, ...(place && { organization: place }), side: side || null, role };
}

function someText(byLanguage: Record<string, string>): Record<string, string> | null {
  const given = Object.entries(byLanguage).filter(([, text]) => text.trim() !== "");
  return given.length === 0 ? null : Object.fromEntries(given.map(([language, text]) => [language, text.trim()]));
}

function known(before: unknown, name: string): unknown {
  return Array.isArray(before) ? (before as { name: string }[]).find((one) => one.name === name) : undefined;
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
