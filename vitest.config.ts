import { defineConfig } from "vitest/config";

const slow = ["**/*.slow.test.{ts,tsx}"];
const elsewhere = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          // Most of these load the whole reader: once for each worker, not once for each file.
          isolate: false,
          include: ["{packages,apps,tools,relationships,eval}/**/*.test.{ts,tsx}"],
          exclude: [...slow, ...elsewhere],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: "slow",
          include: ["{packages,apps,tools,relationships,eval}/**/*.slow.test.{ts,tsx}"],
          exclude: elsewhere,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each of these starts processes, browsers or databases of its own: one file at a time on a small machine.
          fileParallelism: false,
        },
      },
    ],
  },
});
