export const months: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
export const weekdays: Record<string, number> = { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 };

const ordinalWords = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const numberWords = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "three" → 3, "third" → 3, "21st" → 21, "14" → 14; 0 for any other word. */
export function numberOf(word: string): number {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/i.exec(word);
  if (digits) return Number(digits[1]);
  const key = word.toLowerCase();
  return numberWords.indexOf(key) + 1 || ordinalWords.indexOf(key) + 1;
}
