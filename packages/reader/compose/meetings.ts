import type { EngagementRead } from "@bilateral/records";

/** Acts at which two sides speak with each other: commitments are made there, and the same two may be told of again. */
export const isMeeting = ({ kind }: Pick<EngagementRead, "kind">): boolean =>
  kind === "meeting" || kind === "talks" || kind === "courtesy-call" || kind === "call";
