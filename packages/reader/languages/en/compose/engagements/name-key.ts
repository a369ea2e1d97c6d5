/** A gathering's name by its first words: two tellings of one session have the same. */
export const nameKey = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|annual|historic)\s/, "")
    .replace(/\s?\([^)]*\)/g, "")
    .split(/\s/)
    .slice(0, 4)
    .join(" ");
