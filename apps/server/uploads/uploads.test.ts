import type { FileToTakeIn } from "@bilateral/workflows";
import type { FastifyRequest } from "fastify";
import { expect, test } from "vitest";
import { mostBytesOfAll, uploadsOf } from "./uploads.ts";

const megabyte = Buffer.alloc(1024 * 1024, 0x20);

/** A form whose files arrive a megabyte at a time. */
async function handedOn(files: [name: string, megabytes: number][]): Promise<FileToTakeIn[]> {
  async function* parts() {
    for (const [filename, megabytes] of files) {
      async function* file() {
        for (let sent = 0; sent < megabytes; sent += 1) yield megabyte;
      }
      yield { type: "file", filename, file: Object.assign(file(), { truncated: false }) };
    }
  }
  const request = { isMultipart: () => true, parts } as unknown as FastifyRequest;
  const all: FileToTakeIn[] = [];
  for await (const upload of uploadsOf(request)) all.push("bytes" in upload ? { ...upload, bytes: new Uint8Array() } : upload);
  return all;
}

test("of more bytes than one form may have, the rest is refused by name and what came before is handed on", async () => {
  const each = mostBytesOfAll / megabyte.length / 20;
  const big = Array.from({ length: 21 }, (_, index): [string, number] => [`${index}.txt`, each]);
  const all = await handedOn([...big, ["last.txt", 1]]);
  const told = all.map((upload) => ("problem" in upload ? `${upload.name} ${upload.problem.code}` : upload.name));
  expect(told.slice(0, 20)).toEqual(big.slice(0, 20).map(([name]) => name));
  expect(told.slice(20)).toEqual(["20.txt upload-too-large", "last.txt upload-too-large"]);
});
