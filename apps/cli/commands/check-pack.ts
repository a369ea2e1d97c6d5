import { packFaultInWords, type UiLanguage } from "@bilateral/records";
import { checkPack as check } from "@bilateral/workflows/check-pack";
import { harmless } from "../complain.ts";
import { openOutput } from "../output.ts";
import { say, wordsIn } from "../words.ts";

/** Prints everything that is wrong with a knowledge pack, a line each with its file and line, and ends with status 1 where anything is. */
export async function checkPack(folder: string, language: UiLanguage): Promise<void> {
  const words = wordsIn(language);
  const output = openOutput();
  const { facts, faults } = await check({ folder });
  for (const fault of faults) {
    const { file, line, column, entry } = fault;
    const place = `${file}:${line}:${column}${entry === null ? "" : ` ${entry}`}`;
    await output.line(harmless(`${place}: ${packFaultInWords(fault, language)}`));
  }
  const faulty = faults.length === 1 ? words.packFaultyOnce : words.packFaulty;
  await output.line(harmless(say(faults.length > 0 ? faulty : words.packWhole, { folder, facts, faults: faults.length })));
  if (faults.length > 0) process.exitCode = 1;
}
