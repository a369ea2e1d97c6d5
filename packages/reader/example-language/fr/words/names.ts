/** Titles, and countries with what follows "du", "de" and "des". */
export const titles = ["ministre de la Santé", "ministre des Affaires étrangères", "Premier ministre", "président", "ambassadeur"];

export const countries = [
  ["Laos", "LA"],
  ["Vietnam", "VN"],
  ["Viêt Nam", "VN"],
  ["France", "FR"],
] as const;

export const towns = [
  ["Vientiane", "LA"],
  ["Hanoï", "VN"],
  ["Paris", "FR"],
] as const;
