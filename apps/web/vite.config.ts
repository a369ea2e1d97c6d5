import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/**
 * React Aria carries its own strings in thirty languages, none of them Vietnamese or Lao. The parts we use speak only with our words, so
 * English stays as the answer of last resort and the others are left out of what a reader downloads.
 */
function withoutForeignStrings(): Plugin {
  return {
    name: "without-foreign-strings",
    enforce: "pre",
    load(id) {
      return /react-(aria|stately)[^?]*\/intl\/[^?]*\/?(?!en-US)[a-z]{2}-[A-Z]{2}\.m?js/.test(id) ? "export default undefined;" : null;
    },
  };
}

/** Pages read the codes and labels of the controlled lists; checking values is the server's, so its checker is not downloaded. */
function withoutSchemas(): Plugin {
  const none = "\0no-schemas";
  return {
    name: "without-schemas",
    enforce: "pre",
    resolveId: (id, importer) => (id === "zod" && importer?.endsWith("/records/lists/list.ts") ? none : null),
    load: (id) => (id === none ? "export const z = { enum: () => null };" : null),
  };
}

/** The server sends what is compressed already: smaller than it could make in passing, and made once. */
function withCompressedCopies(): Plugin {
  let folder = "";
  return {
    name: "with-compressed-copies",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: async () => {
      const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|css|html|svg)$/.test(name));
      for (const name of names) {
        const bytes = await readFile(join(folder, name));
        await writeFile(join(folder, `${name}.br`), brotliCompressSync(bytes));
        await writeFile(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [withoutForeignStrings(), withoutSchemas(), react(), withCompressedCopies()],
  build: { outDir: "dist", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { "/api": process.env.BILATERAL_API ?? "http://127.0.0.1:4400" } },
});
