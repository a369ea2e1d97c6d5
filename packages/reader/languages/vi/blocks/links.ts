import { matchesOf } from "../../../find/matches.ts";
import type { LineCut, Piece } from "../../../prepare/blocks.ts";

/**
 * Links to other documents set inside a paragraph, and the page speaking to its readers:
 * "[Hai nước mở thêm cửa khẩu]", "(Xem thêm: …)", "Tòa soạn sẽ cập nhật thêm về sự kiện này."
 */
const link = /\[\p{Lu}[^[\]\n]{20,200}\]|>>>?\s?[^.\n]{10,200}$|\(Xem thêm:[^()\n]+\)/gu;
const announcement =
  /(?<=^|[.!?…)]\s+|\p{L}\s)\p{Lu}[^.!?\n]{2,40}\ssẽ\stiếp\stục\scập\snhật[^.!?\n]*[.!?]?|(?<=^|[.!?…]\s+)Mời\s(?:quý|bạn|độc)\s[^.!?\n]*[.!?]?/gu;

export const links: LineCut = {
  name: "link",
  cut({ text }) {
    if (!text.includes("[") && !text.includes(">>") && !text.includes("Xem thêm") && !text.includes("cập") && !text.includes("Mời "))
      return [];
    const announces = text.includes("cập nhật") || text.includes("Mời ");
    const found = [...matchesOf(link, text), ...(announces ? matchesOf(announcement, text) : [])].sort((a, b) => a.index - b.index);
    const pieces: Piece[] = [];
    for (const { 0: words, index } of found) {
      if (index < (pieces.at(-1)?.end ?? 0)) continue;
      pieces.push({ start: index, end: index + words.length, kind: words.startsWith("[") ? "teaser" : "furniture" });
    }
    return pieces;
  },
};
