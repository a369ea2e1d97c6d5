import { parse } from "node:path";
import { documentFrom } from "@bilateral/intake";
import { type ReadResult, read, type Trace } from "@bilateral/reader";
import { isEdtf, Problem } from "@bilateral/records";
import { languagesRead } from "./languages-read.ts";
import { type OpenedFile, openFiles } from "./open-files.ts";

export type FileRead = { path: string; text: string; result: ReadResult } | { path: string; problem: Problem };

/**
 * Reads the files at some paths, in order, one at a time, with no register: what a reading would be, and nothing kept. A reading's id is the
 * file's name without its ending. `published` (EDTF) is the day of publication of all of them, where the caller knows it.
 * `trace` is told what matched and what lost. A file that cannot be read comes as its problem. Throws `bad-date`.
 */
export async function* readFiles({
  paths,
  published,
  trace,
}: {
  paths: readonly string[];
  published?: string | undefined;
  trace?: Trace | undefined;
}): AsyncGenerator<FileRead> {
  if (published !== undefined && !isEdtf(published)) throw new Problem("bad-date", { value: published });
  for await (const file of openFiles({ paths })) yield await readOne(file, { published, trace });
}

interface Options {
  published: string | undefined;
  trace: Trace | undefined;
}

async function readOne(file: OpenedFile, { published, trace }: Options): Promise<FileRead> {
  const { path } = file;
  try {
    if ("problem" in file) return { path, problem: file.problem };
    const document = await documentFrom({ name: path, bytes: file.bytes });
    const options = { id: parse(path).name, name: path, published: published ?? document.published, ...(trace && { trace }) };
    const result = read(document.text, options);
    if (result) return { path, text: document.text, result };
    return { path, problem: new Problem("unknown-language", { path, languages: languagesRead() }) };
  } catch (error) {
    if (error instanceof Problem) return { path, problem: error };
    throw error;
  }
}
