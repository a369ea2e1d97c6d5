/** Words beside a year or a number that tell what it means for the day of the text. In their own letters, in small ones. */
export interface YearWords {
  /** A role that a country has for a year. */
  role: readonly string[];
  congratulated: readonly string[];
  takenUp: readonly string[];
  ahead: readonly string[];
  supported: readonly string[];
  done: readonly string[];
  /** What is made for a year. */
  plan: readonly string[];
  /** Beside a plan: that it was carried out. */
  reviewed: readonly string[];
  /** A meeting that is numbered. */
  session: readonly string[];
  sessionAhead: readonly string[];
  /** After the count of years, or before what is remembered. */
  anniversary: readonly string[];
  /** One of these stands within a line before the count, or among the words after it. */
  anniversaryBefore: readonly string[];
  /** From Sunday. */
  weekdays: readonly (readonly string[])[];
}
