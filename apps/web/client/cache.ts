import type { UiLanguage } from "@bilateral/records";
import { type InfiniteData, QueryClient } from "@tanstack/react-query";
import { Refusal } from "./ask.ts";

/** What was asked stays shown while it is asked again; only a server that cannot be reached is tried once more. */
export function makeCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: (failures, error) => failures < 1 && error instanceof Refusal && error.code === "unreachable",
      },
    },
  });
}

export interface Page<Item> {
  items: Item[];
  next: string | null;
  total: number;
}

/** Pages of a list that is read on from where the last page ended. */
export const onward = {
  initialPageParam: "",
  getNextPageParam: (last: { next: string | null }) => last.next,
};

export function itemsOf<Item>(pages: InfiniteData<Page<Item>> | undefined): Item[] {
  return pages?.pages.flatMap(({ items }) => items) ?? [];
}

/** The first words of every key, so that a decision can make stale what it touches. */
export type Room =
  | "relationship"
  | "documents"
  | "document"
  | "engagements"
  | "engagement"
  | "commitments"
  | "commitment"
  | "people"
  | "person"
  | "links"
  | "doubts";

export function keyOf(room: Room, language: UiLanguage, ...rest: unknown[]): unknown[] {
  return [room, language, ...rest];
}

/** A decision can move counts, timelines, tables, lineages and people: all of them are stale, and what is on the page is asked again. */
export function afterDecision(cache: QueryClient): Promise<unknown> {
  return cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "relationship" });
}
