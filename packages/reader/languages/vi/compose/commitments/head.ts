import type { Modal, Report } from "./sense.ts";

/** A word that says in what mode something is undertaken, and whose word it is. */
export interface Head {
  /** Index of the head word among the items. */
  at: number;
  report: Report | Modal;
  /** Index of the first item of its clause: the subject's, where it has one. */
  clause: number;
  /** Index of the party that stands right before it as its subject; -1 where there is none. */
  subject: number;
  /** Parties joined to the subject: "Thủ tướng A và Thủ tướng B nhất trí". */
  joined: number[];
  /** It is the first thing said in the sentence. */
  opens: boolean;
  /** Its subject is none that a list knows. */
  unnamed: boolean;
  /** It reports nothing and does what it says: "ủng hộ", "khuyến khích". */
  performed: boolean;
}
