import { daysOf, type PackFault, type PackFaultCode } from "@bilateral/records";
import type { z } from "zod";
import type { Spot } from "./spot.ts";

/** Gathers all that is wrong with a pack, so that it is told in one go. */
export interface Faults {
  note(fault: PackFaultCode, spot: Spot, words?: PackFault["words"]): void;
  /** Each thing that a schema finds wrong, at its place. */
  noteIssues(error: z.ZodError, spot: Spot, value: unknown): void;
  /** Files that could not be read, then the others; each by file, then by line. */
  all(): PackFault[];
}

export function gatherFaults(): Faults {
  const faults: PackFault[] = [];
  const note = (fault: PackFaultCode, { file, path, entry }: Spot, words: PackFault["words"] = {}, issue?: z.core.$ZodIssue) => {
    faults.push({ file: file.name, ...file.place(path), entry: entry ?? null, fault, words, ...(issue && { issue }) });
  };
  return {
    note,
    noteIssues(error, spot, value) {
      for (const issue of error.issues.map(nearest)) {
        const below = issue.path.filter((step) => typeof step !== "symbol");
        const at = { ...spot, path: [...spot.path, ...below] };
        const given = below.reduce<unknown>((held, step) => (held as Record<string | number, unknown> | undefined)?.[step], value);
        const problem = issue.code === "custom" ? issue.params?.problem : undefined;
        if (problem === "not-a-date" && isUpsideDown(String(given))) note("period-upside-down", at, { period: String(given) });
        else if (problem === "not-a-date") note("not-a-date", at, { value: String(given) });
        else if (problem === "ends-before-it-begins") {
          const { from, to } = value as { from: string; to: string };
          note("ends-before-it-begins", at, { from, to });
        } else note("not-valid", at, {}, issue);
      }
    },
    all: () =>
      faults.toSorted((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column)),
  };
}

const unreadable: readonly PackFaultCode[] = ["file-not-read", "not-yaml", "not-a-list"];
const rank = ({ fault }: PackFault) => (unreadable.includes(fault) ? 0 : 1);

/** Of a choice between shapes, the issue of the shape that what was given comes nearest to: it got farthest before it failed. */
function nearest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const tried = issue.errors.flatMap((errors) => errors.slice(0, 1));
  const best = tried.find(({ code, path }) => code !== "invalid_type" || path.length > 0) ?? tried[0];
  return best ? nearest({ ...best, path: [...issue.path, ...best.path] }) : issue;
}

/** Of `2030/2021`, which is no EDTF. */
function isUpsideDown(period: string): boolean {
  const [begins = "", ends = "", more] = period.split("/");
  const [first, last] = [daysOf(begins).first, daysOf(ends).last];
  return more === undefined && first !== null && last !== null && last < first;
}
