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
import { coordinates, endsInName, holdsActivities, keepsUpVisits, namesField, takesObject, tellsMeans } from "./names-of-work.ts";
import { actsAsVerb, isVerbAt } from "./nouns.ts";
import { fresh, type State } from "./phrase-state.ts";

export interface Range {
  from: number;
  until: number;
}

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
    if (item.key === ";" && state.listed) continue;
    const another = item.key === ";" ? anotherAfter(items, at, until) : -1;
    if (another > 0) {
      if (at > start) phrases.push({ from: start, until: at });
      start = another;
      at = another - 1;
      state = fresh();
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

/** Where a new undertaking begins after a semicolon, even with a verb that no list knows; -1 before a noun, a name or an example. */
function anotherAfter(items: readonly Item[], semicolon: number, until: number): number {
  let from = semicolon + 1;
  while (from < until && (items[from]?.sense.link || items[from]?.key === "," || items[from]?.key === "theo đó")) from += 1;
  const acting = items[from]?.party ? items[from + 1]?.sense : undefined;
  if (acting && (acting.verb || acting.before || acting.modal)) from += 1;
  while (from < until && items[from]?.sense.modal) from += 1;
  let verb = from;
  while (verb < until && items[verb]?.sense.before) verb += 1;
  // "…; tiếp tục tinh thần hợp tác …" goes on with a thing.
  if (items[from]?.key === "tiếp tục" && verb < until && !items[verb]?.mark) return from;
  return verb < until && canBeVerb(items[verb]) ? from : -1;
}

function canBeVerb(item: Item | undefined): boolean {
  if (!item || item.mark || item.party || item.capital || number.test(item.key)) return false;
  const { namedByVerb, preposition, example, purpose, tail, fact, doing, adjunct, thing, verb, noun } = item.sense;
  if (verb && thing) return true;
  if (noun) return beginsWithVerb(item.key);
  return !(namedByVerb || preposition || example || purpose || tail || fact || doing || adjunct || thing);
}
const number = /^\d/u;
/** "hợp tác đầu tư" is a noun where it stands behind a verb, a verb where it stands first. */
const beginsWithVerb = (key: string) => /^(?:hợp tác|trao đổi|đoàn kết|phối hợp|giao lưu)\s/u.test(key);

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
  const acts = next.adverb || actsAsVerb(items, next.verb) || (!state.matters && takesObject(items, next.verb));
  if (!next.adverb && mark === "," && verb?.example) return "noun";
  if (!next.adverb && state.fields && (namesField(items, next.verb) || (mark === "," && state.works && !items[next.verb + 1]?.party)))
    return "noun";
  if (state.enabling && items[separator - 1]?.sense.activity && items[separator - 2]?.party && verb?.activity && !next.adverb)
    return "joined";
  if (!next.adverb && endsInName(items, separator)) return verb?.verb === "plain" ? "joined" : "noun";
  if (!state.object) return state.manner && last?.complete === true && mark === "," && acts && !state.strengthening ? "new" : "joined";
  if (state.asking || state.examples) return acts ? "joined" : "noun";
  if (next.adverb && items[next.from]?.key === "tiếp tục") return "new";
  if (state.strengthening && verb?.activity && !next.adverb && !coordinates(items, next.verb)) return "joined";
  if (!next.adverb && keepsUpVisits(items, state.verb, next.verb)) return "joined";
  if (!acts || isManner(items, next)) return "noun";
  if (state.purpose && (!next.adverb || items[next.from]?.key === "được") && !strivesAnew(items, next, state)) return "joined";
  if (items[state.verb]?.key === "giải quyết" && withoutForce.has(items[next.verb]?.key ?? "")) return "joined";
  if (state.enabling && (verb?.enabled || (state.encouraging && mark === ",")) && !next.adverb) return "joined";
  if (state.enabling && items[next.from]?.key === "được") return "joined";
  return "new";
}

