/** Finds the subject of a verb that reports, over the words that may stand between them. */
import * as particles from "../../words/commitment-particles.ts";
import type { Head } from "./head.ts";
import type { Item } from "./item.ts";

const between = new Set(particles.betweenSubjectAndVerb);
const naming = new Set(particles.namingWords);

/** Walks back over words that may stand between a subject and its verb. */
export function back(items: readonly Item[], from: number): number {
  let at = from;
  for (; at >= 0; at--) {
    const item = items[at];
    if (!item) break;
    if (item.mark && item.key === ")") {
      while (at > 0 && items[at]?.key !== "(") at--;
      continue;
    }
    if (item.party || item.mark) break;
    if (item.sense.before || between.has(item.key)) continue;
    break;
  }
  return at;
}
/** A subject that no list knows: "giới đầu tư nhấn mạnh", but not "theo đề nghị", "với mong muốn", "những cam kết". */
export function isUnnamedSubject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  const { preposition, namedByVerb, verb, doing, modal, before, fact, report, purpose, tail } = item.sense;
  if (preposition || namedByVerb || verb || doing || modal || before || fact || report || purpose || tail) return false;
  return !naming.has(item.key);
}
/** A modal or a weak verb reports only for a party that begins its clause: not for one inside another phrase. */
export function beginsClause(items: readonly Item[], party: number, last: Head | undefined): boolean {
  for (let at = party - 1; ; at--) {
    const item = items[at];
    if (item?.key === "-" || item?.key === "–") {
      if (items[at - 1]?.party) at -= 1;
      continue;
    }
    if (!item || item.mark || last?.at === at || item.key === "rằng") return true;
    if (item.sense.link) {
      const other = items[at - 1];
      if (!other?.party) return true;
      at -= 1;
      continue;
    }
    if (item.party || item.sense.preposition || item.sense.verb || item.sense.doing || item.sense.namedByVerb || item.sense.thing)
      return false;
    if (at < party - 4) return false;
  }
}

/** "…, Ủy ban hợp tác của hai nước trong quý tới sẽ …": the party that a longer subject begins with or holds; -1 where its clause has a verb already. */
export function subjectBefore(items: readonly Item[], from: number): number {
  let party = -1;
  for (let at = from; at >= 0 && at > from - 10; at--) {
    const item = items[at];
    if (!item || item.mark) return item?.key === "," || item?.key === ";" ? party : -1;
    if (item.party) party = at;
    else if (item.sense.adjunct || (item.sense.preposition && item.key !== "của")) return -1;
    else if (item.sense.verb || item.sense.report || item.sense.modal || item.sense.fact || item.sense.link) return -1;
  }
  return -1;
}

/** Walks back over the words that name a subject to a passive mark. */
function isToldOf(items: readonly Item[], subject: number): boolean {
  for (let at = subject - 1; at >= Math.max(0, subject - 6); at--) {
    const item = items[at];
    if (!item || item.mark || item.sense.verb || item.sense.report) return false;
    if (passive.has(item.key)) return true;
  }
  return false;
}

/** "được lãnh đạo hai nước nhất trí" tells of what was agreed before. */
const passive = new Set(["được", "bị", "mà"]);

export function withSubject(items: readonly Item[], head: Head, nearest: number): Head | null {
  const subject = placed(items, nearest);
  const joined: number[] = [];
  let first = subject;
  for (let before = joinedTo(items, first); before >= 0; before = joinedTo(items, first)) {
    first = before;
    joined.push(first);
  }
  if (isToldOf(items, first)) return null;
  let clause = first;
  while (clause > 0 && !edge(items[clause - 1])) clause -= 1;
  return { ...head, subject, joined, clause, opens: clause === 0 };
}
/** "các cựu chiến binh Lào từng sống tại Việt Nam khẳng định": where somebody is does not speak. */
function placed(items: readonly Item[], nearest: number): number {
  if (items[nearest]?.party?.kind !== "country" || !where.has(items[nearest - 1]?.key ?? "")) return nearest;
  for (let at = nearest - 2; at >= 0 && at > nearest - 10; at--) {
    const item = items[at];
    if (!item || item.mark || item.sense.report) return nearest;
    if (item.party && !where.has(items[at - 1]?.key ?? "")) return at;
  }
  return nearest;
}
const where = new Set(["tại", "ở", "từ", "sang", "đến", "với"]);

/** The party before "và", "cùng", "và người đồng cấp"; -1 where there is none. */
function joinedTo(items: readonly Item[], first: number): number {
  let at = first - 1;
  while (counterpart.has(items[at]?.key ?? "")) at -= 1;
  return joins.has(items[at]?.key ?? "") && items[at - 1]?.party ? at - 1 : -1;
}
const counterpart = new Set(["người", "đồng", "cấp", "nhiệm", "đồng cấp", "ông", "bà", "ngài"]);
const joins = new Set(["và", "cùng", "với", "-", "–"]);
const edge = (item: Item | undefined) => !item || item.mark || item.sense.link === true || item.sense.report !== undefined;
