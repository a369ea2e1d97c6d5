import type { VisitType } from "@bilateral/records";

export const visitTypes: [RegExp, VisitType][] = [
  [/\bstate(?:-level)?\s(?:\w+\s)?(?:visit|trip)/iu, "state"],
  [/\bofficial\s(?:\w+\s){0,2}(?:visit|trip)/iu, "official"],
  [/\bworking\s(?:\w+\s)?(?:visit|trip)/iu, "working"],
  [/\b(?:goodwill|friendship)\s(?:\w+\s)?(?:visit|trip)/iu, "friendship"],
];
