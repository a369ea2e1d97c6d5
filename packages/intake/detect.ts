import { binaryFormat } from "./formats.ts";

export type Detected = { sort: "text" } | { sort: "html"; charset: string | null } | { sort: "binary"; format: string };

const anyTag = /<\/?(?:html|head|body|meta|title|link|div|p|article|section|main|span|h[1-6]|table|script)\b[^<>]*>/gi;
const mailHeaders = /^(?:From|MIME-Version|Content-Type|Received|Subject): [\s\S]{0,4000}^Content-Type: multipart\//m;

/** What bytes are, by their content: a file's ending proves nothing. */
export function detect(given: Uint8Array): Detected {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const bom = bytes.subarray(0, 2).toString("hex");
  if (bom === "fffe" || bom === "feff")
    return sortOfText(new TextDecoder(bom === "fffe" ? "utf-16le" : "utf-16be").decode(bytes.subarray(0, 4096)));
  const format = binaryFormat(bytes);
  return format === null ? sortOfText(bytes.subarray(0, 4096).toString("latin1").replace(/^ï»¿/, "")) : { sort: "binary", format };
}

function sortOfText(start: string): Detected {
  const lead = start.replace(/^(?:\s|\ufeff|<!--[\s\S]*?-->|<\?xml[^>]*>)+/, "");
  const isXml = /^\s*<\?xml\b/.test(start);
  const tagged = !isXml && lead.startsWith("<") && (lead.match(anyTag) ?? []).length >= 2;
  if (tagged || /^<(?:!doctype html|html|head|body)\b/i.test(lead)) return { sort: "html", charset: charsetOf(start) };
  if (isXml) return { sort: "binary", format: "XML" };
  // A page saved whole as a web archive, and a mail, hold their words in an encoded part.
  if (mailHeaders.test(start)) return { sort: "binary", format: "MHTML" };
  return { sort: "text" };
}

/** The encoding a page names for itself, in `<meta charset>`, in `<meta http-equiv>` or in its XML declaration. */
function charsetOf(start: string): string | null {
  return /<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ?? null;
}
