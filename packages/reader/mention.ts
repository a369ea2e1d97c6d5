/**
 * A mention: one stretch of text and what it means, before anything is made of it.
 *
 * Offsets count UTF-16 code units of the page's normalised text; `read.ts` turns them into offsets of the original.
 */
import type { EngagementKind, InstrumentKind, PartOfDay, SideCode, Span, VisitType } from "@bilateral/records";

/** A date as written. `edtf` is null until something fixes what the words leave open. */
export interface DateValue {
  edtf: string | null;
  partOfDay?: PartOfDay;
  /** What the words point at where they give no calendar date of their own. */
  relative?: {
    to: "publication" | "last-date" | "last-period";
    days?: number;
    weeks?: number;
    months?: number;
    years?: number;
    /** 0 is Sunday. */
    weekday?: number;
    /** The next one or the last one. */
    direction?: 1 | -1;
  };
  /** A day of the lunar calendar; `edtf` has the solar one, once the year is known. */
  lunar?: { month: number; day: number };
  /** The whole value is in the words; else something was taken from elsewhere. */
  certainty: "said" | "inferred";
  /** What filled in the rest. */
  reason?: string;
}

export interface MentionValues {
  date: DateValue;
  person: {
    name: string;
    /** Another spelling given in brackets. */
    alias?: string;
    side: SideCode | null;
    /** Written in the syllables of the text's own language. */
    syllabic: boolean;
    /** The posts given beside the name. */
    posts: MentionValues["post"][];
    /** The name with its posts and honorifics. */
    phrase: Span;
  };
  /** `international`: of a body of no country, so on no side. `run`: posts of one run are one person's. */
  post: { title: string; organization: string | null; side: SideCode | null; former?: boolean; international?: boolean; run?: number };
  body: { name: string; side: SideCode | null };
  place: { name: string; country: SideCode | null };
  amount: { value: number; valueMax?: number; unit: string; approximate?: boolean };
  percent: { value: number; valueMax?: number; approximate?: boolean };
  act: { kind: EngagementKind; visitType?: VisitType };
  instrument: { kind: InstrumentKind };
}
export type MentionKind = keyof MentionValues;

/** `rule` names the finder (and its pattern) that made it, for the trace. */
export type Mention = {
  [Kind in MentionKind]: { kind: Kind; start: number; end: number; value: MentionValues[Kind]; rule: string };
}[MentionKind];
export type MentionOf<Kind extends MentionKind> = Extract<Mention, { kind: Kind }>;

export function mentionsOfKind<Kind extends MentionKind>(mentions: readonly Mention[], kind: Kind): MentionOf<Kind>[] {
  return mentions.filter((mention): mention is MentionOf<Kind> => mention.kind === kind);
}