/** "nỗ lực để duy trì …, phấn đấu đạt …" */
const strivesAnew = (items: readonly Item[], { verb }: Next, state: State) =>
  (items[verb]?.sense.verb === "leaning" || items[verb]?.key.startsWith("phấn đấu") === true) &&
  items[state.verb]?.sense.verb !== "leaning";

/** "hợp tác thực chất, toàn diện và gắn kết hơn nữa": how, and nothing more to be done. */
function isManner(items: readonly Item[], { verb, adverb }: Next): boolean {
  const after = items[verb + 2];
  return !adverb && !items[verb]?.sense.complete && items[verb + 1]?.sense.after === true && (!after || after.mark);
}

/** How disputes are settled, and no more to be done. */
const withoutForce = new Set(["không sử dụng", "không đe dọa"]);
const encouraging = new Set(["khuyến khích", "động viên", "vận động", "kêu gọi", "giao"]);
const asking = new Set(["đề xuất", "đề nghị", "kiến nghị"]);

/** Whether a clause with a verb of its own begins here: "theo hướng Lào duy trì …", not "theo hướng cân bằng". */
function verbOf(items: readonly Item[], from: number): boolean {
  let at = from;
  while (items[at]?.party || items[at]?.sense.before) at += 1;
  return items[at]?.sense.verb !== undefined && isVerbAt(items, at);
}

function advance(items: readonly Item[], at: number, state: State): void {
  const item = items[at];
  if (!item) return;
  if (item.sense.verb && !item.party && isVerbAt(items, at)) {
    const governed = state.verb === at - 1 && state.verb >= 0;
    const named = governed && item.sense.verb === "noun too" && (items[state.verb]?.sense.verb === "plain" || item.key === "thông tin");
    if (
      item.sense.verb === "noun too" &&
      state.object &&
      !items[at - 1]?.sense.doing &&
      !items[at - 1]?.sense.purpose &&
      !items[at - 1]?.sense.before
    )
      return;
    if (governed && item.sense.verb === "plain" && !item.sense.activity) state.strengthening = false;
    state.strengthening ||= item.sense.strengthening === true && holdsActivities(items, at);
    state.asking ||= state.verb < 0 && asking.has(item.key);
    state.enabling ||= item.sense.enabling === true;
    state.encouraging ||= encouraging.has(item.key);
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
  if ((item.key === "theo hướng" || item.key === "trên cơ sở") && verbOf(items, at + 1)) {
    state.purpose = true;
    state.object = false;
    return;
  }
  if (item.key === "thông qua" && state.object && tellsMeans(items, at + 1)) {
    state.purpose = true;
    return;
  }
  if (item.key === "tiếp tục" && items[at - 1]?.party && items[state.verb]?.key === "ủng hộ") state.asking = true;
  if (item.sense.purpose) {
    if (!items[at - 1]?.sense.enabling) state.purpose = true;
    state.object = false;
    return;
  }
  if (item.sense.example) {
    let next = at + 1;
    while (items[next]?.key === "," || items[next]?.key === ":" || (items[next]?.sense.preposition && !items[next]?.sense.verb)) next += 1;
    state.examples = items[next]?.sense.verb !== undefined && (next > at + 1 || isVerbAt(items, next));
    state.listed ||= item.key === "như" && items[at + 1]?.key === ":";
    return;
  }
  if (item.key === "hoạt động" || item.key === "các hoạt động") state.strengthening ||= items[at + 1]?.sense.activity === true;
  if (item.key === "về" || item.key === "trong" || item.key === "như" || item.sense.namedByVerb) state.matters = true;
  if (item.key === "như" || item.key === "lĩnh vực" || item.key === "các lĩnh vực") {
    state.fields = true;
    state.works ||= item.key === "các lĩnh vực" && items[at - 1]?.sense.preposition === true && items[at + 1]?.sense.verb !== undefined;
  }
  if (item.sense.after) state.manner = true;
  else if (!item.sense.before && !item.mark && !(item.party && state.verb < 0 && items[at - 1]?.key.startsWith("cùng")))
    state.object = true;
}
