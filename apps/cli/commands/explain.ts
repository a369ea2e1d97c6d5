import { Problem, type UiLanguage } from "@bilateral/records";
import { explainFile } from "@bilateral/workflows/explain-file";
import { openOutput } from "../output.ts";

const formats = ["text", "json"] as const;

interface ExplainOptions {
  at?: string;
  published?: string;
  format: string;
}

/** Reads one file and prints, passage by passage, what matched and what lost. */
export async function explain(path: string, { at, published, format }: ExplainOptions, language: UiLanguage): Promise<void> {
  const print = formats.find((each) => each === format);
  if (!print) throw new Problem("bad-option", { value: format, option: "--format", allowed: formats.join(", ") });
  const explained = await explainFile({ path, published, at });
  const output = openOutput();
  if (print === "json") {
    const { text: _text, reading, ...rest } = explained;
    const { id, language: read, published: day, publisher } = reading;
    await output.line(JSON.stringify({ id, language: read, published: day, publisher, ...rest }));
    return;
  }
  const { explanationLines } = await import("../print/explanation.ts");
  await output.line(explanationLines(explained, { language, width: output.width }).join("\n"));
}
