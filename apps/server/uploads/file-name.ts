/** A file's name as a sender gives it, without folders, control and direction marks: it is shown in lists and messages, never used as a path. */
export function fileName(sent: string | undefined): string {
  const last = (sent ?? "").normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/\p{Zs}+/gu, " ")
    .trim();
  const kept = [...clean].slice(0, 200).join("");
  return kept === "" || /^\.+$/.test(kept) ? "document" : kept;
}
