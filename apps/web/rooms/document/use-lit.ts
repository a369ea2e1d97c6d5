import { useMemo, useRef, useState } from "react";
import type { Lit, Pointing } from "./light.ts";

const beforePassing = 90;

/** What is lit: the record that a pointer rests on, else the last one chosen. */
export function useLit(first: Lit | null): { lit: Lit | null; pointing: Pointing } {
  const [chosen, setChosen] = useState(first);
  const [passing, setPassing] = useState<Lit | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pointing = useMemo<Pointing>(
    () => ({
      show: (record, from, start = null) => {
        clearTimeout(timer.current);
        setPassing(null);
        setChosen({ record, from, start });
      },
      hover: (record, from) => {
        clearTimeout(timer.current);
        // A pointer on its way to somewhere else does not set the other pane in motion.
        timer.current = setTimeout(
          () => setPassing(record === null ? null : { record, from, start: null }),
          record === null ? 0 : beforePassing,
        );
      },
    }),
    [],
  );
  return { lit: passing ?? chosen, pointing };
}
