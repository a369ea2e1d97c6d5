const weekday = "(?:on\\s)?(?:early\\s|late\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\\s(?:morning|noon|afternoon|evening|night))?";

/** What may stand between a verb and "with": "met here on Monday with", "spoke again by telephone with". */
export const adverbs = `(?:,?\\s(?:today|yesterday|tonight|earlier|earlier today|separately|respectively|again|briefly|here|also|later|virtually|directly|by (?:tele)?phone|in person|online|privately|bilaterally|jointly|in private|this (?:morning|afternoon|evening|week)|last (?:week|month|year|night)|${weekday}|on (?:the )?(?:sidelines|margins))){0,3}`;

const units = "[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth";
export const ordinal = `(?:\\d{1,3}(?:st|nd|rd|th)|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty)-(?:${units})|${units}|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|[Tt]hirtieth|[Ff]ortieth|[Ii]naugural)`;

export const cap =
  "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|\\p{Lu}[a-z]+day)\\b)\\p{Lu}(?:[\\p{L}\\p{N}'’&+-]|\\.(?=[\\p{L}-]))*";

export const name = `${cap}(?:(?:\\s(?:of|for|on|and|the|in)){0,2}\\s?(?:\\([^()]{1,60}\\)\\s?)?\\s${cap}|,\\s${cap}(?=[^.]{0,40}\\s(?:and|&)\\s${cap})){0,12}`;
