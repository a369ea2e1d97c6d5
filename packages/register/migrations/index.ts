/** Every change to the tables of what is held, oldest first. One that has been released is never edited: a correction is a new one. */
import { documentsAndRevisions } from "./0001-documents-and-revisions.ts";
import type { Migration } from "./migration.ts";

export const migrations: Migration[] = [documentsAndRevisions];
