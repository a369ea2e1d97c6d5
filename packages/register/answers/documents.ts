import type { Span } from "@bilateral/records";
import type { PageOptions } from "./pages.ts";

export interface DocumentRow {
  /** `document:` and the first 16 hex digits of the SHA-256 of its bytes. */
  id: string;
  name: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
  /** ISO 8601, UTC. */
  takenIn: string;
  sample: boolean;
  proposals: { open: number; confirmed: number; rejected: number };
}

export interface DocumentContent {
  document: DocumentRow & { mediaType: string; hash: string; url: string | null };
  /** The clean text that every offset of evidence counts in. */
  text: string;
  /** Of the page, not of the article. */
  noise: Span[];
}

export interface DocumentsQuery extends PageOptions {
  /** Words of the name, title or publisher; accents of Latin letters do not matter. */
  text?: string | undefined;
}
