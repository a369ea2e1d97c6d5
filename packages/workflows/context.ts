import type { Localized, SideCode } from "@bilateral/records";
import type { RegisterAppender, RegisterReader } from "@bilateral/register";

/** The relationship that an instance is about. */
export interface Relationship {
  /** Such as `vn-la`: the name of its knowledge pack. */
  id: string;
  name: Localized;
  sides: { code: SideCode; name: Localized }[];
}

/** What a workflow that only looks is given. */
export interface ReadContext {
  read: RegisterReader;
  relationship: Relationship;
  /** The knowledge pack's folder, with the sample articles in `samples/`. */
  pack: string;
}

/** What a workflow that writes is given. */
export interface Context extends ReadContext {
  append: RegisterAppender;
  /** The data folder of this instance, where it has one. */
  folder: string | null;
  /** Who decides: until there are accounts, the desk officer at this machine. */
  author: string;
  /** The side for which `author` speaks; null where none is set. */
  side: SideCode | null;
  /** The time of writing, ISO 8601 in UTC. */
  now(): string;
}
