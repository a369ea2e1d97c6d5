import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { itemsOf } from "../../client/cache.ts";
import { documentsQuery } from "../../client/registers.ts";
import { Filters } from "../../parts/filters.tsx";
import { Failure, Message } from "../../parts/message.tsx";
import { More } from "../../parts/more.tsx";
import { usePageTitle } from "../../parts/page-title.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { useWords } from "../../words/words.tsx";
import { DocumentList } from "./document-list.tsx";
import { Intake } from "./intake.tsx";
import "./documents.css";

/** So few are seen at a glance. */
const few = 8;

const route = getRouteApi("/documents");

/** What was taken in, newest first, and the door to take in more. */
export function Documents() {
  const { t, language } = useWords();
  usePageTitle(t("room.documents"));
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(documentsQuery(language, filter));
  const documents = itemsOf(list.data);
  const total = list.data?.pages[0]?.total;
  return (
    <div className="room">
      <div className="room-head">
        <h1>{t("room.documents")}</h1>
        {total !== undefined && <p className="soft figures">{t("documents.count", { count: total })}</p>}
      </div>
      <Intake />
      {(filter.q !== undefined || (total ?? 0) > few) && (
        <Filters
          text={filter.q}
          onText={(q) => void navigate({ search: { q }, replace: true, resetScroll: false })}
          set={filter.q !== undefined}
          onClear={() => void navigate({ search: {}, replace: true })}
          found={filter.q !== undefined && total !== undefined ? t("said.results", { count: total }) : null}
        />
      )}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Waiting />}
      {list.isSuccess &&
        documents.length === 0 &&
        (filter.q === undefined ? (
          <Message title={t("documents.empty")}>
            <p>{t("documents.emptyBody")}</p>
          </Message>
        ) : (
          <p>{t("app.none")}</p>
        ))}
      {documents.length > 0 && <DocumentList documents={documents} />}
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
    </div>
  );
}
