import type { ProposalView } from "../../../client/shapes.ts";
import { type FieldSpec, fieldsOf } from "../../../parts/facts/specs.ts";
import type { WordId } from "../../../words/vi.ts";
import { type Draft, draftOf, madeOf } from "./draft.ts";

export type Drafts = Record<string, Draft>;

/** The fields that a person can change; a figure's change over time is shown with it and goes with it. */
export function editable(proposal: ProposalView): FieldSpec[] {
  return fieldsOf(proposal.kind).filter(({ type }) => type !== "change");
}

export function draftsOf(proposal: ProposalView): Drafts {
  return Object.fromEntries(editable(proposal).map((spec) => [spec.name, draftOf(spec, proposal.body[spec.name])]));
}

/** What the drafts change of the record, or what is wrong with them, by field. */
export function changesOf(proposal: ProposalView, drafts: Drafts): { body: Record<string, unknown>; problems: Record<string, WordId> } {
  const body: Record<string, unknown> = {};
  const problems: Record<string, WordId> = {};
  for (const spec of editable(proposal)) {
    const [draft, before] = [drafts[spec.name], proposal.body[spec.name]];
    if (draft === undefined) continue;
    const made = madeOf(spec, draft, before);
    if ("problem" in made) problems[spec.name] = made.problem;
    else if (!alike(made.value, before)) body[spec.name] = made.value;
  }
  return { body, problems };
}

/** Alike as a record: a field left out, null and an empty list all say nothing. */
function alike(one: unknown, other: unknown): boolean {
  return canon(one) === canon(other);
}

function canon(value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return "";
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
