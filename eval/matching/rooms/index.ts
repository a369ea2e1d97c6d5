import type { Gold } from "../gold.ts";
import type { PackCards } from "../pack.ts";
import type { Scored } from "../score/result.ts";
import { scoreCommitments } from "./commitments.ts";
import { scoreInstruments } from "./instruments.ts";

/** Every room of matching, or the one asked for. */
export function scoreRooms(gold: Gold, pack: PackCards, room?: string): Scored[] {
  const rooms = {
    instruments: () => scoreInstruments(gold.instruments, pack),
    commitments: () => scoreCommitments(gold.commitments),
  };
  return Object.entries(rooms)
    .filter(([name]) => room === undefined || room === name)
    .map(([, score]) => score());
}
