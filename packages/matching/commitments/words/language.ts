/** The languages that the concepts are worded in. */
export type WordLanguage = "vi" | "en" | "lo";

/** Of a BCP 47 tag; words in another language are taken for English. */
export function wordLanguage(tag: string): WordLanguage {
  const language = tag.toLowerCase().split("-")[0];
  return language === "vi" || language === "lo" ? language : "en";
}
