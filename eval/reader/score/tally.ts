/** What is counted over many documents. */
export interface Counts {
  right: number;
  extra: number;
  missed: number;
}

export class Tally {
  readonly #counts = new Map<string, Counts>();
  readonly #shares = new Map<string, { right: number; of: number }>();

  count(name: string, { right, extra, missed }: Counts): void {
    const before = this.#counts.get(name) ?? { right: 0, extra: 0, missed: 0 };
    this.#counts.set(name, { right: before.right + right, extra: before.extra + extra, missed: before.missed + missed });
  }

  /** Whether one of many came out right. */
  judge(name: string, right: boolean): void {
    const before = this.#shares.get(name) ?? { right: 0, of: 0 };
    this.#shares.set(name, { right: before.right + Number(right), of: before.of + 1 });
  }

  get counts(): ReadonlyMap<string, Counts> {
    return this.#counts;
  }

  get shares(): ReadonlyMap<string, { right: number; of: number }> {
    return this.#shares;
  }
}

/** The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export function f1({ right, extra, missed }: Counts): number {
  return right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed);
}
