/** Writes docs/errors.md from the catalogue: `node tools/errors-page.ts`. A test fails while the page and the catalogue differ. */
import { writeFileSync } from "node:fs";
import { errors, uiLanguages } from "../packages/records/index.ts";

export function errorsPage(): string {
  const entries = Object.entries(errors).sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = entries.map(([code, { status, what, remedy }]) => {
    const wordings = uiLanguages.map((language) => `- ${language}: ${what[language]} ${remedy[language]}`);
    return `## ${code}\nHTTP status ${status}.\n\n${wordings.join("\n")}\n`;
  });
  return `# Errors\nEvery error a user can meet, in each language of the interface. Words in braces are filled in. Made from \`packages/records/errors/catalogue.ts\` by \`node tools/errors-page.ts\`.\n\n${sections.join("\n")}`;
}

if (process.argv[1]?.endsWith("errors-page.ts")) writeFileSync("docs/errors.md", errorsPage());
