/** The largest file that is taken in. An article is some kilobytes; a page with its pictures inside, a few megabytes. */
export const maxBytes = 50 * 1024 * 1024;

/** A number of bytes in words: "60 MB". */
export function sizeInWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}
