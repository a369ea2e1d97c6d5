import { Problem } from "@bilateral/records";
import { isPrintable, looksLikeALanguage, vietnameseLikeness } from "./likeness.ts";
import { decodeTcvn } from "./tcvn.ts";
import { firstBadByte, highBytes } from "./utf8.ts";

export interface Decoded {
  text: string;
  encoding: string;
}

/**
 * UTF-8, letter for letter, wherever the bytes are UTF-8: offsets into the text are offsets into the decoded file, and a byte order mark
 * stays as its first letter. Other encodings are taken only where the result looks like a language.
 * `declared` is what the page or its header calls the encoding. Throws `wrong-encoding`.
 */
export async function decode(bytes: Uint8Array, { name, declared }: { name: string; declared?: string | undefined }): Promise<Decoded> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, { name, encoding: "utf-16le" });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, { name, encoding: "utf-16be" });
  const offset = firstBadByte(bytes);
  if (offset === -1) return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), encoding: "utf-8" };

  const { wellFormed, stray } = highBytes(bytes);
  const brokenUtf8 = wellFormed > stray;
  const found = brokenUtf8 ? null : ((await vietnamese(bytes)) ?? (await other(bytes, declared)));
  if (!found) throw new Problem("wrong-encoding", { path: name, offset });
  return { ...found, text: found.text.normalize("NFC") };
}

function utf16(bytes: Uint8Array, { name, encoding }: { name: string; encoding: string }): Decoded {
  const text = decodeAs(encoding, bytes);
  if (text === null) throw new Problem("wrong-encoding", { path: name, offset: 0 });
  return { text, encoding };
}

async function vietnamese(bytes: Uint8Array): Promise<Decoded | null> {
  const candidates = [
    { encoding: "windows-1258", text: decodeAs("windows-1258", bytes) },
    { encoding: "tcvn", text: decodeTcvn(bytes) },
  ];
  const [best] = candidates
    .flatMap(({ encoding, text }) => (text !== null && isPrintable(text) ? [{ encoding, text, likeness: vietnameseLikeness(text) }] : []))
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= 0.9 ? { text: best.text, encoding: best.encoding } : null;
}

async function other(bytes: Uint8Array, declared: string | undefined): Promise<Decoded | null> {
  const { analyse } = await import("chardet");
  const label = declared?.replace(/^.*charset\s*=\s*/i, "").replace(/["'\s;].*$/, "");
  const guessed = analyse(bytes.subarray(0, 100_000)).map((match) => String(match.name));
  for (const encoding of new Set([...(label ? [label] : []), ...guessed.slice(0, 3), "windows-1252"])) {
    const text = decodeAs(encoding, bytes);
    if (text !== null && isPrintable(text) && (await looksLikeALanguage(text))) return { text, encoding: encoding.toLowerCase() };
  }
  return null;
}

/** Null where the bytes do not fit, or nobody here knows the encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
