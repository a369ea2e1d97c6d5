/** One line of what was measured. */
export interface Result {
  name: string;
  value: number;
  unit: string;
  [detail: string]: string | number;
}

/** Something that matching did not judge as people do. */
export interface Miss {
  room: string;
  kind: "missed" | "doubted" | "wrongly-joined" | "not-doubted" | "wrong-value";
  what: string;
  gold: string;
  given: string;
  why?: string;
  reasons: string;
}

export interface Scored {
  results: Result[];
  misses: Miss[];
}

export interface Counts {
  right: number;
  wrong: number;
  /** Links that are true and were left as a doubt. */
  doubted: number;
  missed: number;
}

/** Precision, recall and F1 with a doubt on a true link as half a miss, and with it as a whole one (`strict`). */
export function rates(room: string, { right, wrong, doubted, missed }: Counts, more: Record<string, number> = {}): Result[] {
  const links = right + doubted + missed;
  const precision = share(right, right + wrong);
  const recall = share(right + doubted / 2, links);
  const strict = share(right, links);
  const details = { right, wrong, doubted, missed, ...more };
  const results: Result[] = [
    { name: `${room}: F1`, value: harmonic(precision, recall), unit: "share", strict: harmonic(precision, strict), ...details },
    { name: `${room}: precision`, value: precision, unit: "share", wrong },
    { name: `${room}: recall`, value: recall, unit: "share", strict },
  ];
  return results.map(rounded);
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function rounded(result: Result): Result {
  return Object.fromEntries(
    Object.entries(result).map(([key, value]) => [key, typeof value === "number" ? Number(value.toFixed(4)) : value]),
  ) as Result;
}
