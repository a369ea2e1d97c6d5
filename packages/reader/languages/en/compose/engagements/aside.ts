import type { ActPattern } from "./act-pattern.ts";

/** Words that look like an act and are none: a press conference, an aim, the matter of talks. */
export function aside(act: ActPattern, words: string, lead: string, rest: string): boolean {
  if (/\bpress conference|news conference\b/i.test(words)) return true;
  if (
    act.kind === "conference" &&
    (/^\s?(?:['’]s|meeting's)/.test(rest) ||
      /(?:(?:close|end|conclusion|eve|opening|start) of|sidelines of|margins of|sidelines of the|for|attending|hosting|host|organi[sz]ing|preparations? for|during|since the) (?:the )?$/.test(
        lead,
      ))
  )
    return true;
  // "Both leaders are in Rome to attend the summit": neither visits the other.
  if (act.name === "was here" && /\b(?:[Bb]oth|(?:[Tt]he )?two)\s(?:[\w-]+\s){0,3}$/.test(lead)) return true;
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
    !/(?:is|was|are|were|scheduled|due|set|slated|plans?|planned|expected|tipped|first \w+ \w+) $/.test(lead)
  )
    return true;
  if (act.name === "paid a visit" && /\b(?:invited|invitation|invites)\b/.test(lead.slice(-80))) return true;
  if (act.kind === "signing" && /\bsince they\s$/.test(lead)) return true;
  if (act.kind === "talks" && act.noun && /\b(?:[Pp]rior to|[Aa]head of|[Bb]efore)\s$/.test(lead)) return true;
  if (act.kind === "session" && /[Pp]lenary [Ss]ession|[Pp]lenum|Congress|CPC|Party Central/.test(words)) return true;
  // "the ministries' signed plan": no one signs it here.
  if (
    act.name === "signed" &&
    /(?:['’]s?|\b(?:the|all|newly|of|recently|previously|their|its|existing|implement(?:ing|ed)?|fulfil(?:l?ing)?|reali[sz](?:e|ing)|execut(?:e|ing)|review(?:ing)?))\s$/.test(
      lead,
    ) &&
    !/\b(?:had|have|has)\s\w+\s$/.test(lead)
  )
    return true;
  // "met in Hanoi to convene the Dialogue": the dialogue is what it was.
  if (act.name === "met" && /^[^.;,]{0,70}\sto\s(?:convene|hold|co-chair|attend|open)\s(?:the|an?|their)\s/.test(rest)) return true;
  // "on the occasion of attending the 18th Meeting and the 11th Meeting": why someone was there.
  if (
    act.kind === "session" &&
    /\b(?:on the occasion of|on the sidelines of|while)\s(?:attending\s)?(?:the\s)?(?:[^.;,]{0,90}\sand\s(?:the\s)?)?$/.test(lead)
  )
    return true;
  // "proposed a meeting with", "called for talks between"
  if (
    act.noun &&
    ["meeting", "talks", "call"].includes(act.kind) &&
    /\b(?:propos\w+|request\w*|call(?:ed|s|ing)? for|ask\w* for|seek\w*|sought|want\w*|hop\w+ for|refus\w+|reject\w*|arrang\w+|ongoing|urg\w+)\s(?:[\w-]+\s){0,2}$/.test(
      lead,
    )
  )
    return true;
  return false;
}
