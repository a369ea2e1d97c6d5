import { closeSync, fsyncSync, openSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

interface OpenStream {
  node: unknown;
  nfd?: number;
}
/** What we touch of Emscripten's file system over Node's. */
interface NodeFiles {
  realPath(node: unknown): string;
  stream_ops: { fsync?: (stream: OpenStream) => number };
  node_ops: { mknod(parent: unknown, name: string, mode: number, device: number): unknown };
}
type Options = Parameters<NodeFS["init"]>[1];

const ownerOnly = ~0o077;

/**
 * PGlite's files, made durable and private. As shipped they answer every fsync with success and do nothing, and are made readable by all.
 * `syncs` counts the calls that reached the disk. Where it is not durable yet, syncs are left to whoever makes it so.
 */
export class DurableFiles extends NodeFS {
  syncs = 0;
  isDurable: boolean;

  constructor(folder: string, { isDurable }: { isDurable: boolean }) {
    super(folder);
    this.isDurable = isDurable;
  }

  override async init(database: PGlite, options: Options) {
    const { emscriptenOpts } = await super.init(database, options);
    const harden = (module: unknown) => this.#harden((module as { NODEFS: NodeFiles }).NODEFS);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), harden] } };
  }

  #harden(files: NodeFiles): void {
    files.stream_ops.fsync = (stream) => {
      if (!this.isDurable) return 0;
      if (stream.nfd === undefined) syncPath(files.realPath(stream.node));
      else fsyncSync(stream.nfd);
      this.syncs++;
      return 0;
    };
    const { mknod } = files.node_ops;
    files.node_ops.mknod = (parent, name, mode, device) => mknod(parent, name, mode & ownerOnly, device);
  }
}

/** Makes a file, or the names in a folder, survive a power cut. */
export function syncPath(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
