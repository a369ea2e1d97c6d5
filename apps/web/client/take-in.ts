import type { UiLanguage } from "@bilateral/records";
import { ask } from "./ask.ts";
import type { TakenIn } from "./shapes.ts";

/** Sends files to be taken in, in one form; each is answered for by its name. */
export function takeIn(files: readonly File[], language: UiLanguage): Promise<TakenIn> {
  const form = new FormData();
  for (const file of files) form.append("file", file, file.name);
  return ask<TakenIn>({ path: "documents", language, send: form });
}
