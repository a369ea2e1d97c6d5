import type { UiLanguage } from "@bilateral/records";
import { openContext } from "@bilateral/server/context";
import { rematchRegister } from "@bilateral/workflows/rematch-register";
import { openOutput } from "../output.ts";
import { say, wordsIn } from "../words.ts";

/** Matches all that the register holds once more, and says what changed. */
export async function rematch(options: { data?: string }, language: UiLanguage): Promise<void> {
  const context = await openContext({ folder: options.data, mustExist: true });
  try {
    await openOutput().line(say(wordsIn(language).rematched, { ...(await rematchRegister(context)) }));
  } finally {
    await context.close();
  }
}
