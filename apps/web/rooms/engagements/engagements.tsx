import { engagementKinds, revisionStates } from "@bilateral/records/lists";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { itemsOf } from "../../client/cache.ts";
import { engagementsQuery } from "../../client/registers.ts";
import { Filters } from "../../parts/filters.tsx";
import { Failure, Message } from "../../parts/message.tsx";
import { More } from "../../parts/more.tsx";
import { usePageTitle } from "../../parts/page-title.ts";
import { choicesOf, Pick } from "../../parts/pick.tsx";
import { useSides } from "../../parts/sides.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { useWords } from "../../words/words.tsx";
import { Timeline } from "./timeline.tsx";
import { YearAxis } from "./year-axis.tsx";

const route = getRouteApi("/engagements");

/** What the two countries did together, newest first. */
export function Engagements() {
  const { t, term, language } = useWords();
  const sides = useSides();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t("room.engagements"));
  const list = useInfiniteQuery(engagementsQuery(language, filter));
  const rows = itemsOf(list.data);
  const first = list.data?.pages[0];
  const isSet = Object.values(filter).some((value) => value !== undefined);
  const set = (change: Partial<typeof filter>) =>
    void navigate({ search: (last) => ({ ...last, ...change }), replace: true, resetScroll: false });
  return (
    <div className="room">
      <div className="room-head">
        <h1>{t("room.engagements")}</h1>
        {first && <p className="soft figures">{t("engagements.count", { count: first.total })}</p>}
      </div>
      <Filters
        text={filter.q}
        onText={(q) => set({ q })}
        set={isSet}
        onClear={() => void navigate({ search: {}, replace: true })}
        found={isSet && first ? t("said.results", { count: first.total }) : null}
      >
        <Pick
          label={t("filter.kind")}
          value={filter.kind}
          choices={choicesOf(engagementKinds.codes, first?.facets.kind, filter.kind, (code) => term(engagementKinds, code))}
          onPick={(kind) => set({ kind })}
        />
        <Pick
          label={t("filter.side")}
          value={filter.side}
          choices={choicesOf(sides.codes, first?.facets.side, filter.side, sides.say)}
          onPick={(side) => set({ side })}
        />
        <Pick
          label={t("filter.year")}
          value={filter.year}
          choices={choicesOf(
            Object.keys(first?.facets.year ?? {})
              .sort()
              .reverse(),
            first?.facets.year,
            filter.year,
            (year) => year,
          )}
          onPick={(year) => set({ year })}
        />
        <Pick
          label={t("filter.state")}
          value={filter.state}
          choices={choicesOf(revisionStates.codes, first?.facets.state, filter.state, (code) => term(revisionStates, code))}
          onPick={(state) => set({ state })}
        />
      </Filters>
      {first && <YearAxis counts={first.facets.year} chosen={filter.year} onChoose={(year) => set({ year })} />}
      {list.isPending && <Waiting tall />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess &&
        rows.length === 0 &&
        (isSet ? (
          <p>{t("app.none")}</p>
        ) : (
          <Message title={t("engagements.empty")}>
            <p>{t("engagements.emptyBody")}</p>
          </Message>
        ))}
      <Timeline rows={rows} />
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
    </div>
  );
}
