import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { documentIdOf } from "@bilateral/register";
import { parse } from "yaml";
import { z } from "zod";
import type { DocumentToTakeIn } from "./take-in-document.ts";

/** What `<name>.yaml` says of the article in `<name>.txt`; its facts are for people. */
const Description = z.object({
  title: z.string(),
  language: z.string(),
  published: z.string(),
  publisher: z.string(),
  sample: z.literal(true),
});

export interface SampleFile {
  name: string;
  bytes: Uint8Array;
  /** The record that it is, or would be, in the register. */
  document: string;
}

/** The sample articles of a knowledge pack, in the order of their names; none where it has no folder `samples`. */
export async function samplesIn(pack: string): Promise<SampleFile[]> {
  const folder = join(pack, "samples");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return { name, bytes, document: documentIdOf(bytes) };
    }),
  );
}

/** A sample with what its description says of it. */
export async function describedSample(pack: string, { name, bytes }: SampleFile): Promise<DocumentToTakeIn> {
  const description = await readFile(join(pack, "samples", name.replace(/\.txt$/, ".yaml")), "utf8");
  const { language, ...said } = Description.parse(parse(description));
  return { name, bytes, ...said, unreadLanguage: language };
}
