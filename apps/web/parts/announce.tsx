import { createContext, type ReactNode, use, useCallback, useState } from "react";
import "./announce.css";

interface Notice {
  text: string;
  /** Shown until it is closed or replaced; others are only read aloud. */
  shown: boolean;
  count: number;
}

type Announce = (text: string, options?: { shown?: boolean }) => void;

const Announcing = createContext<Announce>(() => {});

/** Says what happened: to a screen reader always, on the page where `shown`. */
export const useAnnounce = () => use(Announcing);

export function Announcer({ children, closeLabel }: { children: ReactNode; closeLabel: string }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const announce = useCallback<Announce>((text, { shown = false } = {}) => {
    setNotice((last) => ({ text, shown, count: (last?.count ?? 0) + 1 }));
  }, []);
  return (
    <Announcing value={announce}>
      {children}
      <div className="notice no-print" data-shown={notice?.shown ?? false}>
        <p role="status" aria-live="polite">
          {/* A second telling of the same words is a new text to a screen reader. */}
          {notice && notice.text + (notice.count % 2 ? "" : "\u00A0")}
        </p>
        {notice?.shown && (
          <button type="button" className="button" data-quiet onClick={() => setNotice(null)}>
            {closeLabel}
          </button>
        )}
      </div>
    </Announcing>
  );
}
