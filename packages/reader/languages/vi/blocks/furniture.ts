import type { BlockRule } from "../../../prepare/blocks.ts";
import { buttons, furnitureOpenings } from "../words/page.ts";

const known = new Set<string>(buttons);
const openings = new RegExp(`^(?:${furnitureOpenings.map((words) => words.replace(/[.*+?()|[\]\\]/g, "\\$&")).join("|")})`, "iu");
/** "- In ra", "» Xem thêm", "Chính trị >" */
export const bullet = /^[-–•*»›>|+\s]+|[\s:»›>|]+$/gu;

/** The page's own lines: "- In ra", "Chia sẻ", "Từ khóa: quan hệ song phương". */
export const furniture: BlockRule = {
  name: "furniture",
  kindOf({ text }) {
    if (text.length <= 40) {
      const words = text.replace(bullet, "").toLocaleLowerCase("vi");
      if (words === "" || known.has(words) || /^\d+$/.test(words)) return "furniture";
    }
    return openings.test(text.replace(/^[-–•*\s]+/, "")) ? "furniture" : null;
  },
};
