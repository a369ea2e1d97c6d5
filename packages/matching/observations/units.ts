import { currencies, measures, scales } from "./words/units.ts";

/** A unit without its scale: 3 "tỷ USD" are 3 × 1e9 `USD`. */
export interface Unit {
  unit: string;
  /** How many of `unit` one of the written unit is. */
  factor: number;
  /** ISO 4217, where it is money. */
  currency: boolean;
}

const names = new Map<string, Unit>();
for (const [code, written] of Object.entries(currencies)) {
  for (const name of written) names.set(name.normalize("NFC"), { unit: code, factor: 1, currency: true });
}
for (const [unit, written] of Object.entries(measures)) {
  for (const [name, factor] of Object.entries(written)) names.set(name.normalize("NFC"), { unit, factor, currency: false });
}

/** A unit that no list knows is one of its own, by its letters. */
export function unitOf(written: string): Unit {
  let left = written.normalize("NFC").toLowerCase().trim().replace(/\s+/g, " ");
  let factor = 1;
  for (let known = names.get(left); known === undefined; known = names.get(left)) {
    const scale = scales.find(([words]) => left.startsWith(words) || left.endsWith(` ${words}`));
    if (!scale) return { unit: left, factor, currency: false };
    const [words, by] = scale;
    left = (left.startsWith(words) ? left.slice(words.length) : left.slice(0, -words.length)).trim();
    factor *= by;
  }
  const known = names.get(left);
  return { unit: known?.unit ?? left, factor: factor * (known?.factor ?? 1), currency: known?.currency ?? false };
}
