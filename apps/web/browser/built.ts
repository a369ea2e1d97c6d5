import { execFileSync } from "node:child_process";

/** Browser tests look at what a user gets: the production build, made anew where its sources have changed. Run from the repository's folder, as tests are. */
export function buildWebApp(): void {
  execFileSync(process.execPath, ["tools/build-web.ts"], { stdio: "pipe" });
}
