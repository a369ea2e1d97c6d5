import { Problem, type UiLanguage } from "@bilateral/records";
import { CommanderError } from "commander";
import { complain, harmless } from "./complain.ts";
import { say, wordsIn } from "./words.ts";

/** Says what went wrong with a whole command, in the reader's language, and lets it end with status 1. */
export async function answerFor(error: unknown, language: UiLanguage): Promise<void> {
  if (error instanceof CommanderError) return misunderstood(error, language);
  if (error instanceof Problem) return complain(error, language);
  const { randomBytes } = await import("node:crypto");
  const trace = randomBytes(4).toString("hex");
  complain(new Problem("unexpected", { trace }), language);
  console.error(`${trace} ${error instanceof Error ? error.stack : String(error)}`);
}

function misunderstood({ code, message, exitCode }: CommanderError, language: UiLanguage): void {
  process.exitCode = exitCode === 0 ? 0 : 1;
  // Help or the version was asked for and has been printed, or help stands in for a command that was left out.
  if (exitCode === 0 || code === "commander.help") return;
  const words = wordsIn(language);
  const sentences: Record<string, string> = {
    "commander.missingArgument": words.missingArgument,
    "commander.optionMissingArgument": words.missingArgument,
    "commander.unknownOption": words.unknownOption,
    "commander.unknownCommand": words.unknownCommand,
  };
  const name = /'([^']+)'/.exec(message)?.[1] ?? message;
  console.error(harmless(`${say(sentences[code] ?? words.wrongUse, { name })} ${words.seeHelp}`));
}
