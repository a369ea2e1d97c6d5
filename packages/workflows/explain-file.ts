import { explain, keepTrace, type Passage, type ReadResult } from "@bilateral/reader";
import { Problem } from "@bilateral/records";
import { readFiles } from "./read-files.ts";

export interface FileExplained extends ReturnType<typeof explain> {
  path: string;
  text: string;
  reading: ReadResult["reading"];
}
export type { LeftOut, Lost, Passage, ReasonLeftOut } from "@bilateral/reader";

/**
 * Reads one file and tells, passage by passage, what matched, what was made of it, what lost and what was left out. `at` narrows it to the
 * passages that hold these words, or the unit at this offset.
 * Throws what reading a file may meet, `not-a-file` for a folder, and `not-in-text`.
 */
export async function explainFile({
  path,
  published,
  at,
}: {
  path: string;
  published?: string | undefined;
  at?: string | undefined;
}): Promise<FileExplained> {
  const trace = keepTrace();
  for await (const file of readFiles({ paths: [path], published, trace })) {
    if (file.path !== path) break;
    if ("problem" in file) throw file.problem;
    const { text, result } = file;
    const explained = explain(result, trace.steps);
    const passages = at === undefined ? explained.passages : passagesAt(explained.passages, text, at);
    if (passages.length === 0 && at !== undefined) throw new Problem("not-in-text", { value: at, path, length: text.length });
    return { ...explained, passages, path, text, reading: result.reading };
  }
  throw new Problem("not-a-file", { path });
}

function passagesAt(passages: readonly Passage[], text: string, at: string): Passage[] {
  if (/^\d+$/.test(at)) {
    const offset = Number(at);
    const holding = passages.filter(({ start, end }) => start <= offset && offset < end);
    // Between two passages: the one before. A number may also be words of the text.
    if (holding.length > 0 || offset > text.length) return holding.length > 0 ? holding : passagesWith(passages, text, at);
    return passages.filter(({ start }) => start <= offset).slice(-1);
  }
  return passagesWith(passages, text, at);
}

/** The passages that hold some of the words wherever they stand; letters and marks may be composed or not. */
function passagesWith(passages: readonly Passage[], text: string, words: string): Passage[] {
  const found = new Set<Passage>();
  if (words.trim() === "") return [];
  for (const form of new Set([words, words.normalize("NFC"), words.normalize("NFD")]))
    for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + form.length))
      for (const passage of passages) if (passage.start < from + form.length && from < passage.end) found.add(passage);
  return passages.filter((passage) => found.has(passage));
}
