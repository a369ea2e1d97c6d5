/** Where two accounts of one thing contradict each other. Neither is dropped: both values are shown side by side. */
export interface Difference {
  /** Name of the field of the card. */
  field: string;
  seen: string;
  known: string;
}
