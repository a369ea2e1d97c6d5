import type { Word } from "../../tokens.ts";
import { determiners } from "../../words/undertakings.ts";
import { wholeOf } from "./end-of-undertaking.ts";
import { type Head, made } from "./head.ts";

const courtesies =
  /^(?:condolences?|congratulations|thanks|sympath(?:y|ies)|apolog(?:y|ies)|greetings|wishes|prayers|regards|gratitude|appreciation|comments?|views?|opinions?|details|insights?|explanations?|criticism|praise|toast|chance|opportunity|glimpse|reasons?|advice)$/;

/** "offered Laos the use of a port", "offered them its help in clearing mines": someone, then the thing. */
export function offeredHead(words: readonly Word[], at: number, limit: number): Head | null {
  if (/^(?:is|are|was|were|be|been|being|and|which)$/.test(words[at - 1]?.key ?? "")) return null;
  const first = words[at + 1];
  if (!first || !(first.capital || /^(?:the|them|him|her)$/.test(first.key))) return null;
  let thing = at + 2;
  while (thing < at + 7 && (words[thing]?.capital || /^(?:side|government)$/.test(words[thing]?.key ?? ""))) thing += 1;
  const from = words[thing];
  if (!from?.spoken || !(determiners.has(from.key) || /^\d/.test(from.text) || /^(?:help|assistance|support|loans?)$/.test(from.key)))
    return null;
  // "offered the Lao side its help" has someone in it; "offered the minister" has not.
  if (first.key === "the" && thing === at + 2) return null;
  if (words.slice(thing, thing + 5).some(({ key }) => courtesies.test(key))) return null;
  return made(words, at, [wholeOf(words, thing, limit)], "pledged", "commitment: offered someone");
}
