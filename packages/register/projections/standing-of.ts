import { canonicalJson } from "@bilateral/records";
import type { Standing } from "../answers/standing.ts";
import type { Account } from "./projection.ts";

/** How a record stands: corrected is what a person says otherwise than every machine, pack or file before. */
export function standingOf({ head, history }: Account): Standing {
  const before = history.filter(({ seq, basis }) => seq < head.seq && basis.from !== "entry");
  const said = canonicalJson(head.body);
  const isCorrected = head.basis.from === "entry" && before.length > 0 && before.every(({ body }) => canonicalJson(body) !== said);
  return { state: head.state, basis: head.basis.from, corrected: isCorrected };
}
