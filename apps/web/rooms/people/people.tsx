import { revisionStates } from "@bilateral/records/lists";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { itemsOf } from "../../client/cache.ts";
import { peopleQuery } from "../../client/registers.ts";
import type { PersonRow } from "../../client/shapes.ts";
import { Filters } from "../../parts/filters.tsx";
import { Failure, Message } from "../../parts/message.tsx";
import { More } from "../../parts/more.tsx";
import { usePageTitle } from "../../parts/page-title.ts";
import { choicesOf, Pick } from "../../parts/pick.tsx";
import { useSides } from "../../parts/sides.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { useWords } from "../../words/words.tsx";
import { PersonLine } from "./person-line.tsx";
import "./people.css";

const route = getRouteApi("/people");

/** Who acts for each side. */
export function People() {
  const { t, term, language } = useWords();
  const sides = useSides();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t("room.people"));
  const list = useInfiniteQuery(peopleQuery(language, filter));
  const people = itemsOf(list.data);
  const first = list.data?.pages[0];
  const isSet = Object.values(filter).some((value) => value !== undefined);
  const set = (change: Partial<typeof filter>) =>
    void navigate({ search: (last) => ({ ...last, ...change }), replace: true, resetScroll: false });
  const groups = bySide(people, sides.codes);
  return (
    <div className="room">
      <div className="room-head">
        <h1>{t("room.people")}</h1>
        {first && <p className="soft figures">{t("people.count", { count: first.total })}</p>}
      </div>
      <Filters
        text={filter.q}
        onText={(q) => set({ q })}
        set={isSet}
        onClear={() => void navigate({ search: {}, replace: true })}
        found={isSet && first ? t("said.results", { count: first.total }) : null}
      >
        <Pick
          label={t("filter.side")}
          value={filter.side}
          choices={choicesOf(sides.codes, first?.facets.side, filter.side, sides.say)}
          onPick={(side) => set({ side })}
        />
        <Pick
          label={t("filter.state")}
          value={filter.state}
          choices={choicesOf(revisionStates.codes, first?.facets.state, filter.state, (code) => term(revisionStates, code))}
          onPick={(state) => set({ state })}
        />
      </Filters>
      {list.isPending && <Waiting />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess &&
        people.length === 0 &&
        (isSet ? (
          <p>{t("app.none")}</p>
        ) : (
          <Message title={t("people.empty")}>
            <p>{t("people.emptyBody")}</p>
          </Message>
        ))}
      <div className="people">
        {groups.map(({ side, people: some }) => (
          <section key={side} aria-labelledby={`side-${side}`}>
            <h2 id={`side-${side}`}>{side === "" ? t("side.none") : sides.say(side)}</h2>
            <ul>
              {some.map((person) => (
                <PersonLine key={person.record} person={person} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
    </div>
  );
}

/** The relationship's sides first, in its order; then others; then those of whom no side is known. */
function bySide(people: PersonRow[], codes: string[]): { side: string; people: PersonRow[] }[] {
  const others = [...new Set(people.map(({ side }) => side))].filter((side) => side !== null && !codes.includes(side));
  return [...codes, ...others, null]
    .map((side) => ({ side: side ?? "", people: people.filter((one) => one.side === side) }))
    .filter((group) => group.people.length > 0);
}
