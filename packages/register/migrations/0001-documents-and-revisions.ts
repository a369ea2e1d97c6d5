import type { Migration } from "./migration.ts";

export const documentsAndRevisions: Migration = {
  name: "0001-documents-and-revisions",
  statements: [
    `create table documents (
      id text primary key,
      hash text not null unique,
      name text not null,
      media_type text not null,
      taken_in_at text not null,
      bytes bytea not null,
      text text not null,
      noise jsonb not null
    )`,
    // No serial: numbers without gaps, given by the one writer, so that a missing link shows.
    `create table revisions (
      seq bigint primary key,
      id text not null unique,
      record text not null,
      kind text not null,
      body jsonb not null,
      evidence jsonb not null,
      side text,
      author text not null,
      basis jsonb not null,
      state text not null,
      at text not null,
      parents text[] not null,
      reason text,
      chain text not null
    )`,
    `create index revisions_of_record on revisions (record, seq)`,
  ],
};
