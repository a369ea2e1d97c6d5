import type { LineCut } from "../../../prepare/blocks.ts";

/** An image's own text stuck onto the caption: "Hai nước tăng cường hợp tác - ảnh 1Bộ trưởng tiếp Đại sứ.", "… - Ảnh 2". */
const numbered = /^.{8,200}?\s[-–]\s[Ảả]nh\s\d{1,2}(?!\d)\.?/u;

export const imageText: LineCut = {
  name: "image text",
  cut({ text }) {
    if (!text.includes("nh ")) return [];
    const found = numbered.exec(text);
    if (!found) return [];
    const { length } = found[0];
    const pieces = [{ start: 0, end: length, kind: "furniture" as const }];
    const rest = text.slice(length).trimStart();
    return rest === "" ? pieces : [...pieces, { start: text.length - rest.length, end: text.length, kind: "caption" as const }];
  },
};
