import type { InstrumentRead } from "@bilateral/records";
import { fold } from "./fold.ts";
import type { LookUps } from "./known.ts";
import type { Match } from "./match-person.ts";

/** The one instrument of the register with the same title and period; null where none or several have them, or for a mention in general. */
export function matchInstrument(
  instrument: Pick<InstrumentRead, "title" | "period" | "generic">,
  lookUps: Pick<LookUps, "instruments">,
): Match | null {
  if (instrument.generic) return null;
  const title = fold(instrument.title);
  const found = lookUps.instruments(title.plain).flatMap((known): Match[] => {
    if (known.period !== instrument.period) return [];
    const same = Object.values(known.title).find((text) => fold(text).exact === title.exact);
    return same === undefined ? [] : [{ record: known.record, seen: instrument.title, known: same, why: "same-title-and-period" }];
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}
