import type { Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { matchesOf } from "../../../../find/matches.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { ordinals } from "../../words/figures.ts";

const nth = `(?:(?<nth>${ordinals.slice(1).join("|")}|\\d{1,2}(?:st|nd|rd|th))[\\s-])?`;
const what =
  "(?<what>partner|investor|market|destination|donor|supplier|exporter|importer|source|buyer|customer|provider|lender|creditor)s?";
const largest = new RegExp(
  `(?<!\\p{L})(?<whose>(?:\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}\\p{L}*)?['’]s?\\s(?:(?!(?:${ordinals.join("|")})\\b)\\p{Ll}+\\s)?)|its\\s|the\\s|their\\s)?${nth}(?:largest|biggest|leading|top|main)\\s(?:(?:single|foreign|bilateral|trading|trade|export|import|investment|development|tourism|economic|aid|direct|overseas|outbound|inbound|two-way|goods)\\s){0,3}${what}(?:\\s(?:of|in|for|to|from|among)\\s(?:the\\s)?(?:\\p{Ll}+\\s){0,3}\\p{Lu}[\\p{L}]+)?`,
  "gu",
);
const ranked = new RegExp(
  `\\b(?:ranks?|ranked|ranking|placed|stands?|stood|comes?|came)\\s(?:\\p{Lu}\\p{L}+\\s(?:\\p{Lu}\\p{L}+\\s)?)?(?:in\\s|as\\s)?(?:the\\s)?(?<place>first|${ordinals.slice(1).join("|")}|\\d{1,2}(?:st|nd|rd|th))(?:\\s(?:place|position))?(?:\\s(?:among|out of|of)\\s(?:the\\s|some\\s|a total of\\s)?(?<of>\\d+)\\b)?(?=\\s(?:among|in|of|out|with|for|on|as|by)\\b|[,.;]|$)`,
  "gu",
);

/** "Laos's third largest trading partner", "ranked third among 50 investors", "now ranks first in the number of tourists" */
export function ranksIn(draft: Draft, sentence: Sentence): void {
  const { text } = sentence;
  let last = 0;
  for (const match of matchesOf(largest, text)) {
    const { whose, nth: place, what: thing } = match.groups ?? {};
    const words = match[0];
    const rest = text.slice(match.index + words.length);
    // "one of its largest partners" is no place; nor is what is to be one.
    if (
      /s$/.test(
        words
          .trim()
          .split(" ")
          .find((word) => word.startsWith(thing ?? "\0")) ?? "",
      ) ||
      /\b(?:one of|among)\s(?:\p{L}+['’]s\s|the\s|its\s)?$/u.test(text.slice(Math.max(0, match.index - 60), match.index))
    )
      continue;
    if (/(?:leading|top|main)\s/.test(words) && !place) continue;
    const named =
      /\p{Lu}/u.test(whose ?? "") ||
      whose === "its " ||
      /\s(?:of|in|for|to|from)\s(?:the\s)?(?:\p{Ll}+\s){0,3}\p{Lu}/u.test(words) ||
      /^\s(?:in|of|for)\s(?:the\s)?\p{Lu}/u.test(rest) ||
      // "Vietnam's largest investor, third-largest partner and …": whose is said once.
      (last > 0 && match.index - last < 30 && /^,?\s(?:and\s|as well as\s|the\s)*$/.test(text.slice(last, match.index)));
    if (!named || /\b(?:to become|to be|becoming|aims?)\b[^.;,]{0,20}$/.test(text.slice(Math.max(0, match.index - 60), match.index)))
      continue;
    last = match.index + words.length;
    add(draft, sentence, placeOf(place), indicatorOf(thing ?? "", words), spanOf(sentence, match.index, words.length));
  }
  for (const match of matchesOf(ranked, text)) {
    const field = text.slice(match.index, match.index + 140) + text.slice(Math.max(0, match.index - 60), match.index);
    const subject = /\b(invest\w*|FDI|tourist\w*|visitor\w*|trad\w*|export\w*|import\w*|partner\w*|donor\w*|market\w*|student\w*)\b/.exec(
      field,
    )?.[1];
    if (!subject) continue;
    add(
      draft,
      sentence,
      placeOf(match.groups?.place),
      indicatorOf(subject, field),
      spanOf(sentence, match.index, match[0].length),
      match.groups?.of,
    );
  }
}

const placeOf = (place: string | undefined) =>
  !place || place === "first" ? 1 : /\d/.test(place) ? Number.parseInt(place, 10) : ordinals.indexOf(place) + 1;

const indicatorOf = (thing: string, words: string) =>
  /^partner|^trad/.test(thing)
    ? /invest/.test(words)
      ? "investment-rank"
      : "trade-rank"
    : /^invest|FDI/.test(thing)
      ? "investment-rank"
      : /^tourist|^visitor/.test(thing)
        ? "visitors-rank"
        : `${thing.replace(/s$/, "")}-rank`;

/** The clause, from its subject to the end of what is said of the place. */
function spanOf(sentence: Sentence, index: number, length: number): Span {
  const rest = /^[^,.;]{0,70}?(?=,|;|\.(?:\s|$)|\s(?:with|after|while|and|which)\s|$)/.exec(sentence.text.slice(index + length))?.[0] ?? "";
  return { start: sentence.start + index, end: sentence.start + index + length + rest.length };
}

function add(draft: Draft, sentence: Sentence, value: number, indicator: string, span: Span, of?: string): void {
  if (value < 1 || draft.commitments.some(({ evidence }) => evidence.some(({ start, end }) => start <= span.start && span.end <= end)))
    return;
  if (
    draft.observations.some(
      (other) => other.unit === "rank" && other.value === value && other.evidence.some(({ start }) => start >= sentence.start),
    )
  )
    return;
  draft.observations.push({
    indicator,
    value,
    unit: "rank",
    ...(of && { of }),
    period: null,
    change: null,
    evidence: [span],
    confidence: 0.75,
    rule: "observation: rank",
  });
}
