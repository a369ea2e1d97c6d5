import type { Gold } from "../gold.ts";
import type { PackCards } from "../pack.ts";
import type { Scored } from "../score/result.ts";
import { scoreCommitments } from "./commitments.ts";
import { scoreEngagements } from "./engagements.ts";
import { scoreInstruments } from "./instruments.ts";
import { scoreObservations } from "./observations.ts";
import { scorePersons } from "./persons.ts";
import { scoreProjects } from "./projects.ts";
import { scoreYears } from "./years.ts";

/** Every room of matching, or the one asked for. */
export function scoreRooms(gold: Gold, pack: PackCards, room?: string): Scored[] {
  const rooms = {
    persons: () => scorePersons(gold.persons, pack),
    engagements: () => scoreEngagements(gold.engagements, pack),
    instruments: () => scoreInstruments(gold.instruments, pack),
    projects: () => scoreProjects(gold.projects, pack),
    observations: () => scoreObservations(gold.observations),
    commitments: () => scoreCommitments(gold.commitments),
    years: () => scoreYears(gold.years, pack),
  };
  return Object.entries(rooms)
    .filter(([name]) => room === undefined || room === name)
    .map(([, score]) => score());
}
