import { areas, commitmentModes, revisionStates } from "@bilateral/records/lists";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { itemsOf } from "../../client/cache.ts";
import { commitmentsQuery } from "../../client/registers.ts";
import { Filters } from "../../parts/filters.tsx";
import { Failure, Message } from "../../parts/message.tsx";
import { More } from "../../parts/more.tsx";
import { usePageTitle } from "../../parts/page-title.ts";
import { choicesOf, Pick } from "../../parts/pick.tsx";
import { useSides } from "../../parts/sides.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { useWide } from "../../parts/wide.ts";
import { useWords } from "../../words/words.tsx";
import { CommitmentTable } from "./commitment-table.tsx";
import { EvidenceAside } from "./evidence-aside.tsx";
import "./commitments.css";

const route = getRouteApi("/commitments");

/** What was agreed, pledged, proposed and hoped for; each opens on the words that prove it. */
export function Commitments() {
  const { t, term, language } = useWords();
  const sides = useSides();
  const { open, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const wide = useWide("(min-width: 70rem)");
  usePageTitle(t("room.commitments"));
  const list = useInfiniteQuery(commitmentsQuery(language, filter));
  const rows = itemsOf(list.data);
  const first = list.data?.pages[0];
  const isSet = Object.values(filter).some((value) => value !== undefined);
  const set = (change: Partial<typeof filter> & { open?: string | undefined }) =>
    void navigate({ search: (last) => ({ ...last, ...change }), replace: true, resetScroll: false });
  const shown = rows.find(({ record }) => record === open);
  const close = () => {
    set({ open: undefined });
    document.getElementById(`open-${open}`)?.focus();
  };
  return (
    <div className="room commitments-room" data-open={shown !== undefined && wide}>
      <div className="room-head">
        <h1>{t("room.commitments")}</h1>
        {first && <p className="soft figures">{t("commitments.count", { count: first.total })}</p>}
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
          choices={choicesOf([...sides.codes, "both"], first?.facets.side, filter.side, sides.say)}
          onPick={(side) => set({ side })}
        />
        <Pick
          label={t("filter.mode")}
          value={filter.mode}
          choices={choicesOf(commitmentModes.codes, first?.facets.mode, filter.mode, (code) => term(commitmentModes, code))}
          onPick={(mode) => set({ mode })}
        />
        <Pick
          label={t("filter.area")}
          value={filter.area}
          choices={choicesOf(areas.codes, first?.facets.area, filter.area, (code) => term(areas, code))}
          onPick={(area) => set({ area })}
        />
        <Pick
          label={t("filter.state")}
          value={filter.state}
          choices={choicesOf(revisionStates.codes, first?.facets.state, filter.state, (code) => term(revisionStates, code))}
          onPick={(state) => set({ state })}
        />
        {filter.document !== undefined && <p className="small soft">{t("filter.document")}</p>}
      </Filters>
      {list.isPending && <Waiting tall />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess &&
        rows.length === 0 &&
        (isSet ? (
          <p>{t("app.none")}</p>
        ) : (
          <Message title={t("commitments.empty")}>
            <p>{t("commitments.emptyBody")}</p>
          </Message>
        ))}
      {rows.length > 0 && (
        <div className="commitments-split">
          <div>
            <CommitmentTable
              rows={rows}
              open={open}
              beside={wide}
              onOpen={(record) => set({ open: record === open ? undefined : record })}
            />
            <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
          </div>
          {wide && shown && <EvidenceAside key={shown.record} row={shown} onClose={close} />}
        </div>
      )}
    </div>
  );
}
