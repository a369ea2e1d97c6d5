/** Where a value comes from: the words of a document (`quote` at `start` of its text), or the citations of a knowledge pack. */
export interface SourceEntry {
  document: string | null;
  title: string | null;
  publisher: string | null;
  /** The document's day of publication, EDTF. */
  published: string | null;
  quote: string | null;
  /** UTF-16 code units into the document's stored text. */
  start: number | null;
  citations: string[];
  confidence: string | null;
}
