import { basename } from "node:path";
import { bytesOf, filesAt } from "@bilateral/intake";
import { Problem } from "@bilateral/records";

export type OpenedFile = { path: string; name: string; bytes: Uint8Array } | { path: string; name: string; problem: Problem };

/** The files at some paths with their bytes, one at a time; what cannot be opened comes as its problem, and the rest goes on. */
export async function* openFiles({ paths }: { paths: readonly string[] }): AsyncGenerator<OpenedFile> {
  for await (const found of filesAt(paths)) {
    const name = basename(found.path);
    if ("problem" in found) yield { ...found, name };
    else yield await opened(found.path, name);
  }
}

async function opened(path: string, name: string): Promise<OpenedFile> {
  try {
    return { path, name, bytes: await bytesOf(path) };
  } catch (error) {
    if (error instanceof Problem) return { path, name, problem: error };
    throw error;
  }
}
