import type { LineJoin } from "../../../prepare/join-lines.ts";

const ended = /[.!?…]["”’)\]]*$/u;
const pauses = /[:;]["”’)\]]*$/u;
const goesOn = /^(?:\($|[,;:)\]’”]|['"]s\s|[.!?]["”’)\]]*(?:\s|$)|\p{Ll})/u;
const marks = /^[^\p{L}\p{N}]/u;
/** Words that no sentence ends with. */
const open =
  /\($|(?:^|\s)(?:the|a|an|of|to|in|on|at|by|for|from|with|and|or|as|its|his|her|their|our|this|that|between|among|under|into|via|than|said|told|mr|mrs|ms|madam|minister|president|premier|secretary|ambassador|chairman|spokesman|spokesperson|spokeswoman)$/iu;
const prose = (line: string) => line.length >= 20 && /\s\S+\s/.test(line);

/** A page that sets each linked word on a line of its own: "China's foreign minister", "Wang Yi", ", who spoke in", "Beijing", ".". */
export const linkedWords: LineJoin = ({ line, next, after, begun }) => {
  if (ended.test(line) || next === "") return false;
  if (goesOn.test(next)) {
    if (marks.test(next)) return !pauses.test(line);
    // "thailand", "world": the section of a teaser.
    const section = /^\S+$/.test(next) && !goesOn.test(after);
    return open.test(line) || (prose(line) && line.length >= 25 && !section);
  }
  if (pauses.test(line) || next.length > 70 || ended.test(next) || pauses.test(next) || marks.test(next)) return false;
  return goesOn.test(after) && !/^[.]{2}/.test(after) && (open.test(line) || (begun && prose(line)));
};
