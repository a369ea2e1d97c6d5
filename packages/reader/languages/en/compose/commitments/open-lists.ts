import type { CommitmentMode } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { firstFrom } from "../../../../prepare/in-order.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import type { Word } from "../../tokens.ts";
import { principals, type Subject, type Subjects } from "../subjects.ts";
import { type Head, made } from "./head.ts";
import { beginsSmall, pastMark, phrasesOfItem } from "./list-items.ts";
import { listOpeningIn } from "./list-openings.ts";

interface Reading {
  draft: Draft;
  words: readonly Word[];
  sentence: Sentence;
  subjects: Subjects;
  speaker: Subject | null;
  from: number;
  limit: number;
}

interface Listed {
  subject: Subject;
  head: Head;
}

/** A list whose heading says who undertakes what stands in its items: "The two sides agreed to:", then a line each. */
export class OpenLists {
  #open: { subject: Subject; mode: CommitmentMode | null } | null = null;
  /** The list's last line ended in the middle of its sentence. */
  #goesOn = false;

  /** Who speaks in the items: "The two leaders:", then "- agreed to …". */
  get speaker(): Subject | null {
    return this.#open?.mode === null ? this.#open.subject : null;
  }

  /** The undertakings that this sentence holds as an item of a list, or after its own colon. */
  readIn(reading: Reading): Listed[] {
    const { words, sentence, from, limit } = reading;
    const found: Listed[] = [];
    const first = sentence.start === sentence.block.start;
    if (this.#open && first) {
      const begin = pastMark(words, from);
      if (begin === from && !(this.#goesOn && (beginsSmall(words, from) || phrasesOfItem(words, from, limit).length > 0)))
        this.#open = null;
      else if (this.#open.mode) {
        const phrases = phrasesOfItem(words, begin, limit);
        if (phrases.length > 0)
          found.push({ subject: this.#open.subject, head: made(words, begin, phrases, this.#open.mode, "commitment: item of a list") });
      }
    }
    if (this.#open) this.#goesOn = !/[.!?]["”)]?$/.test(sentence.text);
    const opened = this.#opening(reading, sentence.text);
    if (opened) {
      this.#open = opened;
      this.#goesOn = true;
    } else if (found.length === 0) {
      // "…: (1) to open a gate; (2) to repair the bridge."
      const colon = sentence.text.indexOf(":");
      const inline = colon > 0 && colon < sentence.text.length - 12 ? this.#opening(reading, sentence.text.slice(0, colon + 1)) : null;
      const after = inline?.mode ? firstFrom(words, sentence.start + colon + 1) : -1;
      const phrases = after > 0 ? phrasesOfItem(words, pastMark(words, after), limit) : [];
      if (inline?.mode && phrases.length > 0)
        found.push({ subject: inline.subject, head: made(words, after, phrases, inline.mode, "commitment: list after a colon") });
    }
    return found;
  }

  #opening({ draft, sentence, subjects, speaker }: Reading, lead: string): { subject: Subject; mode: CommitmentMode | null } | null {
    if (!/(?::|\b(?:to|that|on|following))$/.test(lead)) return null;
    const opening = listOpeningIn(lead);
    const whole: Subject = { by: ["both"], people: principals(draft), both: true };
    if (opening?.impersonal) return { subject: whole, mode: opening.mode };
    if (opening) {
      const subject = subjects.before(sentence, sentence.start + opening.at) ?? speaker ?? subjects.last;
      return subject.by.length > 0 ? { subject, mode: opening.mode } : null;
    }
    if (!lead.endsWith(":") || lead.length > 80) return null;
    const subject = subjects.before(sentence, sentence.start + lead.length - 1);
    return subject?.both ? { subject, mode: null } : null;
  }
}
