import type { BlockRule } from "../../../prepare/blocks.ts";

/** A line that says it is a picture's: "Ảnh: TTXVN", "Toàn cảnh buổi hội đàm.", "Quang cảnh lễ ký." */
const picture = /^(?:\(?\s*Ảnh\b|Toàn cảnh\s|Quang cảnh\s|Hình ảnh\s|Các đại biểu chụp ảnh|Hai bên chụp ảnh)/u;

export const captions: BlockRule = {
  name: "caption",
  kindOf: ({ text }) => (text.length <= 220 && picture.test(text) ? "caption" : null),
};
