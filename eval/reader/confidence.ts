/** Whether what the reader is surer of is right more often: records by band of confidence. */
import type { Judged } from "./score/score.ts";

export interface Band {
  /** "0.8–0.9": from the first up to, and without, the second. */
  name: string;
  /** Mean confidence of its records. */
  confidence: number;
  right: number;
  of: number;
}

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

export function bandsOf(judged: readonly Judged[]): Band[] {
  return edges.slice(0, -1).flatMap((low, index) => {
    const high = edges[index + 1] ?? 1.01;
    const within = judged.filter(({ confidence }) => confidence >= low && confidence < high);
    if (within.length === 0) return [];
    return [
      {
        name: `${low === 0 ? "0" : low.toFixed(1)}–${Math.min(1, high).toFixed(1)}`,
        confidence: within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length,
        right: within.filter(({ right }) => right).length,
        of: within.length,
      },
    ];
  });
}
