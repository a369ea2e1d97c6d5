/** A work right behind a figure: "the $568 million dam". */
export const works =
  /^,?(?:[\s-](?!in\b|of\b|to\b|from\b|last\b|this\b|over\b|at\b|for\b|by\b|on\b|and\b|fund\b|Partnership\b)[\p{L}\d][\p{L}\d-]*){0,5}?[\s-](?:[Dd]am|[Pp]ipeline|(?<!assembly )[Pp]lant|[Pp]roject|[Rr]ailway|[Rr]oad|[Ee]xpressway|[Hh]ighway|[Bb]ridge|[Pp]ort|[Aa]irport|[Rr]efinery|[Hh]ospital|[Tt]unnel)(?![\p{L}-])/u;

/** "183 megawatts of clean power" */
const ofPower =
  /^\sof\s(?:(?:new|clean|renewable|green|solar|wind|hydro|installed|generating|additional)\s){0,2}(?:power|electricity|energy|capacity)\b/;

/** The words behind megawatts that make them what a work can give. */
export const capacityBehind = (rest: string): string | null => (works.exec(rest) ?? ofPower.exec(rest))?.[0] ?? null;

/** What was done with those counted, in the words before the figure. */
const doneWith: Record<string, RegExp> = {
  trained: /\b(?:trained|training (?:for|of|to)|sent|dispatched)\b[^,;]{0,30}$/,
  agreements: /\b(?:signed|concluded|inked)\b[^,;]{0,30}$/,
  visits: /\b(?:exchanged|made|paid|conducted)\b[^,;]{0,30}$/,
};

/** Officials, documents and visits count where the sides trained, signed or exchanged them. */
export const countsWith = (indicator: string, lead: string) => doneWith[indicator]?.test(lead) ?? true;
