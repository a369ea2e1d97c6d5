import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
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

/** The sample articles of a knowledge pack, in the order of their names; none where it has no folder `samples`. */
export async function samplesIn(pack: string): Promise<DocumentToTakeIn[]> {
  const folder = join(pack, "samples");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    names.map(async (name) => {
      const [bytes, description] = await Promise.all([
        readFile(join(folder, name)),
        readFile(join(folder, name.replace(/\.txt$/, ".yaml")), "utf8"),
      ]);
      const { language, ...said } = Description.parse(parse(description));
      return { name, bytes, ...said, unreadLanguage: language };
    }),
  );
}
