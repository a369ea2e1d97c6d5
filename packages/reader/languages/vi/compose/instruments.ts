import type { FieldNote, InstrumentRead, SideCode } from "@bilateral/records";
import type { Draft } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import type { MentionOf } from "../../../mention.ts";
import { blockAt, isArticle } from "../../../prepare/page.ts";
import { partiesOf } from "./instruments/parties.ts";
import { signedOf } from "./instruments/signed.ts";
import { isGeneric, periodOf, titleOf, withoutHead, yearMade } from "./instruments/title.ts";
import { sidesOf } from "./sides.ts";

/** Documents between the sides, each once however often the article names it: the first mention in the article's own words is the evidence. */
export const instrumentComposer: Composer = {
  name: "instruments",
  compose(draft) {
    const sides = sidesOf(draft);
    const known: { key: string; item: InstrumentRead; inTitle: boolean }[] = [];
    for (const mention of draft.mentions) {
      if (mention.kind !== "instrument") continue;
      const block = blockAt(draft.page, mention.start);
      if (!block || !isArticle(block) || mention.end > block.end) continue;
      const item = itemOf(draft, mention, sides);
      if (!item) {
        draft.trace.leftOut("instruments", mention, "unnamed");
        continue;
      }
      const inTitle = block.kind === "title" || block.kind === "caption";
      const key = withoutHead(item.title);
      const same = known.find((other) => other.item.generic === item.generic && sameKey(other.key, key));
      if (!same) known.push({ key, item, inTitle });
      else if (same.inTitle && !inTitle) Object.assign(same, { key, item, inTitle });
      else {
        same.item.signed ??= item.signed;
        same.item.period ??= item.period;
        same.item.fields?.title?.evidence.push({ start: mention.start, end: mention.end });
      }
    }
    draft.instruments.push(...known.map(({ item }) => item));
  },
};

/** One name of a document may be shorter than another, or stand behind another headword. */
const sameKey = (a: string, b: string) =>
  a === b || (a.length > 8 && b.length > 8 && (a.startsWith(b) || b.startsWith(a) || leavesOut(a, b) || leavesOut(b, a)));

/** "thương mại Việt Nam - Lào" after "thương mại tự do Việt Nam - Lào": a word or two left out of a long name. */
function leavesOut(short: string, long: string): boolean {
  const words = short.split(" ");
  const whole = long.split(" ");
  if (words.length < 5 || whole.length <= words.length || whole.length - words.length > 2) return false;
  let at = 0;
  for (const word of whole) if (word === words[at]) at += 1;
  return at === words.length;
}

function itemOf(draft: Draft, mention: MentionOf<"instrument">, sides: SideCode[]): InstrumentRead | null {
  const { start, end } = mention;
  const words = draft.page.text.slice(start, end);
  const before = draft.page.text.slice(Math.max(0, start - 120), start);
  const generic = isGeneric(words, before, mention.rule);
  if (generic === null) return null;
  const evidence = [{ start, end }];
  const said: FieldNote = { certainty: "said", evidence };
  const parties = partiesOf(draft, words, sides);
  const made = yearMade(words);
  const year: FieldNote = { certainty: "inferred", evidence, reason: "the year in its title" };
  const signed = generic ? null : (signedOf(draft, mention) ?? (made ? { date: made, note: year } : null));
  const period = periodOf(words);
  return {
    title: titleOf(words),
    kind: mention.value.kind,
    period,
    signed: signed?.date ?? null,
    parties: parties.names,
    ...(generic && { generic: true }),
    evidence,
    fields: {
      title: { certainty: "said", evidence: [...evidence] },
      ...(period && { period: said }),
      ...(signed && { signed: signed.note }),
      parties: parties.said ? said : { certainty: "inferred", evidence: [], reason: "the sides of the article" },
    },
    confidence: generic ? 0.6 : parties.said || period ? 0.95 : 0.8,
    rule: mention.rule,
  };
}
