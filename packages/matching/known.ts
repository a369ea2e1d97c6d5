/** What the register holds already, as matching looks it up. The caller hands it in; nothing here opens anything. */
import type { Localized, SideCode } from "@bilateral/records";
import { fold } from "./fold.ts";

export interface KnownPerson {
  record: string;
  name: string;
  names?: Localized | undefined;
  aliases: readonly string[];
  side: SideCode | null;
}

export interface KnownInstrument {
  record: string;
  title: Localized;
  period: string | null;
}

/** Those who may be meant by a name or title: all that are equal without marks. */
export interface LookUps {
  people(plain: string): readonly KnownPerson[];
  instruments(plain: string): readonly KnownInstrument[];
}

/** Look-ups over lists that are in memory. */
export function lookUpsIn({ people, instruments }: { people: readonly KnownPerson[]; instruments: readonly KnownInstrument[] }): LookUps {
  const byName = index(people, namesOf);
  const byTitle = index(instruments, (instrument) => Object.values(instrument.title));
  return { people: (plain) => byName.get(plain) ?? [], instruments: (plain) => byTitle.get(plain) ?? [] };
}

/** Every way in which a person is written. */
export function namesOf(person: Omit<KnownPerson, "record" | "side">): string[] {
  return [person.name, ...Object.values(person.names ?? {}), ...person.aliases];
}

function index<Item>(items: readonly Item[], textsOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const plain of new Set(textsOf(item).map((text) => fold(text).plain))) {
      const others = found.get(plain);
      if (others) others.push(item);
      else found.set(plain, [item]);
    }
  }
  return found;
}
