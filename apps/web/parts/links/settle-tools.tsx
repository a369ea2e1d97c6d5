import { useEffect, useId, useRef, useState } from "react";
import type { LinkView } from "../../client/shapes.ts";
import type { WordId } from "../../words/vi.ts";
import { useWords } from "../../words/words.tsx";
import { Glyph } from "../glyph.tsx";
import { Decided } from "./decided.tsx";
import { type Settle, useSettle } from "./use-settle.ts";

/** What a person can make of a link where it is shown: agree, say that it is not so and why, or take back what was said. */
export function SettleTools({ link, not }: { link: LinkView; not: WordId }) {
  const { t } = useWords();
  const settling = useSettle();
  const [asking, setAsking] = useState(false);
  const { settle, busy } = settling;
  if (link.by === "person") return <Decided link={link} {...settling} />;
  if (asking) return <WhyNot link={link} {...settling} onClose={() => setAsking(false)} />;
  return (
    <div className="settle-tools tools">
      <button type="button" className="button" disabled={busy} onClick={() => void settle(link, { verdict: "same", reason: "" })}>
        <Glyph of="check" /> {t("link.right")}
      </button>
      <button type="button" className="button" data-quiet onClick={() => setAsking(true)}>
        {t(not)}
      </button>
      {link.verdict === "unsure" && (
        <button
          type="button"
          className="button"
          data-quiet
          disabled={busy}
          onClick={() => void settle(link, { verdict: "unsure", reason: "" })}
        >
          {t("link.unsure")}
        </button>
      )}
    </div>
  );
}

/** Two that were taken for one are kept apart, with a reason if there is one to give. */
function WhyNot({ link, settle, busy, onClose }: { link: LinkView; onClose: () => void } & Settle) {
  const { t } = useWords();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  useEffect(() => box.current?.focus(), []);
  const submit = async () => {
    if ((await settle(link, { verdict: "different", reason: reason.trim() })) !== undefined) onClose();
  };
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className="field">
        <label htmlFor={id}>{t("proposal.reason")}</label>
        <input id={id} ref={box} value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} autoComplete="off" />
      </div>
      <div className="settle-tools">
        <button type="submit" className="button" data-refuse disabled={busy}>
          {t("link.apart")}
        </button>
        <button type="button" className="button" data-quiet onClick={onClose}>
          {t("proposal.cancel")}
        </button>
      </div>
    </form>
  );
}
