import type { ActPattern } from "./act-pattern.ts";
import { calls } from "./acts/calls.ts";
import { documentsAndCeremonies } from "./acts/documents.ts";
import { bodiesMet, gatherings } from "./acts/gatherings.ts";
import { meetings } from "./acts/meetings.ts";
import { visits } from "./acts/visits.ts";

/** The ways to tell an act. Of two that overlap the earlier one counts. */
export const acts: readonly ActPattern[] = [...bodiesMet, ...calls, ...meetings, ...visits, ...documentsAndCeremonies, ...gatherings];
