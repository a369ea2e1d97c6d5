import { engagementKinds } from "@bilateral/records/lists";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { engagementsQuery } from "../../client/registers.ts";
import { ListRoom } from "../../parts/list-room.tsx";
import { usePicks } from "../../parts/picks.ts";
import { useWords } from "../../words/words.tsx";
import { Timeline } from "./timeline.tsx";
import { YearAxis } from "./year-axis.tsx";

const route = getRouteApi("/engagements");

/** What the two countries did together, newest first. */
export function Engagements() {
  const { language } = useWords();
  const picks = usePicks();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(engagementsQuery(language, filter));
  const years = list.data?.pages[0]?.facets.year ?? {};
  const set = (change: Partial<typeof filter>) =>
    void navigate({ search: (last) => ({ ...last, ...change }), replace: true, resetScroll: false });
  return (
    <ListRoom
      room="engagements"
      list={list}
      filter={filter}
      picks={[
        picks.ofList("kind", "filter.kind", engagementKinds),
        picks.side(),
        { name: "year", label: "filter.year", codes: Object.keys(years).sort().reverse(), say: (year) => year },
        picks.state(),
      ]}
      onFilter={set}
      onClear={() => void navigate({ search: {}, replace: true })}
      tall
    >
      {(rows, more) => (
        <>
          <YearAxis counts={years} chosen={filter.year} onChoose={(year) => set({ year })} />
          <Timeline rows={rows} />
          {more}
        </>
      )}
    </ListRoom>
  );
}
