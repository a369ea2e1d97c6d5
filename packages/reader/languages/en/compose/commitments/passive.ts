import type { Word } from "../../tokens.ts";
import { wholeOf } from "./end-of-undertaking.ts";
import { type Head, made } from "./head.ts";
import { isAdverb } from "./verb-at.ts";

/** What one side does for the other; what is only foretold ("will be held", "will be completed") is none of it. */
const done = new Set(
  "established installed built constructed provided supplied delivered allocated funded financed upgraded deployed granted given sent trained removed lifted resumed waived exempted implemented repaired rehabilitated restored created introduced transferred returned donated dispatched erected equipped disbursed earmarked reopened".split(
    " ",
  ),
);
const opens = /^(?:that|while|said|says|added|whereas|explained|announced|saying|adding|announcing)$/;

/** "that two schools will be built in Pakse": said by a side, its pledge, told with the thing itself. */
export function passiveHead(words: readonly Word[], { at, verb, limit }: { at: number; verb: number; limit: number }): Head | null {
  let participle = verb + 1;
  while (words[participle] && (isAdverb(words[participle] as Word) || /^(?:also|soon|first)$/.test(words[participle]?.key ?? "")))
    participle += 1;
  const key = words[participle]?.key ?? "";
  if (!done.has(key) && !(key === "set" && words[participle + 1]?.key === "up")) return null;
  let begin = at;
  for (let index = at - 1; index >= Math.max(0, at - 18); index--) {
    const word = words[index];
    if (!word || word.text === "." || word.newLine || /^["“;:]$/.test(word.text) || opens.test(word.key)) break;
    if (word.text === ",") break;
    begin = index;
  }
  while (begin < at && /^(?:and|but|also|there|then)$/.test(words[begin]?.key ?? "")) begin += 1;
  return begin === at ? null : made(words, at, [wholeOf(words, begin, limit, at)], "pledged", "commitment: will be done");
}
