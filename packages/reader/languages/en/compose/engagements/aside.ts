import type { ActPattern } from "./act-pattern.ts";

/** Words that look like an act and are none: a press conference, an aim, the matter of talks. */
export function aside(act: ActPattern, words: string, lead: string, rest: string): boolean {
  if (/\bpress conference|news conference\b/i.test(words)) return true;
  if (
    act.kind === "conference" &&
    (/^\s?(?:['’]s|meeting's)/.test(rest) ||
      /(?:sidelines of|margins of|sidelines of the|for|attending|hosting|host|organi[sz]ing|preparations? for|during|since the) (?:the )?$/.test(
        lead,
      ))
  )
    return true;
  if (act.name === "meeting with" && /press|joint press/.test(words)) return true;
  if (act.name === "visit of" && /\b(?:high-level|exchange|exchanges of|mutual)\b/.test(`${words}`)) return true;
  if (
    act.name === "signed" &&
    /(?:to|will|would|not|could|expected to|efforts to|negotiations to)\s$/.test(lead) &&
    !/(?:will|would)\s$/.test(lead)
  )
    return true;
  if (
    act.name === "visited" &&
    /to visit\s$/.test(words) &&
    !/(?:is|was|are|scheduled|due|set|plans?|planned|expected|first \w+ \w+) $/.test(lead)
  )
    return true;
  if (act.name === "paid a visit" && /\b(?:invited|invitation|invites)\b/.test(lead.slice(-80))) return true;
  if (act.kind === "signing" && /\bsince they\s$/.test(lead)) return true;
  if (act.kind === "talks" && act.noun && /\b(?:[Pp]rior to|[Aa]head of|[Bb]efore)\s$/.test(lead)) return true;
  if (act.kind === "session" && /[Pp]lenary [Ss]ession|[Pp]lenum|Congress|CPC|Party Central/.test(words)) return true;
  if (act.name === "talks held" && /^hold/.test(words) && !/\b(?:will|would|to)\s(?:also\s)?$/.test(lead)) return true;
  if (
    act.name === "talks held" &&
    /^hold/.test(words) &&
    /\b(?:in order to|ways to|so as to|mechanism to|agreed to|want(?:s|ed)? to) $/.test(lead)
  )
    return true;
  if (act.name === "talks held" && /(?:pledged|agreed|will continue|continue) (?:to )?$/.test(lead)) return true;
  return false;
}
