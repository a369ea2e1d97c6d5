import type { ProjectRead } from "@bilateral/records";
import { projectSeen } from "../match/known.ts";
import { doubted } from "./doubted.ts";
import type { Named } from "./named.ts";
import { type Proposing, placesOf, proposal } from "./proposal.ts";
import { inItsLanguage } from "./wording.ts";

/** A work that the register does not hold is proposed; where that is in doubt, the doubt beside it. */
export function proposeProject(proposing: Proposing, project: ProjectRead): Named {
  const judged = proposing.known.project(projectSeen(project));
  const known = judged.find(({ verdict }) => verdict === "same");
  if (known) return { record: known.record, item: project, proposed: null };
  const { name, sector, place, status, date, parts, group } = project;
  const proposed = proposal(proposing, {
    kind: "project",
    what: [name, sector, place, status, date, parts ?? []],
    item: project,
    body: { name: inItsLanguage(proposing, name), sector, place, status, date, ...(parts && { parts }), ...(group && { group }) },
    evidence: placesOf(project),
  });
  const record = group ? null : (proposed?.content.record ?? null);
  return { record, item: project, proposed: proposed && doubted(proposing, proposed, judged) };
}
