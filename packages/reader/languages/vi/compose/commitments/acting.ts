/** Whose undertaking it is: the one who speaks, the country spoken for, or both sides. */
import type { Content } from "./content.ts";
import type { Head } from "./head.ts";
import type { Item } from "./item.ts";
import type { Party } from "./parties.ts";
import type { Speaker, Speakers } from "./speakers.ts";

export const partiesAt = (items: readonly Item[], at: readonly number[]): Party[] => at.flatMap((index) => items[index]?.party ?? []);

export interface Named {
  named: Speaker | null;
  speaker: Speaker | null;
  /** The head is a modal, or stands within another's words. */
  modal: boolean;
  agrees: boolean;
}

/** A country or body that is said to act acts through the one who says so, where both are of one side. */
export function speakerFor({ named, speaker, modal, agrees }: Named): Speaker | null {
  if (!named || ((named.own || (named.local && modal)) && speaker && !speaker.joint)) return speaker;
  if (named.personal && !named.joint) return named;
  if (!speaker) return named;
  if (named.joint) return modal && !speaker.joint && !agrees ? speaker : named;
  if (named.sides.length === 0) return { ...speaker, called: `${speaker.called} ${named.called}` };
  const same = named.sides.every((side) => speaker.sides.includes(side));
  return same ? { ...named, names: speaker.names, called: `${named.called} ${speaker.called}` } : named;
}

/** "…; khẳng định Trung Quốc coi trọng …": the word of a country is its own, whoever is thought to speak. */
export function whoseWord(items: readonly Item[], content: Content, said: Speaker | null, speakers: Speakers): Speaker | null {
  const last = content.subject.at(-1) ?? -1;
  const subject = partiesAt(items, [last]);
  const before = items[last - 1];
  if (!said || said.joint || subject.length === 0 || !(before?.mark || before?.sense.report || before?.key === "rằng")) return said;
  const own = speakers.of(subject);
  if (
    own.joint ||
    own.personal ||
    own.sides.length === 0 ||
    own.sides.some((side) => side.length !== 2) ||
    own.sides.some((side) => said.sides.includes(side))
  )
    return said;
  return own;
}

/** "Khẳng định quyết tâm …, Bộ trưởng cho biết …": who speaks is named only by the second verb. */
export function openingSpeaker(items: readonly Item[], heads: readonly Head[], speakers: Speakers): Speaker | null {
  const named = items[0]?.key === "theo" ? items[1]?.party : null;
  if (named) return speakers.of([named]);
  const [first, ...others] = heads;
  if (!first || first.subject >= 0 || !first.opens) return null;
  const next = others.find(({ subject }) => subject >= 0);
  return next ? speakers.of(partiesAt(items, [next.subject, ...next.joined])) : null;
}

/** "“Chúng tôi mong …”, Bộ trưởng A nói.": who speaks is named after what was said. */
export function closingSpeaker(items: readonly Item[], heads: readonly Head[], speakers: Speakers): Speaker | null {
  const last = heads.at(-1);
  if (last?.report !== "state" || last.subject < 0 || last.opens) return null;
  const before = items[last.clause - 1]?.key;
  const quoted = [items[last.clause - 1], items[last.clause - 2]].some((item) => item?.key === "”" || item?.key === '"');
  const rest = items.slice(last.at + 1).filter(({ mark }) => !mark);
  if (before !== "," && !quoted) return null;
  if (rest.length > 0 && !(quoted && rest[0]?.sense.adjunct)) return null;
  return speakers.of(partiesAt(items, [last.subject, ...last.joined]));
}

/** "Hai bên đã nhìn lại …": a word follows that can be, or lead to, the verb of a subject. */
function acts(item: Item | undefined): boolean {
  return item !== undefined && (item.sense.verb !== undefined || item.sense.before === true || item.key === "đã" || item.key === "có");
}

/** "Bộ trưởng A coi trọng và mong muốn …": the subject stands before a verb that reports nothing. */
export function actingBefore(items: readonly Item[], heads: readonly Head[], speakers: Speakers): Speaker | null {
  const [first] = heads;
  if (!first || first.subject >= 0) return null;
  for (let at = 0; at < first.at; at++) {
    const party = items[at]?.party;
    const before = items[at - 1];
    if (party && (!before || before.mark) && acts(items[at + 1])) return speakers.of([party]);
  }
  return null;
}
