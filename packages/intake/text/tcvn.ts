/**
 * TCVN 5712 (the "ABC" fonts): one byte a letter, in Vietnamese files of the 1990s and 2000s. No platform decodes it.
 * Most such files write a capital with a tone mark as a small letter, which a capitals font drew large: it comes out small.
 */
const first = 0xa1;
const letters = "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

/** Null where a byte stands that the encoding does not have. */
export function decodeTcvn(bytes: Uint8Array): string | null {
  const pieces: string[] = [];
  for (const byte of bytes) {
    const letter = byte < 0x80 ? String.fromCharCode(byte) : byte === 0xa0 ? " " : letters[byte - first];
    if (letter === undefined) return null;
    pieces.push(letter);
  }
  return pieces.join("");
}
