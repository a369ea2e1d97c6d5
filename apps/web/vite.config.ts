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

export default defineConfig({
  root: import.meta.dirname,
  plugins: [withoutForeignStrings(), react()],
  build: { outDir: "dist", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { "/api": process.env.BILATERAL_API ?? "http://127.0.0.1:3900" } },
});
