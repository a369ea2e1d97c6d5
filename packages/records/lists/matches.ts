import { controlledList } from "./list.ts";
import { commitmentReasons } from "./matches/commitments.ts";
import { engagementReasons } from "./matches/engagements.ts";
import { instrumentReasons } from "./matches/instruments.ts";
import { linkReasons } from "./matches/links.ts";
import { observationReasons } from "./matches/observations.ts";
import { peopleReasons } from "./matches/people.ts";
import { yearReasons } from "./matches/years.ts";

/** Why matching judged so: one sentence each; what stands in braces is filled with the words of the case. */
export const matchReasons = controlledList("matchReason", {
  ...peopleReasons,
  ...yearReasons,
  ...engagementReasons,
  ...instrumentReasons,
  ...commitmentReasons,
  ...observationReasons,
  ...linkReasons,
});
export type MatchReason = (typeof matchReasons.codes)[number];
