import { Problem, type UiLanguage } from "@bilateral/records";
import { type FileRead, readFiles } from "@bilateral/workflows/read-files";
import { complain } from "../complain.ts";
import { openOutput } from "../output.ts";

const readFormats = ["jsonl", "table", "mentions"] as const;
type Format = (typeof readFormats)[number];
type Read = Extract<FileRead, { result: unknown }>;
type Printer = (file: Read) => string;

/** Reads files and folders and prints what is in each; what cannot be read is named on the error stream, and the rest goes on. */
export async function read(paths: string[], options: { published?: string; format: string }, language: UiLanguage): Promise<void> {
  const output = openOutput();
  const print = await printerFor(options.format, { language, width: output.width });
  for await (const file of readFiles({ paths, published: options.published })) {
    if ("problem" in file) complain(file.problem, language);
    else await output.line(print(file));
  }
}

async function printerFor(format: string, options: { language: UiLanguage; width: number }): Promise<Printer> {
  switch (format as Format) {
    case "jsonl":
      return ({ result }) => JSON.stringify(result.reading);
    case "mentions": {
      const { mentionsLine } = await import("../print/mentions.ts");
      return ({ result }) => mentionsLine(result);
    }
    case "table": {
      const { tableLines } = await import("../print/table.ts");
      return (file) => `${tableLines(file, options).join("\n")}\n`;
    }
    default:
      throw new Problem("bad-option", { value: format, option: "--format", allowed: readFormats.join(", ") });
  }
}
