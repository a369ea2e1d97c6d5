export const adverbs =
  "(?:\\s(?:today|yesterday|separately|again|briefly|here|also|later|virtually|directly|by phone|in person|on \\p{Lu}[a-z]+day(?: \\w+)?|\\p{Lu}[a-z]+day(?: \\w+)?|on the sidelines))?";

export const ordinal =
  "(?:\\d{1,3}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth)";

export const cap =
  "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|\\p{Lu}[a-z]+day)\\b)\\p{Lu}(?:[\\p{L}\\p{N}'’&+-]|\\.(?=[\\p{L}-]))*";

export const name = `${cap}(?:(?:\\s(?:of|for|on|and|the|in)){0,2}\\s?(?:\\([^()]{1,60}\\)\\s?)?\\s${cap}|,\\s${cap}(?=[^.]{0,40}\\s(?:and|&)\\s${cap})){0,12}`;
