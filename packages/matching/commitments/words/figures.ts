/** A sum, share or size that an undertaking aims at. */
export interface Figure {
  value: number;
  /** A currency code, `percent`, `MW`, `kW`, `km` or `kV`. */
  unit: string;
  written: string;
}

/** `2 tỷ USD`, `US$2 billion`, `2 ຕື້ໂດລາ`, `10-15%`: of a range, its upper end. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(figure)].flatMap(({ 0: written, groups }) => {
    const unit = unitOf(groups?.before ?? groups?.after ?? "");
    const value = Number((groups?.number ?? "").replace(/[.,](?=\d{3}(?:\D|$))/g, "").replace(",", "."));
    if (unit === undefined || !Number.isFinite(value)) return [];
    return [{ value: value * (multipliers[(groups?.times ?? "").toLowerCase()] ?? 1), unit, written: written.trim() }];
  });
}

function unitOf(word: string): string | undefined {
  return units[word.toLowerCase().replace(/\s+/g, " ")];
}

const multipliers: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  thousand: 1e3,
  ພັນ: 1e3,
  triệu: 1e6,
  million: 1e6,
  mn: 1e6,
  ລ້ານ: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
  bn: 1e9,
  ຕື້: 1e9,
};
const units: Readonly<Record<string, string>> = {
  usd: "USD",
  us$: "USD",
  $: "USD",
  "đô la": "USD",
  "đô la mỹ": "USD",
  dollar: "USD",
  dollars: "USD",
  "us dollars": "USD",
  ໂດລາ: "USD",
  ໂດລາສະຫະລັດ: "USD",
  "%": "percent",
  percent: "percent",
  "per cent": "percent",
  "phần trăm": "percent",
  ສ່ວນຮ້ອຍ: "percent",
  ເປີເຊັນ: "percent",
  mw: "MW",
  megawatt: "MW",
  megawatts: "MW",
  ເມກາວັດ: "MW",
  kw: "kW",
  kv: "kV",
  km: "km",
  kilometre: "km",
  kilometres: "km",
  ກິໂລແມັດ: "km",
  kip: "LAK",
  ກີບ: "LAK",
  đồng: "VND",
  vnd: "VND",
  euro: "EUR",
  eur: "EUR",
  yen: "JPY",
};
const anyOf = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$]/g, "\\$"))
    .join("|");
const figure = new RegExp(
  `(?:(?<before>US\\$|\\$|USD)\\s*)?(?<![\\d.,])(?:\\d+(?:[.,]\\d+)*\\s*[-–]\\s*)?(?<number>\\d+(?:[.,]\\d+)*)\\s*(?<times>${anyOf(Object.keys(multipliers))})?\\s*(?<after>${anyOf(Object.keys(units))})?(?![\\p{L}\\p{M}])`,
  "giu",
);
