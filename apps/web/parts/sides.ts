import { useQuery } from "@tanstack/react-query";
import { relationshipQuery } from "../client/registers.ts";
import { useWords } from "../words/words.tsx";
import { said } from "./localized.tsx";

/** How sides are named: by the relationship, with words for both and for none. */
export function useSides() {
  const { language, t } = useWords();
  const { data } = useQuery(relationshipQuery(language));
  const sides = data?.sides ?? [];
  return {
    codes: sides.map(({ code }) => code),
    /** The name of a side, `both`, or the name of an organisation as it is. */
    say: (code: string | null): string => {
      if (code === null) return t("side.none");
      if (code === "both") return t("side.both");
      if (code === "other" || code === "none") return t("side.other");
      const side = sides.find((one) => one.code === code);
      return side ? said(side.name, language) : code;
    },
  };
}
