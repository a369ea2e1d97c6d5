import { commitment } from "./api/commitments/[id].ts";
import { commitments } from "./api/commitments/index.ts";
import { document } from "./api/documents/[id].ts";
import { documents } from "./api/documents/index.ts";
import { doubts } from "./api/doubts.ts";
import { engagement } from "./api/engagements/[id].ts";
import { engagements } from "./api/engagements/index.ts";
import { undo } from "./api/links/[record]/undo.ts";
import { links } from "./api/links/index.ts";
import { person } from "./api/people/[id].ts";
import { people } from "./api/people/index.ts";
import { confirm } from "./api/proposals/[record]/confirm.ts";
import { correct } from "./api/proposals/[record]/correct.ts";
import { reject } from "./api/proposals/[record]/reject.ts";
import { confirmSeveral } from "./api/proposals/confirm.ts";
import { relationship } from "./api/relationship.ts";
import type { Route } from "./route.ts";

export const routes: Record<string, Route> = {
  "/api/relationship": relationship,
  "/api/documents": documents,
  "/api/documents/:id": document,
  "/api/proposals/confirm": confirmSeveral,
  "/api/proposals/:record/confirm": confirm,
  "/api/proposals/:record/correct": correct,
  "/api/proposals/:record/reject": reject,
  "/api/engagements": engagements,
  "/api/engagements/:id": engagement,
  "/api/commitments": commitments,
  "/api/commitments/:id": commitment,
  "/api/links": links,
  "/api/links/:record/undo": undo,
  "/api/doubts": doubts,
  "/api/people": people,
  "/api/people/:id": person,
};
