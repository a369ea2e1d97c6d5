import { chmod, open, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Many at a time: the disk takes a thousand small files in one go far sooner than one by one. */
const atOnce = 64;

/** Makes what was just put into a folder private and proof against a power cut: PGlite makes its first files readable by all and syncs none. */
export async function settleFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const waiting = entries.filter((entry) => entry.isFile() || entry.isDirectory());
  const settleSome = async () => {
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      const path = join(entry.parentPath, entry.name);
      await chmod(path, entry.isDirectory() ? 0o700 : 0o600);
      await sync(path);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, settleSome));
  await sync(folder);
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}
