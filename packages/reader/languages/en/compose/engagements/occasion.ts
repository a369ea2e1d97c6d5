export function occasionOf(rest: string): string | null {
  const found =
    /\b(?:on the (?:sidelines|margins|occasion) of|where (?:they|he|she) (?:is |are |was |were )?attend(?:ed|ing)|to attend|for)\s(?:the\s|a\s|an\s)?((?:\d+(?:st|nd|rd|th)\s)?(?:[a-z]+\s)?[^.,;]{0,90}?(?:Summits?|Forum|Conference|Meeting|summit|forum on [^.,;]{3,90}|General Assembly|anniversary)(?:\sof\s(?:the\s)?[\p{Lu}][^.,;]{3,60}?(?=\s(?:slated|in|on|opening)\b|[.,;]|$))?)/u.exec(
      rest,
    );
  return found?.[1]?.trim() ?? null;
}
