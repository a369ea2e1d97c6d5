import type { UiLanguage } from "@bilateral/records";

export const languages: readonly UiLanguage[] = ["vi", "lo", "en"];

/** Each language's name in itself. */
export const languageNames: Record<UiLanguage, string> = { vi: "Tiếng Việt", lo: "ລາວ", en: "English" };

const key = "bilateral.language";

/** The language chosen before, else the first of the browser's that we speak, else Vietnamese. */
export function firstLanguage(): UiLanguage {
  const wished = [remembered(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wished.find(isLanguage) ?? "vi";
}

/** Kept for the next visit where the browser lets us. */
export function rememberLanguage(language: UiLanguage): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing asks its own languages again next time.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function isLanguage(text: string | null): text is UiLanguage {
  return languages.some((language) => language === text);
}
