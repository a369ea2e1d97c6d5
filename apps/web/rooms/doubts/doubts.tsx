import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { doubtsQuery } from "../../client/links.ts";
import { Failure, Message } from "../../parts/message.tsx";
import { More } from "../../parts/more.tsx";
import { usePageTitle } from "../../parts/page-title.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { useWords } from "../../words/words.tsx";
import { doubtsAsked } from "./asked.ts";
import { DoubtCard } from "./doubt-card.tsx";
import { useDoubtKeys } from "./use-doubt-keys.ts";
import { useDoubts } from "./use-doubts.ts";
import "../../parts/links/links.css";
import "./doubts.css";

const route = getRouteApi("/doubts");
/** Each card asks what is known of its two records: what is far below is drawn when it comes near. */
const atOnce = 10;

/** Where rules could not tell whether two records are one, a person says. */
export function Doubts() {
  const { t, language } = useWords();
  usePageTitle(t("room.doubts"));
  const { at } = route.useSearch();
  const { data, error, isPending, refetch } = useQuery(doubtsQuery(language, doubtsAsked));
  const [drawn, setDrawn] = useState(atOnce);
  const { doubts, settling, reasons, setReason } = useDoubts(data?.items, at);
  const shown = doubts.slice(0, drawn);
  useDoubtKeys({ doubts: shown, settling, reasons });
  return (
    <div className="room doubts-room">
      <div className="room-head">
        <h1>{t("room.doubts")}</h1>
        {data && <p className="soft figures">{t("doubts.count", { count: data.total })}</p>}
      </div>
      {isPending && <Waiting tall />}
      {error !== null && data === undefined && <Failure error={error} retry={() => void refetch()} />}
      {data && doubts.length === 0 && (
        <Message title={t("doubts.empty")}>
          <p>{t("doubts.emptyBody")}</p>
        </Message>
      )}
      {doubts.length > 0 && <p className="small soft tools">{t("doubts.hint")}</p>}
      <ol className="doubts">
        {shown.map((link) => (
          <li key={link.record}>
            <DoubtCard
              link={link}
              {...settling}
              reason={reasons[link.record] ?? ""}
              onReason={(reason) => setReason(link.record, reason)}
            />
          </li>
        ))}
      </ol>
      <More hasMore={drawn < doubts.length} busy={false} onMore={() => setDrawn((count) => count + atOnce)} />
    </div>
  );
}
