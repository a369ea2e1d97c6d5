/** Cuts off what an undertaking is good for: "…, góp phần giữ vững hòa bình", "… vì lợi ích của nhân dân", "…, qua đó tạo thêm việc làm". */
import type { Item } from "./item.ts";

/** Index at which the undertaking that runs from `from` to `until` ends; `resumes` is where a new one begins after the tail, if any. */
export function tailOf(items: readonly Item[], from: number, until: number): { end: number; resumes: number } {
  let object = 0;
  for (let at = from; at < until; at++) {
    const item = items[at];
    if (!item) break;
    if (item.key === "(") {
      while (at < until && items[at]?.key !== ")") at += 1;
      continue;
    }
    if (at > from && opensTail(items, at, object)) return { end: at, resumes: resumesAfter(items, at, until) };
    if (item.party || (!item.mark && !item.sense.verb && !item.sense.before && !item.sense.after)) object += 1;
  }
  return { end: until, resumes: -1 };
}

const lawful = new Set(["trên cơ sở", "phù hợp với"]);

function opensTail(items: readonly Item[], at: number, object: number): boolean {
  if (items[at]?.key === "còn" && items[at - 1]?.key === ",")
    return !items.slice(Math.max(0, at - 25), at).some(({ key }) => key === "trong đó");
  const sense = items[at]?.sense;
  const tail = sense?.tail;
  if (!sense || !tail) return false;
  const before = items[at - 1];
  if (sense.tail === "anywhere" && items[at]?.key === "theo đó" && before?.key === ";") return false;
  const comma = before?.mark === true && before.key !== "“" && before.key !== "(";
  // "…, phù hợp với luật pháp quốc tế" says how.
  if (lawful.has(items[at]?.key ?? "") && items.slice(at + 1, at + 5).some(({ key }) => key === "luật" || key === "pháp luật"))
    return false;
  if (tail === "after a comma") return comma && (object > 0 || !sense.verb);
  // "… sẽ là dấu mốc góp phần …": what something will be is told to its end.
  if (!comma && items.slice(Math.max(0, at - 8), at).some(({ key }) => key === "là" || key === "trở thành")) return false;
  return (comma || object > 0) && !before?.sense.purpose && !before?.sense.link;
}

/** After a tail, only a semicolon or "đồng thời" opens a new undertaking. */
function resumesAfter(items: readonly Item[], from: number, until: number): number {
  for (let at = from + 1; at < until; at++) {
    const item = items[at];
    if (item?.key === ";" || item?.sense.freshLink) return at + 1;
  }
  return -1;
}
