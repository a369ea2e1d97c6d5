import { inLanguage, type Localized, type RecordKind } from "@bilateral/records";

/** What a record is called, in a line: in English, else in the first language that has it. */
export function nameOf({ kind, body }: { kind: RecordKind; body: Record<string, unknown> }): string {
  const called = body.name ?? body.title ?? body.words ?? body.indicator ?? body.occasion;
  if (typeof called === "string") return called;
  return called === null || called === undefined ? kind : inLanguage(called as Localized, "en");
}
