import type { Fact } from "../fact.ts";
import type { Path } from "../spot.ts";
import { type Finding, firstDay } from "./finding.ts";

/** Days that lie after what the pack can know: its edition, or the day on which the entry was corrected. What is planned or aimed at may. */
export function lateDates(facts: readonly Fact[], edition: string): Finding[] {
  return facts.flatMap((fact) => {
    const limit = fact.corrected !== undefined && fact.corrected > edition ? fact.corrected : edition;
    return datesOf(fact).flatMap(([date, path]): Finding[] => {
      const first = firstDay(date ?? null);
      return date && first !== null && first > limit ? [{ fault: "after-the-edition", fact, path, words: { date, edition: limit } }] : [];
    });
  });
}

type Dated = [string | null | undefined, Path];

function datesOf({ kind, body }: Fact): Dated[] {
  switch (kind) {
    case "tenure":
      return [[body.from, ["from"]], [body.to, ["to"]], ...body.attested.map((date, index): Dated => [date, ["attested", index]])];
    case "instrument":
      return [[body.signed, ["signed"]], ...body.events.map(({ date }, index): Dated => [date, ["events", index, "date"]])];
    case "engagement":
      return body.status === "planned" ? [] : [[body.date?.edtf, ["date"]]];
    case "project":
      return body.history.flatMap(({ date, status }, index): Dated[] => (status === "planned" ? [] : [[date, ["history", index, "date"]]]));
    case "observation":
      return aims.test(body.indicator) ? [] : [[body.period, ["period"]]];
    case "occasion":
      return [[body.date, ["date"]]];
    default:
      return [];
  }
}

/** Indicators that speak of what is to come. */
const aims = /(^|-)(target|goal|forecast)(-|$)/;
