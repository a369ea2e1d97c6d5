import type { PostRead, SideCode, Span } from "@bilateral/records";
import type { MentionOf } from "../../../../mention.ts";

/** One person of the document, however often and however shortly named. */
export interface Person {
  name: string;
  keys: string[];
  aliases: string[];
  side: SideCode | null;
  /** How the side was told: by a word beside a name or post, or by something less. */
  told: "said" | "guessed";
  posts: PostRead[];
  evidence: Span;
  rule: string;
  /** Every place where the person is named. */
  at: Span[];
  inBody: boolean;
}

export type Named = MentionOf<"person">;
