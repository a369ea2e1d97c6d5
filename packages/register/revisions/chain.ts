import { hashOf } from "@bilateral/records";

/** The next link: the hash of the one before (null at the very beginning) together with the revision's id. */
export function linkAfter({ previous, id }: { previous: string | null; id: string }): string {
  return hashOf([previous, id]);
}
