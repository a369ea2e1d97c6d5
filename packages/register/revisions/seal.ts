import { Problem, type Revision, type RevisionContent, sealRevision } from "@bilateral/records";
import { ZodError } from "zod";

/** Seals a revision. Fails with `invalid-value` that names the field. */
export function seal(content: RevisionContent): Revision {
  const unstorable = unstorableIn(content);
  if (unstorable !== null) throw new Problem("invalid-value", { field: unstorable, reason: "it holds a character that no text has" });
  try {
    return sealRevision(content);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const issue = error.issues[0];
    throw new Problem(
      "invalid-value",
      { field: issue?.path.join(".") || content.kind, reason: issue?.message ?? error.message },
      { cause: error },
    );
  }
}

/** True for text that comes back as it went in: PostgreSQL keeps no NUL, and half of a surrogate pair has no bytes. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

function unstorableIn(value: unknown, path: string[] = []): string | null {
  if (typeof value === "string") return isStorable(value) ? null : path.join(".");
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = isStorable(key) ? unstorableIn(inner, [...path, key]) : path.join(".");
    if (found !== null) return found;
  }
  return null;
}
