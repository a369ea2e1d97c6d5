/** Where sentences end inside a line, before the page is cut into sentences. */
const stop = /[.!?…]["”’)\]]*\s+(?=["“(]?\p{Lu})/gu;
const abbreviation = /(?:^|[\s(])(?:TS|GS|PGS|ThS|TP|Tp|\p{Lu})$/u;

/** Where the sentence begins that holds the character at `at`. */
export function sentenceStart(text: string, at: number): number {
  let start = text.length - text.trimStart().length;
  for (const { 0: words, index } of text.matchAll(stop)) {
    if (index + words.length > at) break;
    if (!abbreviation.test(text.slice(Math.max(0, index - 5), index))) start = index + words.length;
  }
  return start;
}

/** The place just before the stop that closes the text. */
export function beforeStop(text: string): number {
  return text.replace(/[\s.!?…"”)]+$/u, "").length;
}
