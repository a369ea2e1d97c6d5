/** A source as a projection keeps it; the document's title and publisher are looked up when it is shown. */
export type StoredSource = { document: string; start: number; quote: string } | { citations: string[]; confidence: string };
