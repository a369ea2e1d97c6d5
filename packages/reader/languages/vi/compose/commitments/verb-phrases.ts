/**
 * Cuts a coordinated list into undertakings: one for each verb that has an object of its own.
 *
 *     mở rộng hợp tác nông nghiệp, nâng cao năng lực dự báo     two
 *     tăng cường hợp tác về y tế, giáo dục và du lịch           one verb, several objects
 *     bảo tồn và phát huy các di tích                           two verbs, one object
 *     tăng cường chia sẻ thông tin, phối hợp trong điều tra     "tăng cường" holds a list of activities
 *     tạo điều kiện cho doanh nghiệp tiếp cận vốn, làm ăn       the second verb is the enterprises'
 */
import type { Item } from "./item.ts";
import { actsAsVerb, isVerbAt } from "./nouns.ts";

export interface Range {
  from: number;
  until: number;
}

interface State {
  /** Index of the last verb, -1 before the first. */
  verb: number;
  /** Something that can be the last verb's object was met. */
  object: boolean;
  manner: boolean;
  strengthening: boolean;
  enabling: boolean;
  purpose: boolean;
  /** A list of verbs opened by "đặc biệt là". */
  examples: boolean;
  /** To ask someone for several things is one undertaking. */
  asking: boolean;
}
const fresh = (): State => ({
  verb: -1,
  object: false,
  manner: false,
  strengthening: false,
  enabling: false,
  purpose: false,
  examples: false,
  asking: false,
});

export function verbPhrases(items: readonly Item[], { from, until }: Range): Range[] {
  const phrases: Range[] = [];
  let start = from;
  let state = fresh();
  for (let at = from; at < until; at++) {
    const item = items[at];
    if (!item) break;
    if (item.key === "(" || item.key === "“") {
      const closing = item.key === "(" ? ")" : "”";
      while (at < until && items[at]?.key !== closing) at += 1;
      state.object = true;
      continue;
    }
    if (item.key === ";" || item.key === "," || item.sense.link || item.key === "…" || item.key === ".") {
      const next = verbAfter(items, at, until);
      const role = next && at > start ? roleOf(items, at, next, state) : "noun";
      if (next && role === "new") {
        phrases.push({ from: start, until: at });
        start = next.from;
        at = next.from - 1;
        state = fresh();
      } else if (next && role === "joined") {
        at = next.verb - 1;
        state.object = false;
      }
      continue;
    }
    advance(items, at, state);
  }
  phrases.push({ from: start, until });
  return phrases;
}

interface Next {
  /** Index of the first word of the phrase that may begin here. */
  from: number;
  verb: number;
  adverb: boolean;
  fresh: boolean;
  /** "…, đặc biệt hai bên ủng hộ …": both sides are named anew. */
  otherSubject: boolean;
}

/** The verb, with the adverbs before it, that stands right after a comma or link. */
function verbAfter(items: readonly Item[], separator: number, until: number): Next | null {
  let at = separator;
  let freshLink = false;
  while (at < until && (items[at]?.mark || items[at]?.sense.link || items[at]?.sense.modal)) {
    if (items[at]?.key === "(" || items[at]?.key === "“") return null;
    freshLink ||= items[at]?.sense.freshLink === true;
    at += 1;
  }
  const otherSubject = items[at]?.sense.example === true && items[at + 1]?.party?.kind === "joint";
  if (otherSubject) at += 2;
  const from = at;
  while (at < until && items[at]?.sense.before && !items[at]?.sense.verb) at += 1;
  if (at >= until || !items[at]?.sense.verb || !isVerbAt(items, at)) return null;
  return { from, verb: at, adverb: at > from, fresh: freshLink, otherSubject };
}

/** What the verb after a separator is: the head of a new undertaking, one more verb of this one, or no verb at all. */
function roleOf(items: readonly Item[], separator: number, next: Next, state: State): "new" | "joined" | "noun" {
  const mark = items[separator]?.key;
  const verb = items[next.verb]?.sense;
  const last = items[state.verb]?.sense;
  if (mark === ";" || next.fresh || next.otherSubject) return "new";
  const acts = next.adverb || actsAsVerb(items, next.verb);
  if (!state.object) return state.manner && last?.complete === true && mark === "," && acts && !state.strengthening ? "new" : "joined";
  if (state.asking || state.examples) return acts ? "joined" : "noun";
  if (next.adverb && items[next.from]?.key === "tiếp tục") return "new";
  if (state.strengthening && verb?.activity && !next.adverb) return "joined";
  if (!acts) return "noun";
  if (state.purpose && !next.adverb) return "joined";
  if (state.enabling && verb?.enabled && !next.adverb) return "joined";
  return "new";
}

const asking = new Set(["đề xuất", "đề nghị", "kiến nghị"]);

function advance(items: readonly Item[], at: number, state: State): void {
  const item = items[at];
  if (!item) return;
  if (item.sense.verb && !item.party && isVerbAt(items, at)) {
    const governed = state.verb === at - 1 && state.verb >= 0;
    const named = governed && item.sense.verb === "noun too" && items[state.verb]?.sense.verb === "plain";
    if (
      item.sense.verb === "noun too" &&
      state.object &&
      !items[at - 1]?.sense.doing &&
      !items[at - 1]?.sense.purpose &&
      !items[at - 1]?.sense.before
    )
      return;
    if (governed && item.sense.verb === "plain" && !item.sense.activity) state.strengthening = false;
    state.strengthening ||= item.sense.strengthening === true;
    state.asking ||= state.verb < 0 && asking.has(item.key);
    state.enabling ||= item.sense.enabling === true;
    state.verb = at;
    state.object = named;
    state.manner = false;
    return;
  }
  if (item.key === "việc") {
    state.purpose = true;
    state.object = false;
    return;
  }
  if (item.key === "tiếp tục" && items[at - 1]?.party && items[state.verb]?.key === "ủng hộ") state.asking = true;
  if (item.sense.purpose) {
    if (!items[at - 1]?.sense.enabling) state.purpose = true;
    state.object = false;
    return;
  }
  if (item.sense.example) {
    state.examples = items[at + 1]?.sense.verb !== undefined && isVerbAt(items, at + 1);
    return;
  }
  if (item.sense.after) state.manner = true;
  else if (!item.sense.before && !item.mark) state.object = true;
}
