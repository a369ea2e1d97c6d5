/** Acts in a row share their subject: "A đã hội đàm với B; chào xã giao C; thăm Bảo tàng D; làm việc với Bộ E". */
import { matchesOf } from "../../../../find/matches.ts";
import type { Act, Begun, Scene, Story } from "./scene.ts";

const joint = /[;,]\s+(?!\d)|\s(?:và|rồi)\s/gu;
/** What may stand between the joint of a row and its next act. */
const aside =
  /^\s*(?:(?:đã|sẽ|cũng|vừa|có|tiến hành|đến|tới|đi|vào|ra|sang|cùng|lần lượt|tiếp tục|tham gia|tham dự|dự|phát biểu|và|đồng|chủ trì|chứng kiến|tổ chức|các|những|một số|cuộc|buổi|phiên|lễ|tại|trọng thể|thân mật|sau đó|tiếp đó|trước đó|trực tiếp|cùng nhau|đồng thời|rồi|nhau|chuyến|việc)\s)*$/iu;
/** A piece of a row that is no act of its own: it tells what the one before is about. */
const opensOther =
  /^\s*(?:trong đó|nơi|để|nhằm|góp phần|qua đó|theo đó|khi|mà|nếu|vì|do|cho biết|khẳng định|nhấn mạnh|bày tỏ|đề nghị|mong muốn)(?![\p{L}])/iu;

export function sharedWith(story: Story, scene: Scene, act: Act): Begun | null {
  const { begun } = scene;
  if (!begun || begun.end > act.start) return null;
  const gap = story.text.slice(begun.end, act.start);
  const pieces = matchesOf(joint, gap).map((cut) => begun.end + cut.index + cut[0].length);
  const last = pieces.at(-1);
  if (last === undefined || !aside.test(story.text.slice(last, act.start))) return null;
  if (pieces.some((start, index) => opensOther.test(story.text.slice(start, pieces[index + 1] ?? act.start)))) return null;
  // "tiếp B sang dự và đồng chủ trì …": what is joined by "và" goes on with the clause about B.
  if (/^\s(?:đang|hiện|sang|đến|tới|dẫn đầu|nhân)(?![\p{L}])[^,;]*\svà\s[^,;]*$/u.test(gap)) return null;
  // Somebody new at the head of a piece acts from there on.
  return scene.actors.some(
    (actor) => actor.end <= act.start && pieces.includes(actor.start) && !/^[;,.]/u.test(story.text.slice(actor.end, actor.end + 1)),
  )
    ? null
    : begun;
}
