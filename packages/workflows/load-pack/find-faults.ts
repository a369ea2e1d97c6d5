import type { RecordKind } from "@bilateral/records";
import { counterparts } from "./checks/bodies.ts";
import { lateDates } from "./checks/dates.ts";
import type { Finding } from "./checks/finding.ts";
import { successions } from "./checks/instruments.ts";
import { namesakes } from "./checks/people.ts";
import { sessions } from "./checks/sessions.ts";
import { tenures } from "./checks/tenures.ts";
import type { Fact } from "./fact.ts";
import type { Faults } from "./faults.ts";
import type { Incomplete } from "./incomplete.ts";

interface Looking {
  edition: string;
  faults: Faults;
  /** Looked at too, as far as they could be read. */
  incomplete: readonly Incomplete[];
  /** Whether everything in the pack could be read: only then is it known that a mark is not needed. */
  whole: boolean;
}

/** Looks at facts together that are right by themselves, and notes what does not go together. An entry's own `marked` lets one thing stand. */
export function findFaults(facts: readonly Fact[], { edition, faults, incomplete, whole }: Looking): void {
  /** All of a kind, but for those of which a field is not known that the check cannot do without. */
  const of = <Kind extends RecordKind>(kind: Kind, needed: readonly string[] = []) => {
    const readable = incomplete.filter(({ unread }) => !needed.some((field) => unread.has(field))).map(({ fact }) => fact);
    return [...facts, ...readable].filter(({ kind: own }) => own === kind).toSorted(inFile) as Fact<Kind>[];
  };
  const dated = [...facts, ...incomplete.flatMap(({ fact, unread }) => (unread.has("indicator") || unread.has("status") ? [] : [fact]))];
  const findings: Finding[] = [
    ...tenures(of("tenure"), of("post", ["shared"])),
    ...counterparts(of("body", ["side", "counterparts"])),
    ...successions(of("instrument")),
    ...sessions(of("engagement", ["status"])),
    ...namesakes(of("person", ["side"])),
    ...lateDates(dated, edition),
  ];
  const needed = new Set<string>();
  for (const { fault, fact, path, words, other } of findings) {
    const marking = [fact, ...(other ? [other] : [])].filter(({ entry }) => entry.marked?.[fault] !== undefined);
    for (const { record } of marking) needed.add(`${record} ${fault}`);
    if (marking.length > 0) continue;
    const { file, path: above, called } = fact.entry;
    faults.note(fault, { file, path: [...above, ...path], entry: called }, words);
  }
  if (!whole) return;
  for (const { record, entry } of facts)
    for (const fault of Object.keys(entry.marked ?? {}))
      if (!needed.has(`${record} ${fault}`)) {
        const { file, path, called } = entry;
        faults.note("mark-not-needed", { file, path: [...path, "marked", fault], entry: called }, { fault });
      }
}

/** As they stand in their file. */
function inFile(a: Fact, b: Fact): number {
  const steps = a.entry.path.map((step, depth) => Number(step) - Number(b.entry.path[depth]));
  return steps.find((step) => step !== 0 && !Number.isNaN(step)) ?? 0;
}
