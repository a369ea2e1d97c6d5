/** A thing or a deed that undertakings speak of, with its wordings. */
export interface Concept {
  /** How much it tells one undertaking from others; see `weights.ts`. */
  tells: "much" | "some" | "little" | "nothing";
  /** The wider concept that it is a case of. */
  within?: string;
  /** One side gives it to another: who does counts. */
  given?: true;
  /**
   * Wordings, parted by semicolons: `exchange (of|) delegations; (send|receive) delegations` is four. Words that tell nothing (`of`, `các`, `ຂອງ`)
   * are left out when compared, as are English endings; Lao is compared letter by letter, since it is written without spaces.
   */
  vi: string;
  en: string;
  lo: string;
}

export type Concepts = Record<string, Concept>;
