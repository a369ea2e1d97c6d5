import type { UiLanguage } from "@bilateral/records";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask, step } from "./ask.ts";
import { keyOf, onward } from "./cache.ts";
import type {
  CommitmentsPage,
  CommitmentView,
  DocumentsPage,
  DocumentView,
  EngagementsPage,
  EngagementView,
  PeoplePage,
  PersonView,
  RelationshipView,
} from "./shapes.ts";

/** What the path of a room can ask of its list; names are the API's. */
export interface EngagementFilter {
  kind?: string | undefined;
  side?: string | undefined;
  year?: string | undefined;
  state?: string | undefined;
  person?: string | undefined;
  q?: string | undefined;
}
export interface CommitmentFilter {
  side?: string | undefined;
  mode?: string | undefined;
  area?: string | undefined;
  state?: string | undefined;
  document?: string | undefined;
  q?: string | undefined;
}
export interface PeopleFilter {
  side?: string | undefined;
  state?: string | undefined;
  q?: string | undefined;
}

const perPage = 60;

export function relationshipQuery(language: UiLanguage) {
  return queryOptions({
    queryKey: keyOf("relationship", language),
    queryFn: ({ signal }) => ask<RelationshipView>({ path: "relationship", language, signal }),
  });
}

export interface DocumentsFilter {
  q?: string | undefined;
}

export function documentsQuery(language: UiLanguage, filter: DocumentsFilter = {}) {
  return infiniteQueryOptions({
    queryKey: keyOf("documents", language, filter),
    queryFn: ({ pageParam, signal }) =>
      ask<DocumentsPage>({ path: "documents", language, query: { ...filter, after: pageParam, limit: perPage }, signal }),
    placeholderData: keepPreviousData,
    ...onward,
  });
}

export function documentQuery(language: UiLanguage, id: string) {
  return queryOptions({
    queryKey: keyOf("document", language, id),
    queryFn: ({ signal }) => ask<DocumentView>({ path: `documents/${step(id)}`, language, signal }),
  });
}

export function engagementsQuery(language: UiLanguage, filter: EngagementFilter) {
  return infiniteQueryOptions({
    queryKey: keyOf("engagements", language, filter),
    queryFn: ({ pageParam, signal }) =>
      ask<EngagementsPage>({ path: "engagements", language, query: { ...filter, after: pageParam, limit: perPage }, signal }),
    placeholderData: keepPreviousData,
    ...onward,
  });
}

export function engagementQuery(language: UiLanguage, id: string) {
  return queryOptions({
    queryKey: keyOf("engagement", language, id),
    queryFn: ({ signal }) => ask<EngagementView>({ path: `engagements/${step(id)}`, language, signal }),
  });
}

export function commitmentsQuery(language: UiLanguage, filter: CommitmentFilter) {
  return infiniteQueryOptions({
    queryKey: keyOf("commitments", language, filter),
    queryFn: ({ pageParam, signal }) =>
      ask<CommitmentsPage>({ path: "commitments", language, query: { ...filter, after: pageParam, limit: perPage }, signal }),
    placeholderData: keepPreviousData,
    ...onward,
  });
}

export function commitmentQuery(language: UiLanguage, id: string) {
  return queryOptions({
    queryKey: keyOf("commitment", language, id),
    queryFn: ({ signal }) => ask<CommitmentView>({ path: `commitments/${step(id)}`, language, signal }),
  });
}

export function peopleQuery(language: UiLanguage, filter: PeopleFilter) {
  return infiniteQueryOptions({
    queryKey: keyOf("people", language, filter),
    queryFn: ({ pageParam, signal }) => ask<PeoplePage>({ path: "people", language, query: { ...filter, after: pageParam }, signal }),
    placeholderData: keepPreviousData,
    ...onward,
  });
}

export function personQuery(language: UiLanguage, id: string) {
  return queryOptions({
    queryKey: keyOf("person", language, id),
    queryFn: ({ signal }) => ask<PersonView>({ path: `people/${step(id)}`, language, signal }),
  });
}
