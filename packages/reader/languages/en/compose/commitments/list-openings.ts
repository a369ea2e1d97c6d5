import type { CommitmentMode } from "@bilateral/records";
import { undertakingVerbs } from "../../words/undertakings.ts";

/** What a list of undertakings is opened by, and where the word stands that opens it. */
export interface ListOpening {
  mode: CommitmentMode;
  /** Offset in the words looked at; who does it stands before. */
  at: number;
  /** Nobody in particular: "The following was agreed:". */
  impersonal?: true;
}

const things =
  "actions?|measures?|steps?|points?|areas?|fields?|contents?|directions?|orientations?|issues?|matters?|tasks?|commitments?|priorities|agreements?|initiatives?|deliverables?|principles?|activities|items|conclusions?|decisions?|understandings?|ways|solutions?|things";
const proposals = "proposals?|suggestions?|recommendations?|requests?|propositions?|appeals?|calls?";
const between =
  "(?:also|further|both|jointly|and|in principle|to|on|that|upon|as follows|the|these|its|their|his|her|a|an|take|taking|carry|carrying|out|implement|implementing|undertake|make|adopt|do|work|focus|focusing|specifically|following|main|major|priority|joint|key|important|specific|concrete|of|for|cooperation|action|two|three|four|five|six|seven|eight|nine|ten|\\p{L}+-point)";
const until = "(?:by|before|from|until|for|in|during|over)\\s[\\p{L}\\p{N}\\s,-]{3,40}";
const verbsOf = [...undertakingVerbs.keys()]
  .filter((key) => !/^(?:reached|shared|call|calls|called|ready|willing|prepared|sought|seeks)$/.test(key))
  .join("|");

const byVerb = new RegExp(
  `\\b(${verbsOf}|will|shall|should)(?:\\s${between})*(?:\\s(?:${things}|${proposals}))?(?:\\s(?:including|namely|below))?(?:,?\\s${until})?,?\\s?[:-]?$`,
  "u",
);
const byProposal = new RegExp(
  `\\b(?:made|makes|raised|offered|presented|outlined|advanced|put|puts|putting|set|tabled|submitted|gave|shared|announced|unveiled)(?:\\s(?:forth|forward|out))?(?:\\s${between})*\\s(?:${proposals})(?:\\s(?:on|for|to|with|in|of|regarding|concerning)\\s[^.:;]{3,90})?\\s?:$`,
  "u",
);
const byAgreement = new RegExp(
  `(?:\\b(?:reached|achieved|made|concluded)(?:\\s${between})*\\s(?:agreements?|consensus|understandings?|commitments?|decisions?)(?:\\s(?:on|for|to|with|in|of|regarding|concerning)\\s[^.:;]{3,90})?|\\b[Tt]he following(?:\\s(?:${things}))?\\s(?:was|were|have been|has been)\\s(?:agreed|decided|reached|made)(?:\\s(?:on|upon))?)\\s?:$`,
  "u",
);

/** "The two sides agreed to:", "Khamla put forward a three-point proposal:"; null where the words open no list of undertakings. */
export function listOpeningIn(words: string): ListOpening | null {
  const tail = words.slice(-220);
  const away = words.length - tail.length;
  const proposal = byProposal.exec(tail);
  if (proposal) return { mode: "proposed", at: away + proposal.index };
  const agreement = byAgreement.exec(tail);
  if (agreement) return { mode: "agreed", at: away + agreement.index, impersonal: true };
  const verb = byVerb.exec(tail);
  if (!verb) return null;
  const key = (verb[1] ?? "").toLowerCase();
  const modal = key === "should" ? "proposed" : "pledged";
  return { mode: undertakingVerbs.get(key)?.mode ?? modal, at: away + verb.index };
}
