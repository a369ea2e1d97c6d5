import type { Fact } from "../fact.ts";
import type { Finding } from "./finding.ts";

type Person = Fact<"person">;

/** Two entries of one name and side are one person entered twice, unless both say that they are namesakes. */
export function namesakes(people: Person[]): Finding[] {
  const byName = Map.groupBy(
    people.flatMap((fact) => namesOf(fact).map((name) => ({ fact, name }))),
    ({ fact, name }) => `${fact.body.side} ${name.normalize("NFC").toLocaleLowerCase()}`,
  );
  return [...byName.values()].flatMap((same) =>
    same.slice(1).flatMap(({ fact, name }): Finding[] => {
      const other = same[0]?.fact;
      if (!other || (knows(fact, other) && knows(other, fact))) return [];
      return [{ fault: "person-twice", fact, other, path: ["name"], words: { name, other: other.entry.called } }];
    }),
  );
}

/** English names are left out: written without their marks, two names look alike. */
const namesOf = ({ body }: Person) => [...new Set([body.name, body.names?.vi, body.names?.lo].filter((name) => name !== undefined))];

function knows({ entry }: Person, other: Person): boolean {
  return Array.isArray(entry.fields.namesakes) && entry.fields.namesakes.includes(other.entry.id);
}
