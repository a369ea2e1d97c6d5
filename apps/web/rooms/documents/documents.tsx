import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { documentsQuery } from "../../client/registers.ts";
import { ListRoom } from "../../parts/list-room.tsx";
import { useWords } from "../../words/words.tsx";
import { DocumentList } from "./document-list.tsx";
import { Intake } from "./intake.tsx";
import "./documents.css";

/** So few are seen at a glance. */
const few = 8;

const route = getRouteApi("/documents");

/** What was taken in, newest first, and the door to take in more. */
export function Documents() {
  const { language } = useWords();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(documentsQuery(language, filter));
  return (
    <ListRoom
      room="documents"
      list={list}
      filter={filter}
      onFilter={(change) => void navigate({ search: (last) => ({ ...last, ...change }), replace: true, resetScroll: false })}
      onClear={() => void navigate({ search: {}, replace: true })}
      before={<Intake />}
      searchable={(list.data?.pages[0]?.total ?? 0) > few}
    >
      {(rows, more) => (
        <>
          {rows.length > 0 && <DocumentList documents={rows} />}
          {more}
        </>
      )}
    </ListRoom>
  );
}
