import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { itemsOf, type Page } from "../client/cache.ts";
import type { WordId } from "../words/vi.ts";
import { useWords } from "../words/words.tsx";
import { Filters } from "./filters.tsx";
import { Failure, Message } from "./message.tsx";
import { More } from "./more.tsx";
import { usePageTitle } from "./page-title.ts";
import { choicesOf, Pick } from "./pick.tsx";
import { Waiting } from "./waiting.tsx";

type Filter = Record<string, string | undefined>;
/** A page of a list, with how many rows each choice of a filter would leave. */
type ListPage<Row> = Page<Row> & { facets?: Record<string, Record<string, number>> };

/** A filter of the room: its name in the path and among the facets, and what can be chosen. */
export interface FilterPick {
  name: string;
  label: WordId;
  codes: readonly string[];
  say: (code: string) => string;
}

interface ListRoomProps<Row> {
  /** Of the room's words: `room.people`, `people.count`, `people.empty`, `people.emptyBody`. */
  room: "documents" | "engagements" | "commitments" | "people";
  list: UseInfiniteQueryResult<InfiniteData<ListPage<Row>>>;
  filter: Filter;
  picks?: FilterPick[];
  /** Filters that are set; undefined takes one away. */
  onFilter: (change: Filter) => void;
  onClear: () => void;
  /** Said beside the filters. */
  note?: ReactNode;
  /** Between the heading and the filters. */
  before?: ReactNode;
  /** False while the list is so short that there is nothing to look for. */
  searchable?: boolean;
  /** Rows are tall: so is their shape while they are waited for. */
  tall?: boolean;
  /** True where the rows stand beside something that is open. */
  isOpen?: boolean;
  children: (rows: Row[], more: ReactNode) => ReactNode;
}

/** A room that is a list: how many there are, filters, and the rows; or why there are none. The list itself is the room's own. */
export function ListRoom<Row>(props: ListRoomProps<Row>) {
  const { room, list, filter, picks = [], onFilter, onClear, note, before, searchable = true, tall = false, isOpen, children } = props;
  const { t } = useWords();
  usePageTitle(t(`room.${room}`));
  const rows = itemsOf(list.data);
  const first = list.data?.pages[0];
  const isSet = Object.values(filter).some((value) => value !== undefined);
  return (
    <div className={`room ${room}-room`} data-open={isOpen}>
      <div className="room-head">
        <h1>{t(`room.${room}`)}</h1>
        {first && <p className="soft figures">{t(`${room}.count`, { count: first.total })}</p>}
      </div>
      {before}
      {(searchable || isSet) && (
        <Filters
          text={filter.q}
          onText={(q) => onFilter({ q })}
          set={isSet}
          onClear={onClear}
          found={isSet && first ? t("said.results", { count: first.total }) : null}
        >
          {picks.map(({ name, label, codes, say }) => (
            <Pick
              key={name}
              label={t(label)}
              value={filter[name]}
              choices={choicesOf(codes, first?.facets?.[name], filter[name], say)}
              onPick={(code) => onFilter({ [name]: code })}
            />
          ))}
          {note}
        </Filters>
      )}
      {list.isPending && <Waiting tall={tall} />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess &&
        rows.length === 0 &&
        (isSet ? (
          <p>{t("app.none")}</p>
        ) : (
          <Message title={t(`${room}.empty`)}>
            <p>{t(`${room}.emptyBody`)}</p>
          </Message>
        ))}
      {children(rows, <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />)}
    </div>
  );
}
