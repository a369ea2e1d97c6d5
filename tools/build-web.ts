/** Builds the web app where it has not been built, or where something that it is made of is newer than the last build. */
import { execFileSync } from "node:child_process";
import { globSync, statSync } from "node:fs";

const built = "apps/web/dist/index.html";
const madeOf = ["apps/web/**/*.{ts,tsx,css,html}", "packages/records/**/*.ts", "apps/server/routes/**/*.ts", "package-lock.json"];

function lastChange(patterns: string[]): number {
  const files = globSync(patterns, { exclude: (name) => name === "node_modules" || name === "dist" });
  return Math.max(0, ...files.map((file) => statSync(file).mtimeMs));
}

const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
// A test run says NODE_ENV=test, and what is built stays for `npm start`: it is the production build whoever asks for it.
const env = { ...process.env, NODE_ENV: "production" };
if (builtAt < lastChange(madeOf))
  execFileSync("npm", ["run", "build", "-w", "apps/web"], { stdio: "inherit", shell: process.platform === "win32", env });
