/** A list of words written as a text, a comma between them: long lists stay readable, and a word is added by typing it. */
export function listed(text: string): string[] {
  return text.trim().split(/\s*,\s*/u);
}
