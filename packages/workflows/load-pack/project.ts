import type { Entry } from "./entry.ts";
import type { Fact } from "./fact.ts";
import type { FactMaker } from "./facts.ts";

/** A project rests on the sources of what was heard of it. */
export function projectFact(entry: Entry, maker: FactMaker): Fact<"project">[] {
  const fields = { sector: null, place: null, status: null, date: null, ...entry.fields };
  const history: unknown[] = Array.isArray(entry.fields.history) ? entry.fields.history : [];
  const heard = history.flatMap((item) => (typeof item === "object" && item !== null && "sources" in item ? [item.sources].flat() : []));
  const sources = entry.sources ?? [...new Set(heard.filter((source) => typeof source === "string"))];
  return maker.make("project", { ...entry, sources }, { fields });
}
