const governing =
  "(?:will|would|shall|(?:is|are|was|were)(?:\\s(?:also|now|then))?(?:\\s(?:due|scheduled|set|slated|expected|planned|likely|tipped|poised|reportedly))?\\sto|plans? to|planned to|intends? to|scheduled to|due to|set to|expected to|slated to)";
const baseForm =
  /^(?:will|would|is|are|plans|(?:also\s)?(?:meet|hold|have|visit|tour|pay|make|attend|sign|ink|receive|host|call on|begin|start|conduct|witness|speak|leave|depart|embark|head|fly|travel|take part|send|lay|break ground|co-chair|conclude|call))\b/;
const directly = new RegExp(`\\b${governing}(?:\\s(?:also|then|later|separately|officially|jointly|soon|both|reportedly))*\\s$`);
/** "will meet X, hold talks with Y and visit Z": the second verb on goes with the first one's "will". */
const inTurn = new RegExp(
  `\\b${governing}\\s(?!be\\s(?!received|hosted|greeted|welcomed))(?:(?!\\b(?:said|told|that|which|who|reported|announced|when)\\b)[^.;:“”"])*(?:,|\\sand|,\\sand|,\\sas well as)\\s(?:(?:also|then|later|to)\\s)*$`,
);
/** "will travel to Vientiane next week to attend the summit": the purpose goes with the main verb's "will". */
const toWhatEnd = new RegExp(
  `\\b${governing}\\s(?!be\\s(?!received|hosted|greeted|welcomed))(?:(?!\\b(?:said|told|that|which|reported|after)\\b)[^.;:“”"]){0,160}\\bto\\s(?:(?:attend|join|co-chair|chair|take part in|participate in|pay|hold|meet)\\s(?:the\\s|an?\\s)?)?$`,
);
const asked =
  /\b(?:agreed|agree|want(?:s|ed)?|hop(?:e|es|ed|ing)|wish(?:es|ed)?|continue(?:s|d)?|pledged|ready|willing|invit\w+|urged|asked|called for|call(?:s|ed)? on|propos\w+|need(?:s|ed)?|order|ways|mechanism|able|failed|refused|opportunity|chance|possib\w+|would like|suggest\w+|encourag\w+|regularly|decided|request\w+)\b[^.;]{0,60}?\sto\s(?:also\s)?$/;
const wished =
  /\b(?:proposed|suggested|urged|called for|hoped for|asked for|requested|refused|rejected|considering|ruled out|no plans? (?:for|to)|invitation to)\s(?:[\w-]+\s){0,3}$/;

/** Whether the words of an act tell it as still to come, or, in the base form of the verb, as something only wished for. */
export function aheadOf(words: string, lead: string): "planned" | "told" | "unreal" {
  if (/^(?:will|would|is (?:set )?to|are to|(?:is|are|was|were) (?:due|scheduled|expected|slated|set|tipped) to|plans to)\b/.test(words))
    return "planned";
  if (/\b(?:while|when|after|upon|by)\s$/i.test(lead) && /ing\b/.test(words)) return "told";
  if (directly.test(words.startsWith("to ") ? `${lead}to ` : lead)) return "planned";
  if (toWhatEnd.test(lead) && !asked.test(lead)) return "planned";
  if (wished.test(lead) || (baseForm.test(words) && /\b(?:may|might|could|can|should|must|cannot|not)\s$/.test(lead))) return "unreal";
  if (!baseForm.test(words))
    return /\b(?:will|would|is to|are to|was to|were to|plans to|(?:scheduled|set|expected|slated|due) to)\b[^,;]{0,30}$/.test(lead)
      ? "planned"
      : "told";
  if (asked.test(lead)) return "unreal";
  if (inTurn.test(lead)) return "planned";
  return /\bto\s(?:also\s)?$/.test(lead) ? "told" : /^(?:have|leave|start|visit|tour|call|host)\b/.test(words) ? "unreal" : "told";
}
