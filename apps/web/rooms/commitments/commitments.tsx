import { areas, commitmentModes } from "@bilateral/records/lists";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { itemsOf } from "../../client/cache.ts";
import { commitmentsQuery } from "../../client/registers.ts";
import { ListRoom } from "../../parts/list-room.tsx";
import { usePicks } from "../../parts/picks.ts";
import { useWide } from "../../parts/wide.ts";
import { useWords } from "../../words/words.tsx";
import { CommitmentTable } from "./commitment-table.tsx";
import { EvidenceAside } from "./evidence-aside.tsx";
import "./commitments.css";

const route = getRouteApi("/commitments");

/** What was agreed, pledged, proposed and hoped for; each opens on the words that prove it. */
export function Commitments() {
  const { t, language } = useWords();
  const picks = usePicks();
  const { open, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const wide = useWide("(min-width: 70rem)");
  const list = useInfiniteQuery(commitmentsQuery(language, filter));
  const set = (change: Partial<typeof filter> & { open?: string | undefined }) =>
    void navigate({ search: (last) => ({ ...last, ...change }), replace: true, resetScroll: false });
  const shown = itemsOf(list.data).find(({ record }) => record === open);
  const close = () => {
    set({ open: undefined });
    document.getElementById(`open-${open}`)?.focus();
  };
  return (
    <ListRoom
      room="commitments"
      list={list}
      filter={filter}
      picks={[
        picks.side(["both", ...Object.keys(list.data?.pages[0]?.facets.side ?? {})]),
        picks.ofList("mode", "filter.mode", commitmentModes),
        picks.ofList("area", "filter.area", areas),
        picks.state(),
      ]}
      onFilter={set}
      onClear={() => void navigate({ search: {}, replace: true })}
      note={filter.document !== undefined && <p className="small soft">{t("filter.document")}</p>}
      tall
      isOpen={shown !== undefined && wide}
    >
      {(rows, more) =>
        rows.length > 0 && (
          <div className="commitments-split">
            <div>
              <CommitmentTable
                rows={rows}
                open={open}
                beside={wide}
                onOpen={(record) => set({ open: record === open ? undefined : record })}
              />
              {more}
            </div>
            {wide && shown && <EvidenceAside key={shown.record} row={shown} onClose={close} />}
          </div>
        )
      }
    </ListRoom>
  );
}
