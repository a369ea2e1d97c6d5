/** Formats that are not text and that people save articles in, or drop on a page by mistake: the first bytes in hex, `..` for any byte. */
const signatures: readonly [string, string][] = [
  ["25504446 2d", "PDF"],
  ["89504e47 0d0a", "PNG"],
  ["ffd8ff", "JPEG"],
  ["47494638 ..61", "GIF"],
  ["52494646 ........ 57454250", "WebP"],
  ["52494646 ........ 57415645", "WAV"],
  ["d0cf11e0", "Word, Excel (DOC, XLS)"],
  ["7b5c727466", "RTF"],
  ["504b0304", "ZIP"],
  ["504b0506", "ZIP"],
  ["1f8b", "GZIP"],
  ["377abcaf", "7-Zip"],
  ["52617221", "RAR"],
  ["........ 66747970", "MP4"],
  ["494433", "MP3"],
  ["fffb", "MP3"],
  ["53514c69 74652066 6f726d61 74203300", "SQLite"],
  ["49492a00", "TIFF"],
  ["4d4d002a", "TIFF"],
  ["7f454c46", "ELF"],
  ["4d5a....00", "EXE"],
];
const patterns = signatures.map(([hex, format]) => [new RegExp(`^${hex.replaceAll(" ", "")}`), format] as const);

/** What a ZIP holds, by the names of its entries. */
const inZip: readonly [string, string][] = [
  ["word/", "Word (DOCX)"],
  ["xl/", "Excel (XLSX)"],
  ["ppt/", "PowerPoint (PPTX)"],
  ["opendocument.text", "OpenDocument (ODT)"],
  ["epub+zip", "EPUB"],
];

/** The name people know a format by; null where the bytes may be text. */
export function binaryFormat(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 16).toString("hex");
  const format = patterns.find(([signature]) => signature.test(start))?.[1];
  if (format === "ZIP")
    return inZip.find(([name]) => bytes.subarray(0, 8192).includes(name) || bytes.subarray(-8192).includes(name))?.[1] ?? "ZIP";
  return format ?? (bytes.includes(0) ? "binary" : null);
}
