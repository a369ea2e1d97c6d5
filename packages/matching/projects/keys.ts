import type { ProjectCard } from "../cards.ts";
import { landsOf, namesOf } from "./match.ts";
import { properOf, readProjectName } from "./name.ts";

/** Under what a project is indexed and looked for: its names, and what its proper names sound like. */
export function projectKeys(card: ProjectCard): string[] {
  const keys = new Set<string>();
  for (const name of card.names.map(readProjectName)) {
    keys.add(`project|name|${name.plain}`);
    keys.add(`project|name|${name.bare}`);
    // Works without a name of their own, by what they are and for which countries.
    const lands = [...landsOf(name, card)].sort();
    for (const kind of name.proper.length === 0 ? name.kinds : []) {
      for (const some of [...lands, lands.join("+")]) keys.add(`project|${kind}|${[...name.qualities].sort().join("+")}|${some}`);
    }
    const proper = [...namesOf(name, card), ...card.parts.flatMap((part) => (/\d/.test(part) ? [] : (properOf(part) ?? [])))];
    for (const { plain, sound, consonants } of proper) {
      // Works without a name of their own stand by the dozen in one place.
      const about = name.proper.length > 0 ? "named" : [...name.kinds].sort().join("+");
      keys.add(`project|${about}|${plain}`);
      if (sound !== "") keys.add(`project|${about}|${sound}`);
      if (consonants.length > 2) keys.add(`project|${about}|${consonants}`);
      for (const kind of name.kinds) keys.add(`project|${kind}|${sound || plain}`);
    }
  }
  return [...keys];
}
