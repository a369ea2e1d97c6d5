import type { EngagementKind } from "@bilateral/records";

/** How the kinds that two accounts give go together: `taken` for each other by papers, `loosely` at times, or never. */
export type KindsMet = "same" | "taken" | "loosely" | "other";

const taken: readonly ReadonlySet<EngagementKind>[] = [new Set(["talks", "meeting", "courtesy-call"]), new Set(["signing", "ceremony"])];
const loosely: readonly ReadonlySet<EngagementKind>[] = [
  new Set(["call", "talks", "meeting"]),
  new Set(["session", "conference", "meeting", "talks"]),
];

export function kindsMet(one: EngagementKind, other: EngagementKind): KindsMet {
  if (one === other) return "same";
  if (taken.some((kinds) => kinds.has(one) && kinds.has(other))) return "taken";
  return loosely.some((kinds) => kinds.has(one) && kinds.has(other)) ? "loosely" : "other";
}

/** What makes two accounts one: who met whom, who went where, what body sat, or what was celebrated. */
export type Sort = "encounter" | "visit" | "gathering" | "ceremony";

const sorts: Record<EngagementKind, Sort> = {
  talks: "encounter",
  meeting: "encounter",
  "courtesy-call": "encounter",
  call: "encounter",
  message: "encounter",
  visit: "visit",
  session: "gathering",
  conference: "gathering",
  signing: "ceremony",
  ceremony: "ceremony",
};

export function sortOf(kind: EngagementKind): Sort {
  return sorts[kind];
}
