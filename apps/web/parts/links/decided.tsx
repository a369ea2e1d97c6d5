import type { LinkView } from "../../client/shapes.ts";
import { sayMoment } from "../../dates/say-date.ts";
import { useWords } from "../../words/words.tsx";
import { Glyph } from "../glyph.tsx";
import type { Settle } from "./use-settle.ts";

/** Who decided, when and why, and one step back. */
export function Decided({ link, settle, busy, keys }: { link: LinkView; keys?: string } & Settle) {
  const { t, language } = useWords();
  const { author: who, at, reason } = link;
  return (
    <div className="decided">
      <p className="small">
        {t(reason ? "proposal.decidedWhy" : "proposal.decided", { who, when: sayMoment(at, language), reason: reason ?? "" })}
      </p>
      <button type="button" className="button tools" disabled={busy} aria-keyshortcuts={keys} onClick={() => void settle(link, "undo")}>
        <Glyph of="turn" /> {t("link.undo")}
        {keys && <kbd>{keys}</kbd>}
      </button>
    </div>
  );
}
