import type { UiLanguage } from "@bilateral/records";
import { ask } from "../ask.ts";
import type { TakenIn } from "../shapes.ts";

/** Sends files to be taken in, in one form; each is answered for by its name. `published` (EDTF) is for those that do not say their day. */
export function sendFiles(files: readonly File[], { language, published }: { language: UiLanguage; published: string }): Promise<TakenIn> {
  const form = new FormData();
  // Before the files: they are read as they arrive.
  if (published !== "") form.append("published", published);
  for (const file of files) form.append("file", file, file.name);
  return ask<TakenIn>({ path: "documents", language, send: form });
}
