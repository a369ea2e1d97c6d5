/** Places as two papers write them: "Vientiane" and "ວຽງຈັນ" are one town, "Hà Nội" lies in "Việt Nam", "Nhà Quốc hội, Hà Nội" in "Hanoi". */
import { fold } from "../fold.ts";
import { countries } from "../words/countries.ts";

/** What a name of a place stands for: one code for all its spellings, and its country (ISO 3166-1 alpha-2). */
interface KnownPlace {
  place: string;
  country: string | null;
}

/** Places that the caller knows, by name without marks, case or space (`fold(name).plain`); null where it knows none. */
export type PlaceNames = (plain: string) => KnownPlace | null;

export type PlacesMet = "same" | "within" | "other" | "untold";

interface Place {
  parts: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  /** Only a country is named. */
  whole: boolean;
}

const builtIn = new Map<string, KnownPlace>();
for (const { code, names } of countries) {
  for (const name of names) builtIn.set(fold(name).plain, { place: code, country: code });
}
for (const { code, capital } of countries) {
  for (const name of capital)
    if (!builtIn.has(fold(name).plain)) builtIn.set(fold(name).plain, { place: `${code}:capital`, country: code });
}

/** Words that only say what sort of place it is. */
const sortWords =
  /^(?:thủ đô|thành phố|tp\.?|tỉnh|huyện|nước|the|city of|capital of|province of|ນະຄອນຫຼວງ|ນະຄອນ|ແຂວງ|ເມືອງ|ປະເທດ)\s*|\s+(?:city|province|capital|district|prefecture)$/giu;

function readPlace(text: string, placeNames: PlaceNames | undefined): Place {
  const parts = new Set<string>();
  const inCountries = new Set<string>();
  let whole = true;
  for (const piece of text.normalize("NFC").split(/[,;()/]|\s[-–]\s|\s(?:và|and|ແລະ|ở|tại|in|at)\s/u)) {
    const trimmed = piece.trim();
    const bare = trimmed.replace(sortWords, "").trim();
    const known = [bare, trimmed].map((name) => lookUp(fold(name).plain, placeNames)).find((found) => found !== null) ?? null;
    const plain = fold(bare).plain;
    if (plain === "") continue;
    parts.add(known?.place ?? plain);
    if (known?.country) inCountries.add(known.country);
    if (known === null || known.place !== known.country) whole = false;
  }
  return { parts, countries: inCountries, whole };
}

function lookUp(plain: string, placeNames: PlaceNames | undefined): KnownPlace | null {
  return placeNames?.(plain) ?? builtIn.get(plain) ?? null;
}

/** Countries that a place lies in, as far as they are known. */
export function countriesOf(place: string | null, placeNames?: PlaceNames): ReadonlySet<string> {
  return place === null ? new Set() : readPlace(place, placeNames).countries;
}

/** `other` only where the two are known to be apart; a hall and a town that nobody has placed are `untold`. */
export function placesMet(one: string | null, other: string | null, placeNames?: PlaceNames): PlacesMet {
  if (one === null || other === null) return "untold";
  const [left, right] = [readPlace(one, placeNames), readPlace(other, placeNames)];
  const shared = [...left.parts].filter((part) => right.parts.has(part));
  if (shared.some((part) => !left.countries.has(part)) || (left.whole && right.whole && shared.length > 0)) return "same";
  const oneCountry = [...left.countries].some((country) => right.countries.has(country));
  if (left.countries.size > 0 && right.countries.size > 0 && !oneCountry) return "other";
  if (oneCountry && (left.whole || right.whole)) return "within";
  const bothKnown = [left, right].every((place) => place.countries.size > 0 && [...place.parts].every((part) => part.includes(":")));
  return bothKnown ? "other" : "untold";
}
