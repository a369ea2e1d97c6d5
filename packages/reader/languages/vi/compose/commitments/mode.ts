/** How binding an undertaking is: what its head says, what an outer head says, and whether both sides say it. */
import type { CommitmentMode } from "@bilateral/records";
import type { Content } from "./content.ts";
import { although } from "./content-of.ts";
import type { Head } from "./head.ts";
import type { Item } from "./item.ts";
import { isVerbAt } from "./nouns.ts";
import { encouragesOthers } from "./performing.ts";
import type { Speaker } from "./speakers.ts";

export interface Circumstances {
  head: Head;
  outer: Head["report"] | null;
  content: Content;
  acting: Speaker | null;
  items: readonly Item[];
  implied: boolean;
}

export function modeOf({ head, outer, content, acting, items, implied }: Circumstances): CommitmentMode | null {
  const binding = bindingOf(head, outer, items);
  const joint = acting?.joint === true;
  const verb = items[content.verb];
  switch (binding) {
    case "agree":
      return "agreed";
    case "hope":
      return "hoped";
    case "propose":
      if (items[head.at]?.sense.ordering && !joint) return null;
      return joint ? "agreed" : "proposed";
    case "pledge":
      if (head.performed && items[head.at]?.sense.encouraging && acting && !joint)
        return encouragesOthers(items, head.at, acting) ? "proposed" : "pledged";
      return joint ? "agreed" : "pledged";
    case "will":
    case "must": {
      if (
        implied &&
        (!verb || !(verb.sense.before || isVerbAt(items, content.verb)) || (binding === "will" && narrates(items, content.verb)))
      )
        return null;
      if (binding === "will" && (outer === null || outer === "state") && items[content.verb]?.key === "thảo luận") return null;
      if (joint) return "agreed";
      return binding === "will" ? "pledged" : "proposed";
    }
    case "state": {
      const modal = content.modal?.sense.modal;
      const near = items[content.verb - 1];
      const direct = content.policy || content.verb - 1 <= head.at + 1 || near?.party || near?.sense.before || near?.mark || near?.capital;
      const someone =
        content.policy ||
        content.subject.length > 0 ||
        content.verb <= head.at + 3 ||
        items[head.at + 1]?.sense.adjunct === true ||
        although.has(items[head.at + 1]?.key ?? "") ||
        items.slice(head.at + 1, content.verb).some(({ capital }) => capital);
      if (modal === "will" && verb?.key === "được" && content.subject[0] !== head.at + 1) return null;
      if (modal === "may" || (modal === "will" && !someone)) return null;
      if (modal === "will") return joint ? "agreed" : "pledged";
      if (modal === "must") return joint ? "agreed" : "proposed";
      if (content.duty) return joint ? "agreed" : "proposed";
      const affirmed =
        items[head.at]?.sense.affirming && (verb?.sense.pledgingAdverb || verb?.sense.pledging || (joint && verb?.sense.verb === "plain"));
      if (!affirmed || !someone || !direct) return null;
      return joint ? "agreed" : "pledged";
    }
    default:
      return null;
  }
}

/** The outer of two heads decides ("nhất trí cần …"), but one that is ready and hopes is ready ("sẵn sàng và mong muốn …"). */
function bindingOf(head: Head, outer: Head["report"] | null, items: readonly Item[]): Head["report"] {
  if (!outer || outer === "state" || outer === "nothing") return head.report;
  // "mong muốn hai bên cần …" asks.
  if (outer === "hope" && head.report === "must") return "must";
  const together = items[head.at - 1]?.sense.link === true;
  return together && outer === "hope" && (head.report === "pledge" || head.report === "will") ? "pledge" : outer;
}

/** News of what is planned, not an undertaking, unless someone is told to have said so. */
function narrates(items: readonly Item[], verb: number): boolean {
  let at = verb;
  while (items[at]?.sense.before && !items[at]?.sense.verb) at += 1;
  if (items.slice(verb, at).some(({ sense }) => sense.pledgingAdverb)) return !items[at]?.sense.verb;
  return items[at]?.sense.narrated === true || !items[at]?.sense.verb;
}
