import type { Localized, RevisionState, SideCode } from "@bilateral/records";

/** A post's title as its source has it; `titles` is that of the post in every language known, where the post is one of the register. */
export interface PostTitle {
  title: string;
  titles: Localized | null;
}

/** A post that someone held on a day. */
export interface PostOnDay extends PostTitle {
  tenure: string;
  post: string | null;
  organization: string | null;
  side: SideCode | null;
  state: RevisionState;
}
