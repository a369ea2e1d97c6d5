import { z } from "zod";
import { matchReasons } from "../lists/matches.ts";

/** Why matching judged so; `words` fill the braces of its sentence. */
export const MatchedReason = z.object({ code: matchReasons.schema, words: z.record(z.string(), z.string()).optional() });
export type MatchedReason = z.infer<typeof MatchedReason>;
