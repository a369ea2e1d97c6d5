import { parse } from "node:path";
import { documentFrom } from "@bilateral/intake";
import { type ReadResult, read } from "@bilateral/reader";
import { isEdtf, Problem } from "@bilateral/records";
import { languagesRead } from "./languages-read.ts";
import { type OpenedFile, openFiles } from "./open-files.ts";

export type FileRead = { path: string; text: string; result: ReadResult } | { path: string; problem: Problem };

/**
 * Reads the files at some paths, in order, one at a time, with no register: what a reading would be, and nothing kept. A reading's id is the
 * file's name without its ending. `published` (EDTF) is the day of publication of all of them, where the caller knows it.
 * A file that cannot be read comes as its problem. Throws `bad-date`.
 */
export async function* readFiles({
  paths,
  published,
}: {
  paths: readonly string[];
  published?: string | undefined;
}): AsyncGenerator<FileRead> {
  if (published !== undefined && !isEdtf(published)) throw new Problem("bad-date", { value: published });
  for await (const file of openFiles({ paths })) yield await readOne(file, published);
}

async function readOne(file: OpenedFile, published: string | undefined): Promise<FileRead> {
  const { path } = file;
  try {
    if ("problem" in file) return { path, problem: file.problem };
    const document = await documentFrom({ name: path, bytes: file.bytes });
    const result = read(document.text, { id: parse(path).name, name: path, published: published ?? document.published });
    if (result) return { path, text: document.text, result };
    return { path, problem: new Problem("unknown-language", { path, languages: languagesRead() }) };
  } catch (error) {
    if (error instanceof Problem) return { path, problem: error };
    throw error;
  }
}
