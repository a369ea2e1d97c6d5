import { isEdtf, Problem } from "@bilateral/records";
import { type FileToTakeIn, maxBytes, sizeInWords } from "@bilateral/workflows";
import type { Multipart, MultipartFile } from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { fileName } from "./file-name.ts";

/** Above what intake takes, so that a file that is too large is refused by its name and the rest goes on. */
const mostBytesOfOne = Math.round(maxBytes * 1.2);
export const mostBytesOfAll = 10 * maxBytes;
export const mostFiles = 500;

/** For @fastify/multipart. It ends a form at its own limit of files without their names, so that limit is ours. */
export const uploadOptions = {
  throwFileSizeLimit: false,
  limits: { fileSize: mostBytesOfOne, files: Number.POSITIVE_INFINITY, fields: 20, fieldSize: 10_000, headerPairs: 20 },
} as const;

/**
 * The files of a form, each in its turn as it arrives: one at a time is in memory, and what is over a limit is named without being kept. A field
 * `published` (EDTF) is the publication day of the files after it. Throws `nothing-sent`, `bad-date` and `upload-cut-off` where no file
 * came before; else they are the problem of the files that they keep out.
 */
export async function* uploadsOf(request: FastifyRequest): AsyncGenerator<FileToTakeIn> {
  if (!request.isMultipart()) throw new Problem("nothing-sent");
  const form = new Form();
  try {
    for await (const part of request.parts()) {
      if (part.type === "field") form.note(part);
      else {
        const file = await form.receive(part);
        if (file !== null) yield file;
      }
    }
  } catch (error) {
    const problem = new Problem("upload-cut-off", {}, { cause: error });
    if (form.given === 0) throw problem;
    yield { name: form.current ?? "…", problem };
    return;
  }
  if (form.given === 0) throw form.wrongDay ?? new Problem("nothing-sent");
}

/** What has come of a form so far. */
class Form {
  /** The file that is arriving. */
  current: string | null = null;
  /** How many files were handed on, taken or not. */
  given = 0;
  wrongDay: Problem | null = null;
  #published: string | undefined;
  #bytes = 0;

  note({ fieldname, value }: Extract<Multipart, { type: "field" }>): void {
    if (fieldname !== "published") return;
    const day = String(value).trim();
    this.#published = day === "" ? undefined : day;
    this.wrongDay = day === "" || isEdtf(day) ? null : new Problem("bad-date", { field: "published", value: day.slice(0, 100) });
  }

  /** Null for a file that a wrong day before any other keeps out: the whole form is then refused, once it is through. */
  async receive({ filename, file }: MultipartFile): Promise<FileToTakeIn | null> {
    const name = fileName(filename);
    this.current = name;
    const chunks: Buffer[] = [];
    const tooMany = this.given >= mostFiles ? new Problem("too-many-files", { path: name, limit: mostFiles }) : null;
    const isKept = () => tooMany === null && this.wrongDay === null && this.#bytes <= mostBytesOfAll;
    for await (const chunk of file as AsyncIterable<Buffer>) {
      this.#bytes += chunk.length;
      if (isKept()) chunks.push(chunk);
      else chunks.length = 0;
    }
    this.current = null;
    if (this.wrongDay !== null && this.given === 0) return null;
    this.given += 1;
    const problem = this.wrongDay ?? tooMany ?? this.#tooLarge(name, file.truncated);
    return problem === null ? { name, bytes: Buffer.concat(chunks), published: this.#published } : { name, problem };
  }

  #tooLarge(path: string, isTruncated: boolean): Problem | null {
    if (this.#bytes > mostBytesOfAll) return new Problem("upload-too-large", { path, limit: sizeInWords(mostBytesOfAll) });
    if (!isTruncated) return null;
    return new Problem("file-too-large", { path, size: `> ${sizeInWords(mostBytesOfOne)}`, limit: sizeInWords(maxBytes) });
  }
}
