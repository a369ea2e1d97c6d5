import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { doubtsQuery } from "./client/links.ts";
import {
  commitmentQuery,
  commitmentsQuery,
  documentQuery,
  documentsQuery,
  engagementQuery,
  engagementsQuery,
  peopleQuery,
  personQuery,
} from "./client/registers.ts";
import { Shell } from "./parts/shell/shell.tsx";
import { Broken } from "./rooms/broken.tsx";
import { doubtsAsked } from "./rooms/doubts/asked.ts";
import { Missing } from "./rooms/missing.tsx";
import { spoken } from "./words/words.tsx";

/** The path is the state: each name is a filter of the room, and what is not among them is dropped. */
function asks<const Names extends readonly string[]>(...names: Names) {
  return (search: Record<string, unknown>): { [Name in Names[number]]?: string } => {
    const kept: Record<string, string> = {};
    for (const name of names) if (typeof search[name] === "string" && search[name] !== "") kept[name] = search[name];
    return kept as { [Name in Names[number]]?: string };
  };
}

const asked = {
  documents: asks("q"),
  document: asks("at", "record"),
  engagements: asks("kind", "side", "year", "state", "q"),
  commitments: asks("side", "mode", "area", "state", "document", "q", "open"),
  people: asks("side", "state", "q"),
  doubts: asks("at"),
};

const root = createRootRouteWithContext<{ cache: QueryClient }>()({ component: Shell, notFoundComponent: Missing, errorComponent: Broken });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/documents", replace: true });
  },
});

// A loader starts fetching when a link is hovered or focused, and never holds a room back: the room shows what is already here.
const documents = createRoute({
  getParentRoute: () => root,
  path: "/documents",
  validateSearch: asked.documents,
  component: lazyRouteComponent(() => import("./rooms/documents/documents.tsx"), "Documents"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => void cache.prefetchInfiniteQuery(documentsQuery(spoken(), deps)),
});

const document = createRoute({
  getParentRoute: () => root,
  path: "/documents/$id",
  validateSearch: asked.document,
  component: lazyRouteComponent(() => import("./rooms/document/document.tsx"), "Document"),
  loader: ({ context: { cache }, params }) => void cache.prefetchQuery(documentQuery(spoken(), params.id)),
});

const engagements = createRoute({
  getParentRoute: () => root,
  path: "/engagements",
  validateSearch: asked.engagements,
  component: lazyRouteComponent(() => import("./rooms/engagements/engagements.tsx"), "Engagements"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => void cache.prefetchInfiniteQuery(engagementsQuery(spoken(), deps)),
});

const engagement = createRoute({
  getParentRoute: () => root,
  path: "/engagements/$id",
  component: lazyRouteComponent(() => import("./rooms/engagement/engagement.tsx"), "Engagement"),
  loader: ({ context: { cache }, params }) => void cache.prefetchQuery(engagementQuery(spoken(), params.id)),
});

const commitments = createRoute({
  getParentRoute: () => root,
  path: "/commitments",
  validateSearch: asked.commitments,
  component: lazyRouteComponent(() => import("./rooms/commitments/commitments.tsx"), "Commitments"),
  loaderDeps: ({ search: { open: _, ...filter } }) => filter,
  loader: ({ context: { cache }, deps }) => void cache.prefetchInfiniteQuery(commitmentsQuery(spoken(), deps)),
});

const commitment = createRoute({
  getParentRoute: () => root,
  path: "/commitments/$id",
  component: lazyRouteComponent(() => import("./rooms/commitment/commitment.tsx"), "Commitment"),
  loader: ({ context: { cache }, params }) => void cache.prefetchQuery(commitmentQuery(spoken(), params.id)),
});

const people = createRoute({
  getParentRoute: () => root,
  path: "/people",
  validateSearch: asked.people,
  component: lazyRouteComponent(() => import("./rooms/people/people.tsx"), "People"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) => void cache.prefetchInfiniteQuery(peopleQuery(spoken(), deps)),
});

const person = createRoute({
  getParentRoute: () => root,
  path: "/people/$id",
  component: lazyRouteComponent(() => import("./rooms/person/person.tsx"), "Person"),
  loader: ({ context: { cache }, params }) => void cache.prefetchQuery(personQuery(spoken(), params.id)),
});

const doubts = createRoute({
  getParentRoute: () => root,
  path: "/doubts",
  validateSearch: asked.doubts,
  component: lazyRouteComponent(() => import("./rooms/doubts/doubts.tsx"), "Doubts"),
  loader: ({ context: { cache } }) => void cache.prefetchQuery(doubtsQuery(spoken(), doubtsAsked)),
});

const routeTree = root.addChildren([home, documents, document, engagements, engagement, commitments, commitment, people, person, doubts]);

export function makeRouter(cache: QueryClient) {
  return createRouter({
    routeTree,
    context: { cache },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    pathParamsAllowedCharacters: [":"],
    // Every filter is a text: `?year=2025` stays as a person would write it.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const set = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
      return set.length === 0 ? "" : `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)]))}`;
    },
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
