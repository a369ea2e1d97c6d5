import { keysOf } from "../../tokens.ts";

const rankWords = new Set(["phó", "thứ", "trợ", "quyền", "nguyên", "cựu"]);

/** A short title fits a longer one that says all it says: "Chủ tịch Tập đoàn" in "Chủ tịch điều hành Tập đoàn"; not a deputy's. */
export function fits(said: string, held: string): boolean {
  const [a, b] = [keysOf(said).filter((key) => key !== "bộ"), keysOf(held).filter((key) => key !== "bộ")];
  const rank = (keys: readonly string[]) => keys.filter((key) => rankWords.has(key)).join(" ");
  return a[0] === b[0] && rank(a) === rank(b) && (a.every((key) => b.includes(key)) || b.every((key) => a.includes(key)));
}
