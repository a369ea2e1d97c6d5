import { Problem } from "@bilateral/records";
import { detect } from "./detect.ts";
import { maxBytes, sizeInWords } from "./limits.ts";
import { decode } from "./text/decode.ts";

/** A document's clean text and what its file says of itself. */
export interface CleanDocument {
  /** Of plain text: the decoded file, letter for letter. Of a page: the title, then a paragraph, caption or list item a line. */
  text: string;
  mediaType: "text/plain" | "text/html";
  /** From the page's own description; null for plain text. So are the next three. */
  title: string | null;
  /** EDTF: a day, or as much of one as is given. */
  published: string | null;
  publisher: string | null;
  url: string | null;
  /** The name of the encoding the bytes were read in, such as `utf-8` or `windows-1258`. */
  encoding: string;
}

/**
 * Bytes in, document out. `name` is what messages call the file; `contentType` is the HTTP header, where the bytes came over one.
 * Throws the problems `empty-file`, `file-too-large`, `not-text`, `wrong-encoding` and, of a page, `no-text`.
 */
export async function documentFrom({
  name,
  bytes,
  contentType,
}: {
  name: string;
  bytes: Uint8Array;
  contentType?: string;
}): Promise<CleanDocument> {
  if (bytes.length > maxBytes)
    throw new Problem("file-too-large", { path: name, size: sizeInWords(bytes.length), limit: sizeInWords(maxBytes) });
  const found = detect(bytes);
  if (found.sort === "binary") throw new Problem("not-text", { path: name, found: found.format });
  const { text, encoding } = await decode(bytes, { name, declared: found.sort === "html" ? (found.charset ?? contentType) : contentType });
  if (text.trim() === "") throw new Problem("empty-file", { path: name });
  if (found.sort === "html") {
    const { articleFrom } = await import("./html/article.ts");
    return { ...articleFrom({ name, html: text }), mediaType: "text/html", encoding };
  }
  return { text, mediaType: "text/plain", title: null, published: null, publisher: null, url: null, encoding };
}
