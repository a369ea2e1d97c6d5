import { inLanguage, type UiLanguage } from "@bilateral/records";
import { type Entry, entriesOf } from "./entry.ts";
import type { Fact } from "./fact.ts";
import type { FactMaker } from "./facts.ts";
import type { References } from "./references.ts";

interface PeopleOptions {
  maker: FactMaker;
  references: References;
  /** By record id. */
  posts: Map<string, Fact<"post">>;
  language: UiLanguage;
}

/** A person and the tenures that stand below them; a tenure takes title and side from its post unless it gives its own. */
export function personFacts(entry: Entry, { maker, references, posts, language }: PeopleOptions): Fact<"person" | "tenure">[] {
  const { tenures, namesakes, ...fields } = entry.fields;
  references.all("person", namesakes, { entry, path: ["namesakes"] });
  const person = maker.idOf("person", entry.id);
  const below = entriesOf(tenures ?? [], { file: entry.file, faults: maker.faults, path: [...entry.path, "tenures"], under: entry.id });
  const held = below.flatMap((tenure) => {
    const { post: named, ...own } = tenure.fields;
    const post = references.to("post", named, { entry: tenure, path: ["post"] });
    const known = posts.get(post)?.body;
    const body = {
      side: known?.side ?? null,
      // A post that could not be read is noted already: the tenure is not found fault with for it.
      title: known ? inLanguage(known.title, language) : "–",
      from: null,
      to: null,
      ...own,
      person,
      post: typeof named === "string" ? post : null,
    };
    return maker.make("tenure", { ...tenure, valid: entry.valid }, { id: `${entry.id}/${tenure.id}`, fields: body });
  });
  const bases = held.length === below.length ? held.map(({ basis }) => basis) : null;
  return [...maker.make("person", entry, { fields: { side: null, ...fields }, below: bases }), ...held];
}
