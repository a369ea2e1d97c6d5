import { messageLanguage } from "./language.ts";
import { programIn } from "./program.ts";

const language = messageLanguage(process.argv.slice(2), process.env);
try {
  await programIn(language).parseAsync();
} catch (error) {
  const { answerFor } = await import("./failure.ts");
  await answerFor(error, language);
}
