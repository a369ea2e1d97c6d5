import { Problem } from "@bilateral/records";
import { type FileToTakeIn, maxBytes, sizeInWords } from "@bilateral/workflows";
import type { FastifyRequest } from "fastify";
import { fileName } from "./file-name.ts";

/** Above what intake takes, so that a file that is too large is refused by its name and the rest goes on. */
const mostBytesOfOne = Math.round(maxBytes * 1.2);
const mostBytesOfAll = 10 * maxBytes;

/** For @fastify/multipart. */
export const uploadOptions = {
  throwFileSizeLimit: false,
  limits: { fileSize: mostBytesOfOne, files: 500, fields: 20, fieldSize: 10_000, headerPairs: 20 },
} as const;

/** The files of a form, each in its turn as it arrives: one at a time is in memory. */
export async function* uploadsOf(request: FastifyRequest): AsyncGenerator<FileToTakeIn> {
  if (!request.isMultipart()) throw new Problem("bad-request", { reason: "multipart/form-data" });
  let total = 0;
  for await (const { filename, file } of request.files()) {
    const name = fileName(filename);
    const chunks: Buffer[] = [];
    for await (const chunk of file) {
      total += chunk.length;
      if (total > mostBytesOfAll) throw tooLarge(name, total, mostBytesOfAll);
      chunks.push(chunk);
    }
    yield file.truncated ? { name, problem: tooLarge(name, mostBytesOfOne, maxBytes) } : { name, bytes: Buffer.concat(chunks) };
  }
}

function tooLarge(path: string, atLeast: number, limit: number): Problem {
  return new Problem("file-too-large", { path, size: `> ${sizeInWords(atLeast)}`, limit: sizeInWords(limit) });
}
