import type { Reading, Span } from "@bilateral/records";
import { daysIn, dayText, lengthOf } from "../days.ts";
import type { Bound } from "./stated-years.ts";

/** What dates elsewhere in the reading say of the day: acts held before it, acts planned after it, figures known by then. */
export function boundsOfReading(reading: Reading, text: string): Bound[] {
  const words = (spans: readonly Span[]) =>
    spans
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " "))
      .join(" … ")
      .slice(0, 120);
  const found: (Bound | null)[] = [
    ...reading.engagements.map((act): Bound | null => {
      const days = daysIn(act.date);
      if (days === null || act.status === "cancelled") return null;
      const said = { words: words(act.evidence), date: act.date ?? "" };
      return act.status === "held"
        ? { code: "act-told-as-held", notBefore: dayText(days.first), notAfter: null, words: said }
        : { code: "act-told-as-planned", notBefore: null, notAfter: dayText(days.last), words: said };
    }),
    ...reading.observations.map((figure): Bound | null => {
      const days = daysIn(figure.period);
      if (days === null) return null;
      const isYear = lengthOf(days) > 360;
      const said = { words: words(figure.evidence), date: figure.period ?? "" };
      // A year's figure is told from its last quarter on, a part of a year's as its latest month ends; a year later there is a newer one.
      return isYear
        ? { code: "latest-figure", notBefore: dayText(days.last - 92), notAfter: null, words: said }
        : { code: "latest-figure", notBefore: dayText(days.last - 20), notAfter: dayText(days.last + 365), words: said };
    }),
    ...reading.instruments.map((instrument): Bound | null => {
      const days = daysIn(instrument.signed);
      const said = { words: instrument.title, date: instrument.signed ?? "" };
      return days && { code: "instrument-signed", notBefore: dayText(days.first), notAfter: null, words: said };
    }),
    ...reading.commitments.map((undertaking): Bound | null => {
      const days = daysIn(undertaking.due);
      const said = { words: words(undertaking.evidence), date: undertaking.due ?? "" };
      return days && { code: "due-ahead", notBefore: null, notAfter: dayText(days.last), words: said };
    }),
    ...instrumentsCarriedOut(reading),
  ];
  return found.filter((bound) => bound !== null);
}

/** What two sides undertake to carry out runs still, or is about to. */
function instrumentsCarriedOut(reading: Reading): (Bound | null)[] {
  const undertaken = reading.commitments.filter(({ mode }) => mode !== "hoped").flatMap(({ evidence }) => evidence);
  return reading.instruments.map((instrument) => {
    const days = daysIn(instrument.period);
    const isUndertaken = instrument.evidence.some((span) => undertaken.some((other) => span.start < other.end && other.start < span.end));
    if (days === null || !isUndertaken) return null;
    const words = { words: instrument.title, date: instrument.period ?? "" };
    return { code: "instrument-carried-out", notBefore: dayText(days.first - 366), notAfter: dayText(days.last), words };
  });
}
