import type { ProjectRead } from "@bilateral/records";
import { type Proposal, type Proposing, placesOf, proposal } from "./proposal.ts";
import { inItsLanguage } from "./wording.ts";

export function proposeProject(proposing: Proposing, project: ProjectRead): Proposal | null {
  const { name, sector, place, status, date, parts, group } = project;
  return proposal(proposing, {
    kind: "project",
    what: [name, sector, place, status, date, parts ?? []],
    item: project,
    body: { name: inItsLanguage(proposing, name), sector, place, status, date, ...(parts && { parts }), ...(group && { group }) },
    evidence: placesOf(project),
  });
}
