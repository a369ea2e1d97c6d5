import type { SideCode } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { blockAt, isArticle } from "../../../../prepare/page.ts";
import { PageNotes } from "../../../../prepare/page-notes.ts";
import { countryOfName, isVietnameseSyllable, keysOfName } from "../../find/people/name-shape.ts";
import type { Named, Person } from "./person.ts";
import { takeOverPost, twoOfOnePost } from "./posts.ts";
import { join, made, same } from "./same-person.ts";
import { namedShortly } from "./short-names.ts";

const cache = new PageNotes<Person[]>();

export function personsOf(draft: Draft): Person[] {
  let persons = cache.get(draft.page);
  if (!persons) {
    persons = gather(draft);
    cache.set(draft.page, persons);
  }
  return persons;
}

function gather({ page, mentions }: Draft): Person[] {
  const named = mentions
    .filter((mention): mention is Named => mention.kind === "person")
    .filter(({ start }) => {
      const block = blockAt(page, start);
      return block !== null && isArticle(block);
    });
  const inTitle = ({ start }: Named) => blockAt(page, start)?.kind === "title";
  // The body names people best; the title and captions only add to what it says.
  const order = [
    ...named.filter((each) => blockAt(page, each.start)?.kind === "paragraph"),
    ...named.filter((each) => blockAt(page, each.start)?.kind !== "paragraph"),
  ];
  const persons: Person[] = [];
  const whose = new Map<Named, Person>();
  for (const mention of order) {
    const keys = keysOfName(mention.value.name);
    if (keys.length === 0) continue;
    const known = persons.find((person) => same(person, mention, keys));
    if (known) join(known, mention, keys);
    else persons.push(made(mention, keys, !inTitle(mention)));
    whose.set(mention, known ?? (persons.at(-1) as Person));
    if (!inTitle(mention)) (whose.get(mention) as Person).inBody = true;
  }
  namedShortly(page, persons);
  twoOfOnePost(page, persons);
  for (const mention of named) if (mention.rule === "person: counterpart") takeOverPost(mention, persons, whose.get(mention));
  return persons;
}

/** The side of a person whose words do not say it, by the shape of the name. */
export function guessByName(person: Person): SideCode | null {
  if (person.keys.length > 1) return countryOfName(person.name);
  return person.posts.length > 0 && isVietnameseSyllable(person.keys[0] ?? "") ? "VN" : null;
}
