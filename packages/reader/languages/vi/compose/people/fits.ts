import { remembered } from "../../../../find/remembered.ts";
import { keysOf } from "../../tokens.ts";

const rankWords = new Set(["phó", "thứ", "trợ", "quyền", "nguyên", "cựu"]);

const titled = remembered((title) => {
  const keys = keysOf(title).filter((key) => key !== "bộ");
  return { keys, rank: keys.filter((key) => rankWords.has(key)).join(" ") };
});

/** A short title fits a longer one that says all it says: "Chủ tịch Tập đoàn" in "Chủ tịch điều hành Tập đoàn"; not a deputy's. */
export function fits(said: string, held: string): boolean {
  const [a, b] = [titled(said), titled(held)];
  return (
    a.keys[0] === b.keys[0] &&
    a.rank === b.rank &&
    (a.keys.every((key) => b.keys.includes(key)) || b.keys.every((key) => a.keys.includes(key)))
  );
}
