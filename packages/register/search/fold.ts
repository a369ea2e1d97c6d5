/** Latin letters whose mark is part of the letter and does not come off. */
const letters: Record<string, string> = { đ: "d", ð: "d", ø: "o", ł: "l", ħ: "h", ŧ: "t", ı: "i", æ: "ae", œ: "oe", ß: "ss" };
const marked = new RegExp(`[${Object.keys(letters).join("")}]`, "g");

/**
 * Text as it is searched: lower case, Latin letters without their marks, so that "To Lam" finds Tô Lâm. Lao keeps every mark, since they
 * change the word; only ຳ, which some keyboards write as two characters around the tone mark, is written in one way.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(marked, (letter) => letters[letter] ?? letter)
    .replace(/ໍ([່-໋]?)າ/g, "$1ຳ");
}
