import type { Item } from "./item.ts";

/** Where the words of an undertaking begin, and who is to act. */
export interface Content {
  /** Index of the first item of the undertaking. */
  from: number;
  /** Index of the first item of its verb phrase: after the thing that is hoped for. */
  verb: number;
  modal: Item | null;
  /** It is told as a duty: "nhiệm vụ hiện nay là …". */
  duty?: boolean;
  /** It is told as a policy: "chính sách … là luôn …". */
  policy?: boolean;
  /** Indices of the parties that are to act. */
  subject: number[];
}
