import { useEffect, useRef } from "react";
import { useWords } from "../words/words.tsx";

interface MoreProps {
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}

/** Reads a list on when its end comes near, and by a button where nothing scrolls. */
export function More({ hasMore, busy, onMore }: MoreProps) {
  const { t } = useWords();
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  const ready = hasMore && !busy;
  useEffect(() => {
    if (!ready || end.current === null) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && more.current(), { rootMargin: "600px" });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [ready]);
  if (!hasMore) return null;
  return (
    <div ref={end} className="no-print">
      <button type="button" className="button" onClick={onMore} disabled={busy}>
        {busy ? t("app.loading") : t("app.more")}
      </button>
    </div>
  );
}
