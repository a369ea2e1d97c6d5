/** Undertakings without a head of their own: they go on with the mode of another. */
import type { Trace } from "../../../../trace.ts";
import { partiesAt } from "./acting.ts";
import { cut } from "./cut.ts";
import type { Head } from "./head.ts";
import type { Item } from "./item.ts";
import { isVerbAt } from "./nouns.ts";
import type { Speakers } from "./speakers.ts";
import type { Undertaking } from "./undertaking.ts";

/** "Bên cạnh thúc đẩy giao thương, hai bên nhất trí …": what stands beside the agreed is agreed too. */
export function besides(items: readonly Item[], heads: readonly Head[], speakers: Speakers, trace: Trace): Undertaking[] {
  const [head] = heads;
  if (head?.report !== "agree" || head.subject < 0 || !beside.has(items[0]?.key ?? "")) return [];
  const from = items[1]?.key === "việc" ? 2 : 1;
  if (!isVerbAt(items, from)) return [];
  const speaker = speakers.of(partiesAt(items, [head.subject, ...head.joined]));
  const content = { from, verb: from, modal: null, subject: [] };
  return speaker.joint
    ? cut(items, content, head.clause - 1, {
        mode: "agreed",
        speaker,
        speakers,
        trace,
        head: { start: items[head.at]?.start ?? 0, end: items[head.at]?.end ?? 0 },
        rule: "beside what is agreed",
        confidence: 0.8,
      })
    : [];
}
const beside = new Set(["bên cạnh", "cùng với", "ngoài"]);
