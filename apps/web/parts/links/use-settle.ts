import { Refusal } from "../../client/ask.ts";
import { type LinkWord, useSettleLink } from "../../client/links.ts";
import type { LinkView } from "../../client/shapes.ts";
import { useWords } from "../../words/words.tsx";
import { useAnnounce } from "../announce.tsx";
import { fullNameOf } from "../facts/naming.ts";
import { reasonOf } from "../message.tsx";
import { answerTo } from "./answers.ts";

export interface Settle {
  /** Answers with the link as it holds then, null where it is gone; undefined where the server refused, which has been said. */
  settle: (link: LinkView, word: LinkWord) => Promise<LinkView | null | undefined>;
  busy: boolean;
}

/** Decides on links, or takes that back, and says what came of it. */
export function useSettle(): Settle {
  const spoken = useWords();
  const { t, language } = spoken;
  const announce = useAnnounce();
  const { mutateAsync, isPending } = useSettleLink(language);
  const settle: Settle["settle"] = async (link, word) => {
    const name = `${fullNameOf(link.from, spoken)} – ${fullNameOf(link.to, spoken)}`;
    try {
      const now = await mutateAsync({ link, word });
      announce(word === "undo" ? t("said.undone", { name }) : t("said.settled", { answer: t(answerTo(link, word.verdict)), name }));
      return now;
    } catch (error) {
      const stale = error instanceof Refusal && error.status === 409;
      announce(stale ? t("said.stale") : t("said.failed", { why: reasonOf(error, t) }), { shown: true });
      return undefined;
    }
  };
  return { settle, busy: isPending };
}
