import type { UiLanguage } from "@bilateral/records";
import { openContext } from "@bilateral/server/context";
import { verifyRegister } from "@bilateral/workflows/verify-register";
import { harmless } from "../complain.ts";
import { openOutput } from "../output.ts";
import { say, wordsIn } from "../words.ts";

/** Says whether what the register holds is what was written to it, or names the first that is not and ends with status 1. */
export async function verify(options: { data?: string }, language: UiLanguage): Promise<void> {
  const words = wordsIn(language);
  const context = await openContext({ folder: options.data, mustExist: true });
  try {
    const { holds: _holds, ...found } = await verifyRegister(context);
    if ("reason" in found) {
      console.error(harmless(say(words[found.reason], found)));
      process.exitCode = 1;
    } else await openOutput().line(say(words.holds, { ...found, head: found.head ?? "–" }));
  } finally {
    await context.close();
  }
}
