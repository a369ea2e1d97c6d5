import type { UiLanguage } from "@bilateral/records";

const known: Record<string, UiLanguage> = { vi: "vi", lo: "lo", en: "en" };

/** The language of messages: `--lang` before the system's, English where neither is one of ours. Read ahead of all else, for help needs it too. */
export function messageLanguage(args: readonly string[], environment: Record<string, string | undefined>): UiLanguage {
  const at = args.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const asked = at === -1 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return known[asked ?? ""] ?? known[system.slice(0, 2).toLowerCase()] ?? "en";
}
