/** Days as EDTF strings, counted without a clock. */
const dayMs = 86_400_000;

export function shifted(edtf: string, days: number): string {
  return new Date(Date.parse(`${edtf}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

export function weekdayOf(edtf: string): number {
  return new Date(`${edtf}T00:00:00Z`).getUTCDay();
}

export const isDay = (edtf: string | null): edtf is string => edtf !== null && /^\d{4}-\d{2}-\d{2}$/u.test(edtf);
/** A single day, its year known or not. */
export const isSomeDay = (edtf: string | null): edtf is string => edtf !== null && /^[\dX]{4}-\d{2}-\d{2}$/u.test(edtf);
