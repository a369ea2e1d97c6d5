import { type ControlledList, revisionStates } from "@bilateral/records/lists";
import type { WordId } from "../words/vi.ts";
import { useWords } from "../words/words.tsx";
import type { FilterPick } from "./list-room.tsx";
import { useSides } from "./sides.ts";

/** The filters that several rooms offer. */
export function usePicks() {
  const { t, term } = useWords();
  const sides = useSides();
  const ofList = <Code extends string>(name: string, label: WordId, list: ControlledList<Code>): FilterPick => ({
    name,
    label,
    codes: list.codes,
    say: (code) => term(list, code),
  });
  return {
    ofList,
    /** `others`: what the room offers beside the relationship's two sides. */
    side: (others: readonly string[] = []): FilterPick => ({
      name: "side",
      label: "filter.side",
      codes: [...new Set([...sides.codes, ...others])],
      say: sides.say,
    }),
    /** What the knowledge pack brings holds without anyone's confirmation, so the choice says both. */
    state: (): FilterPick => ({
      ...ofList("state", "filter.state", revisionStates),
      say: (code) => (code === "confirmed" ? t("filter.holds") : term(revisionStates, code)),
    }),
  };
}
