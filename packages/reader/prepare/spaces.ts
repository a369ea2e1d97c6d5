/** Words with one space between them, where a line end or several spaces may stand. The gate leaves no other white space. */
export function oneSpaced(words: string): string {
  return words.includes("  ") || words.includes("\n") ? words.replace(/\s+/gu, " ") : words;
}
