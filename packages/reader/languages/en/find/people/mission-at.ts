import type { SideCode } from "@bilateral/records";
import type { Word } from "../../tokens.ts";
import { countryAt } from "./country-at.ts";
import { territoryAt } from "./territory-at.ts";

const missions = new Set(["embassy", "consulate", "mission", "legation", "commission", "representation", "delegation"]);

/** "the Lao embassy in Hanoi", "the Japanese Consulate General in Danang", "Laos's Permanent Mission": where a diplomat serves, and for whom. */
export function missionAt(words: readonly Word[], at: number): { to: number; code: SideCode } | null {
  const country = countryAt(words, at);
  if (!country) return null;
  let index = at + country.length;
  if (words[index]?.key === "'s") index += 1;
  if (/^(?:high|permanent|diplomatic)$/.test(words[index]?.key ?? "")) index += 1;
  if (!missions.has(words[index]?.key ?? "")) return null;
  index += 1;
  if (words[index]?.key === "general") index += 1;
  if (words[index]?.key === "in" || words[index]?.key === "to") {
    const place = territoryAt(words, index + 1)?.to ?? index + 1 + (countryAt(words, index + 1)?.length ?? 0);
    if (place > index + 1) index = place;
  }
  return { to: index, code: country.code };
}
