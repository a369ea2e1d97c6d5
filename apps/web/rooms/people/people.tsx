import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { peopleQuery } from "../../client/registers.ts";
import type { PersonRow } from "../../client/shapes.ts";
import { ListRoom } from "../../parts/list-room.tsx";
import { usePicks } from "../../parts/picks.ts";
import { useSides } from "../../parts/sides.ts";
import { useWords } from "../../words/words.tsx";
import { PersonLine } from "./person-line.tsx";
import "./people.css";

const route = getRouteApi("/people");

/** Who acts for each side. */
export function People() {
  const { t, language } = useWords();
  const sides = useSides();
  const picks = usePicks();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(peopleQuery(language, filter));
  return (
    <ListRoom
      room="people"
      list={list}
      filter={filter}
      picks={[picks.side(), picks.state()]}
      onFilter={(change) => void navigate({ search: (last) => ({ ...last, ...change }), replace: true, resetScroll: false })}
      onClear={() => void navigate({ search: {}, replace: true })}
    >
      {(rows, more) => (
        <>
          <div className="people">
            {bySide(rows, sides.codes).map(({ side, people }) => (
              <section key={side} aria-labelledby={`side-${side}`}>
                <h2 id={`side-${side}`}>{side === "" ? t("side.none") : sides.say(side)}</h2>
                <ul>
                  {people.map((person) => (
                    <PersonLine key={person.record} person={person} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          {more}
        </>
      )}
    </ListRoom>
  );
}

/** The relationship's sides first, in its order; then others; then those of whom no side is known. */
function bySide(people: PersonRow[], codes: string[]): { side: string; people: PersonRow[] }[] {
  const others = [...new Set(people.map(({ side }) => side))].filter((side) => side !== null && !codes.includes(side));
  return [...codes, ...others, null]
    .map((side) => ({ side: side ?? "", people: people.filter((one) => one.side === side) }))
    .filter((group) => group.people.length > 0);
}
