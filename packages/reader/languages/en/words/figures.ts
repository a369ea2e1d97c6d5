/** What a figure is about, by the words of its subject; the first that stands near it decides. */
export const indicators: readonly (readonly [words: string, indicator: string])[] = [
  ["trade (?:surplus)|surplus", "trade-surplus"],
  ["trade deficit|deficit", "trade-deficit"],
  [
    "(?:two-way|bilateral|total|overall|mutual|the)?\\s?trade(?! (?:agreement|deal|minister|ministry|union))|trade (?:turnover|value|volume|revenue)|turnover",
    "trade-turnover",
  ],
  ["exports?", "exports"],
  ["imports?", "imports"],
  ["registered capital|invest(?:ed|ments?|ing)?|capital|FDI", "investment-capital"],
  ["assistance|(?:development )?aid|grants?|ODA|loans?", "aid"],
  ["remittances", "remittances"],
];

/** What is counted, by its own noun. */
export const countedThings: readonly (readonly [noun: string, unit: string, indicator: string])[] = [
  ["(?:Lao |Vietnamese |[A-Z][a-z]+ )?(?:students|trainees|pupils)", "people", "students"],
  ["(?:[A-Z][a-z]+ )?(?:visitors|tourists|tourist arrivals|nationals|arrivals)", "people", "visitors"],
  ["(?:[A-Z][a-z]+ )?(?:workers|labourers|laborers)", "people", "workers"],
  ["(?:U\\.S\\.-donated |[A-Z][\\w-]+ ){0,3}(?:vaccine )?doses", "doses", "vaccine-doses"],
  ["(?:[A-Z][a-z]+ |investment |ongoing |active ){0,2}projects", "projects", "investment-projects"],
  ["(?:[A-Z][a-z]+ ){0,1}(?:companies|enterprises|businesses|firms)", "enterprises", "enterprises"],
  ["scholarships", "documents", "scholarships"],
  ["(?:weekly )?flights", "flights", "flights"],
];

export const currencies: Record<string, string> = {
  "us dollars": "USD",
  "u.s. dollars": "USD",
  dollars: "USD",
  usd: "USD",
  $: "USD",
  us$: "USD",
  baht: "THB",
  euros: "EUR",
  euro: "EUR",
  "€": "EUR",
  kip: "LAK",
  dong: "VND",
  vnd: "VND",
  yuan: "CNY",
  rmb: "CNY",
  yen: "JPY",
  pounds: "GBP",
};

export const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

export const ordinals = ["largest", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
