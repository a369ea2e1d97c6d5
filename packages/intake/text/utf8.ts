/** The offset of the first byte that is not UTF-8 (RFC 3629: no surrogates, nothing above U+10FFFF, no long forms); -1 where all is. */
export function firstBadByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** How many of the bytes above 127 belong to well-formed UTF-8 sequences, and how many do not. */
export function highBytes(bytes: Uint8Array): { wellFormed: number; stray: number } {
  let wellFormed = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) wellFormed += length;
    if (length === 0) stray++;
    at += length || 1;
  }
  return { wellFormed, stray };
}

/** The length of the sequence that starts at `at`; 0 where none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  return length;
}
