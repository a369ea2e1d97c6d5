import { languages } from "@bilateral/reader";

/** The languages that documents are read in, each in its own name: Tiếng Việt. */
export function languagesRead(): string {
  return languages.map(({ code }) => new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code).join(", ");
}
