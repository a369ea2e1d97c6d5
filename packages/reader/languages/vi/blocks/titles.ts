import type { Block, BlockRule } from "../../../prepare/blocks.ts";

const sentence = /[.;:…]["”’)\]]*$/u;
/** An agency or a day at the head of a line begins the report itself: "(TTXVN) - ", "Sáng 5/3, …". */
const report = /^(?:\([^)]{2,30}\)|[\p{Lu}\d.&]{3,12})\s?[-–:]\s|^(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm)\s(?:ngày\s)?\d/u;

const content = ({ kind }: Block) => kind !== "furniture" && kind !== "stamp" && kind !== "teaser";

/** The first line with words of its own, if it is no sentence: "Hai nước ký thỏa thuận vận tải". */
export const titles: BlockRule = {
  name: "title",
  kindOf({ text }, lines, before) {
    if (before.some(content) || text.length < 12 || text.length > 220 || lines.length < 2) return null;
    return sentence.test(text) || report.test(text) ? null : "title";
  },
};

/** The line under the title that sums the report up, where more of the report follows. */
export const leads: BlockRule = {
  name: "lead",
  kindOf({ text, index }, lines, before) {
    if (text.length > 600) return null;
    let above: Block | null = null;
    for (const block of before) {
      if (!content(block)) continue;
      if (above) return null;
      above = block;
    }
    if (above?.kind !== "title") return null;
    return lines.some((line, at) => at > index && line.text.length > 120) ? "lead" : null;
  },
};
