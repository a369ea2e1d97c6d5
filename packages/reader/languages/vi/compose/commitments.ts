/** What was agreed, pledged, asked for and hoped for: article → sentences → undertakings → once each. */
import type { CommitmentRead } from "@bilateral/records";
import { containment, wordsOf as wordSet } from "../../../compose/near-duplicates.ts";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import type { BlockKind } from "../../../prepare/blocks.ts";
import { wordsOf } from "../tokens.ts";
import { areasOf } from "./commitments/areas.ts";
import { dueOf } from "./commitments/due.ts";
import { frameOf } from "./commitments/frame.ts";
import { itemsOf } from "./commitments/item.ts";
import { partiesOf } from "./commitments/parties.ts";
import { Speakers } from "./commitments/speakers.ts";
import type { Undertaking } from "./commitments/undertaking.ts";
import { undertakingsOf } from "./commitments/undertakings.ts";
import type { Memory } from "./commitments/unheaded.ts";

type Found = Undertaking & { block: BlockKind };
/** Words without a full stop for longer than this are no sentence: a table, a list of names. */
const longest = 1500;
/** A lead that sums up what was done. */
const signing = /^ký(?:\skết)?\s/u;
const read: ReadonlySet<BlockKind> = new Set(["lead", "paragraph", "caption"]);

export const commitmentsComposer: Composer = {
  name: "commitments",
  compose(draft) {
    const frame = frameOf(draft);
    if (!frame) {
      draft.trace.leftOut("commitments", { start: 0, end: draft.page.text.length }, "not-relations");
      return;
    }
    const words = wordsOf(draft.page);
    const parties = partiesOf(draft.page.text, draft.mentions, words);
    const speakers = new Speakers(draft.people, draft.page.text, frame);
    const memory: Memory = {
      speaker: null,
      carried: null,
      lately: null,
      announced: false,
      invitation: null,
      year: yearOf(draft),
      trace: draft.trace,
    };
    const found: Found[] = [];
    for (const sentence of draft.page.sentences) {
      if (!read.has(sentence.block.kind)) continue;
      const items = itemsOf(sentence, words, parties);
      if (items.length > longest) {
        draft.trace.leftOut("commitments", sentence, "no-sentence");
        continue;
      }
      for (const undertaking of undertakingsOf(items, speakers, memory))
        if (sentence.block.kind !== "lead" || !signing.test(draft.page.text.slice(undertaking.start, undertaking.end)))
          found.push(Object.assign(undertaking, { block: sentence.block.kind }));
    }
    // Of two foreign countries, only what both agreed is news of relations; the rest is what each says to the world.
    // One such in an article that tells no act of theirs is said in passing.
    const joint = found.filter(({ mode, speaker }) => mode === "agreed" && speaker.joint);
    const ours = frame.home ? found : joint.length > 1 || draft.engagements.length > 0 ? joint : [];
    const among = new Set(ours);
    const kept = new Set(once(ours, draft.page.text));
    for (const undertaking of kept) draft.commitments.push(commitmentOf(undertaking, draft, memory.year));
    for (const each of found) if (!kept.has(each)) draft.trace.leftOut("commitments", each, among.has(each) ? "repeated" : "others");
  },
};

/** A time without a year is that of the article; what lies behind it is no time to do anything by. */
function inYear(due: string | null, year: number | null): string | null {
  const full = due && year ? due.replaceAll("XXXX", String(year)) : due;
  return full && !isPast(full, year) ? full : null;
}
const isPast = (due: string, year: number | null) => Number(/\d{4}/u.exec(due.split("/").at(-1) ?? "")?.[0] ?? 9999) < (year ?? 2000);

/** That of the day of publication, or of the latest act that was held. */
function yearOf({ published, engagements }: Draft): number | null {
  const days = published ? [published] : engagements.flatMap(({ status, date }) => (status === "held" && date ? [date] : []));
  const years = days.map((day) => Number(day.slice(0, 4))).filter((year) => !Number.isNaN(year));
  return years.length > 0 ? Math.max(...years) : null;
}

/** A lead or a caption that repeats the body is not counted again, nor is a paragraph that a page prints twice. */
function once(found: readonly Found[], text: string): Found[] {
  const withWords = found.map((undertaking) => ({ undertaking, words: wordSet(text.slice(undertaking.start, undertaking.end)) }));
  const body = withWords.filter(({ undertaking }) => undertaking.block === "paragraph");
  const told = new Set<string>();
  return withWords
    .filter(({ undertaking, words }) => {
      if (undertaking.block !== "paragraph") return body.every((other) => containment(words, other.words) < 0.7);
      const key = [undertaking.mode, ...words].join(" ");
      return !told.has(key) && told.add(key);
    })
    .map(({ undertaking }) => undertaking);
}

function commitmentOf(
  { mode, speaker, addressed, sentence, head, start, end, rule, confidence }: Found,
  draft: Draft,
  year: number | null,
): CommitmentRead {
  const by = speaker.joint ? ["both"] : speaker.sides;
  return {
    mode,
    by,
    actors: speaker.names,
    areas: areasOf(wordsOf(draft.page), { start, end }, { before: { start: sentence, end: start }, called: [addressed, speaker.called] }),
    due: inYear(dueOf(draft.page.text, { start, end }, mentionsWithin(draft, "date", { start, end })), year),
    evidence: [{ start, end }],
    fields: {
      mode: head ? { certainty: "said", evidence: [head] } : { certainty: "inferred", evidence: [], reason: "as the sentence before" },
      by: { certainty: speaker.said.length > 0 ? "said" : "inferred", evidence: speaker.said },
    },
    confidence: by.length === 0 ? confidence / 2 : confidence,
    rule: `vi/commitments/${rule}`,
  };
}
