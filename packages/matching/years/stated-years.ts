import { has } from "./words/index.ts";

/** What a year named in the text says of the day it was written; days are EDTF, null where open. */
export interface Bound {
  code: "role-taken-up" | "role-ahead" | "role-current-or-ahead" | "role-done" | "plan-of-year" | "plan-carried-out" | StatedByReading;
  notBefore: string | null;
  notAfter: string | null;
  words: Record<string, string>;
}
type StatedByReading =
  | "latest-figure"
  | "act-told-as-held"
  | "act-told-as-planned"
  | "instrument-signed"
  | "instrument-carried-out"
  | "due-ahead";

/** No end of a period. */
const yearNamed = /(?<![\d/.-])(?<!\d\s*[-–]\s*)((?:19|20)\d\d)(?![\d/])(?!\s*[-–]\s*\d)/g;
const before = 90;

/**
 * Roles and plans of a year: “vai trò Chủ tịch … năm 2031” that someone is congratulated on taking up lies ahead; priorities for 2031 are set
 * in that year or the one before.
 */
export function boundsStated(text: string): Bound[] {
  const written = text.normalize("NFC");
  const small = written.toLowerCase();
  // A letter whose small form is longer moves what stands after it: then the small letters have to do.
  const shown = small.length === written.length ? written : small;
  const found: Bound[] = [];
  for (const match of small.matchAll(yearNamed)) {
    const sentence =
      small
        .slice(0, match.index)
        .split(/[.;!?…\n]/u)
        .at(-1) ?? "";
    const near = sentence.slice(-before);
    const clause =
      shown
        .slice(match.index - near.length, match.index)
        .split(/[,:]/u)
        .at(-1) ?? "";
    const words = { words: `${lastWords(clause)} ${match[1]}`.trim(), year: match[1] ?? "" };
    const year = Number(match[1]);
    const bound = boundOf(year, { sentence, near });
    if (bound) found.push({ ...bound, words });
  }
  return found;
}

/** Some sixty letters from the end, beginning with a whole word. */
function lastWords(clause: string): string {
  const trimmed = clause.trim();
  return trimmed.length <= 60 ? trimmed : trimmed.slice(-60).replace(/^\S*\s/u, "");
}

function boundOf(year: number, { sentence, near }: { sentence: string; near: string }): Omit<Bound, "words"> | null {
  const clause = near.split(/[,:]/u).slice(-2).join(",");
  if (has(clause, "role")) return boundOfRole(year, { sentence, near });
  const last = clause.slice(-60);
  if (!has(last, "plan")) return null;
  return has(last, "reviewed")
    ? { code: "plan-carried-out", notBefore: `${year}-01-01`, notAfter: `${year + 1}-12-31` }
    : { code: "plan-of-year", notBefore: `${year - 1}-01-01`, notAfter: `${year}-12-31` };
}

/** Who takes up a role is congratulated before it, or in its first months. */
function boundOfRole(year: number, { sentence, near }: { sentence: string; near: string }): Omit<Bound, "words"> | null {
  const notBefore = `${year - 3}-01-01`;
  if (has(near, "done")) return { code: "role-done", notBefore: `${year}-01-01`, notAfter: null };
  if (has(near, "congratulated") && has(near, "takenUp")) return { code: "role-taken-up", notBefore, notAfter: `${year}-03-31` };
  if (has(near, "ahead")) return { code: "role-ahead", notBefore, notAfter: `${year}-03-31` };
  return has(sentence, "supported") ? { code: "role-current-or-ahead", notBefore, notAfter: `${year}-12-31` } : null;
}
