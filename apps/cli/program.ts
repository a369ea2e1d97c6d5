import type { UiLanguage } from "@bilateral/records";
import { Command } from "commander";
import type { ServeOptions } from "./commands/serve.ts";
import type { TakeInOptions } from "./commands/take-in.ts";
import packageJson from "./package.json" with { type: "json" };
import { wordsIn } from "./words.ts";

/** The command line in a language. Each command brings in its own code only when it is called. */
export function programIn(language: UiLanguage): Command {
  const words = wordsIn(language);
  const titles: Record<string, string> = {
    "Usage:": words.usage,
    "Arguments:": words.arguments,
    "Options:": words.options,
    "Global Options:": words.globalOptions,
    "Commands:": words.commands,
  };
  const program = new Command("bilateral")
    .description(words.about)
    .version(packageJson.version, "-V, --version", words.version)
    .option("--lang <language>", words.lang)
    .helpOption("-h, --help", words.help)
    .helpCommand(false)
    .addHelpText("after", `\n${words.exit}`)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description }) => description,
      showGlobalOptions: true,
    })
    .configureOutput({ outputError: () => {} })
    .exitOverride();

  program
    .command("read")
    .summary(words.read)
    .description(words.read)
    .argument("<path...>", words.paths)
    .option("--published <date>", words.published)
    .option("--format <format>", words.format, "table")
    .action(async (paths: string[], options: { published?: string; format: string }) => {
      const { read } = await import("./commands/read.ts");
      await read(paths, options, language);
    });

  program
    .command("explain")
    .summary(words.explain)
    .description(words.explain)
    .argument("<file>", words.file)
    .option("--at <place>", words.at)
    .option("--published <date>", words.published)
    .option("--format <format>", words.explainFormat, "text")
    .action(async (path: string, options: { at?: string; published?: string; format: string }) => {
      const { explain } = await import("./commands/explain.ts");
      await explain(path, options, language);
    });

  program
    .command("take-in")
    .summary(words.takeIn)
    .description(words.takeIn)
    .argument("<path...>", words.paths)
    .option("--published <date>", words.published)
    .option("--data <folder>", words.data)
    .option("--relationship <name>", words.relationship)
    .action(async (paths: string[], options: TakeInOptions) => {
      const { takeIn } = await import("./commands/take-in.ts");
      await takeIn(paths, options, language);
    });

  program
    .command("serve")
    .summary(words.serve)
    .description(words.serve)
    .option("--port <number>", words.port)
    .option("--host <host>", words.host)
    .option("--data <folder>", words.data)
    .option("--relationship <name>", words.relationship)
    .option("--no-samples", words.noSamples)
    .action(async (options: ServeOptions) => {
      const { serve } = await import("./commands/serve.ts");
      await serve(options, language);
    });

  program
    .command("verify")
    .summary(words.verify)
    .description(words.verify)
    .option("--data <folder>", words.data)
    .action(async (options: { data?: string }) => {
      const { verify } = await import("./commands/verify.ts");
      await verify(options, language);
    });

  program
    .command("rematch")
    .summary(words.rematch)
    .description(words.rematch)
    .option("--data <folder>", words.data)
    .action(async (options: { data?: string }) => {
      const { rematch } = await import("./commands/rematch.ts");
      await rematch(options, language);
    });

  program
    .command("check-pack")
    .summary(words.checkPack)
    .description(words.checkPack)
    .argument("<folder>", words.packFolder)
    .action(async (folder: string) => {
      const { checkPack } = await import("./commands/check-pack.ts");
      await checkPack(folder, language);
    });

  // Commands take over what their parent was told, the language of help among it.
  for (const command of program.commands) command.copyInheritedSettings(program).helpOption("-h, --help", words.help);
  return program;
}
