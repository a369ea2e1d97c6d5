import { inLanguage, type UiLanguage } from "@bilateral/records";
import { type Entry, entriesOf } from "./entry.ts";
import type { Fact, FactMaker } from "./facts.ts";
import type { References } from "./references.ts";

/** A person and the tenures that stand below them; a tenure takes title and side from its post unless it gives its own. */
export function personFacts(
  entry: Entry,
  {
    maker,
    references,
    posts,
    language,
  }: { maker: FactMaker; references: References; posts: Map<string, Fact<"post">>; language: UiLanguage },
): Fact[] {
  const { tenures, ...fields } = entry.fields;
  const person = maker.idOf("person", entry.id);
  const held = entriesOf(entry.file, tenures ?? [], [...entry.path, "tenures"]).map((tenure) => {
    const { post: named, ...own } = tenure.fields;
    const post = references.to("post", named, { entry: tenure, path: ["post"] });
    const known = posts.get(post)?.body;
    const body = {
      side: known?.side ?? null,
      title: known && inLanguage(known.title, language),
      from: null,
      to: null,
      ...own,
      person,
      post,
    };
    return maker.make("tenure", tenure, { id: `${entry.id}/${tenure.id}`, fields: body });
  });
  const below = held.map(({ basis }) => basis);
  return [maker.make("person", entry, { fields: { side: null, ...fields }, below }), ...held];
}
