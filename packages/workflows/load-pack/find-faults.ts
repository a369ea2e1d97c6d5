import type { RecordKind } from "@bilateral/records";
import { counterparts } from "./checks/bodies.ts";
import { lateDates } from "./checks/dates.ts";
import type { Finding } from "./checks/finding.ts";
import { successions } from "./checks/instruments.ts";
import { namesakes } from "./checks/people.ts";
import { sessions } from "./checks/sessions.ts";
import { tenures } from "./checks/tenures.ts";
import type { Fact } from "./facts.ts";
import type { Faults } from "./faults.ts";

/** Looks at facts together that are right by themselves, and notes what does not go together. An entry's own `marked` lets one thing stand. */
export function findFaults(facts: readonly Fact[], { edition, faults }: { edition: string; faults: Faults }): void {
  const of = <Kind extends RecordKind>(kind: Kind) => facts.filter(({ kind: own }) => own === kind) as Fact<Kind>[];
  const findings: Finding[] = [
    ...tenures(of("tenure"), of("post")),
    ...counterparts(of("body")),
    ...successions(of("instrument")),
    ...sessions(of("engagement")),
    ...namesakes(of("person")),
    ...lateDates(facts, edition),
  ];
  const needed = new Set<string>();
  for (const { fault, fact, path, words, other } of findings) {
    const marking = [fact, ...(other ? [other] : [])].filter(({ entry }) => entry.marked?.[fault] !== undefined);
    for (const { record } of marking) needed.add(`${record} ${fault}`);
    if (marking.length > 0) continue;
    const { file, path: above, called } = fact.entry;
    faults.note(fault, { file, path: [...above, ...path], entry: called }, words);
  }
  for (const { record, entry } of facts)
    for (const fault of Object.keys(entry.marked ?? {}))
      if (!needed.has(`${record} ${fault}`)) {
        const { file, path, called } = entry;
        faults.note("mark-not-needed", { file, path: [...path, "marked", fault], entry: called }, { fault });
      }
}
