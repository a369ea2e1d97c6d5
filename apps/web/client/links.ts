import type { LinkVerdict, UiLanguage } from "@bilateral/records";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { ask, step } from "./ask.ts";
import { afterDecision, keyOf } from "./cache.ts";
import type { DoubtsView, LinksView, LinkView, UndoneView } from "./shapes.ts";

/** What is held of a record's links. */
export function linksQuery(language: UiLanguage, record: string) {
  return queryOptions({
    queryKey: keyOf("links", language, record),
    queryFn: ({ signal }) => ask<LinksView>({ path: "links", language, query: { record }, signal }),
  });
}

/** Where rules could not tell, and nobody has said yet; with `limit` 0, only how many there are. */
export function doubtsQuery(language: UiLanguage, limit: number) {
  return queryOptions({
    queryKey: keyOf("doubts", language, limit),
    queryFn: ({ signal }) => ask<DoubtsView>({ path: "doubts", language, query: { limit }, signal }),
  });
}

/** A person's word on a link, or that it is taken back. */
export type LinkWord = { verdict: LinkVerdict; reason: string } | "undo";

/** Answers with the link as it holds then; null where it was made by that word alone and is gone with it. */
export function useSettleLink(language: UiLanguage) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ link, word }: { link: LinkView; word: LinkWord }): Promise<LinkView | null> => {
      const { record, relation, from, to, head } = link;
      if (word === "undo") {
        return (await ask<UndoneView>({ path: `links/${step(record)}/undo`, language, send: { revision: head } })).link;
      }
      const { verdict, reason } = word;
      const send = { relation, from: from.record, to: to.record, verdict, seen: head, ...(reason && { reason }) };
      return ask<LinkView>({ path: "links", language, send });
    },
    // Not waited for: whoever decided has the answer before the lists leave the link out.
    onSettled: () => {
      void afterDecision(cache);
    },
  });
}
