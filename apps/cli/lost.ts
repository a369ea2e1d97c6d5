import { resolve } from "node:path";
import { Problem, type UiLanguage } from "@bilateral/records";
import { complain } from "./complain.ts";

/** What to do where another process has taken the data folder: say so and end, for nothing can be read or written any more. */
export function endWhereLost(data: string | undefined, language: UiLanguage): () => void {
  return () => {
    complain(new Problem("folder-lost", { path: resolve(data ?? process.env.BILATERAL_DATA ?? ".bilateral") }), language);
    process.exit(1);
  };
}
