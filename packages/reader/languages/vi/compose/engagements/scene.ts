/** One sentence of the article with all that is needed to see who does what with whom, where and when. */
import type { EngagementRead, ParticipantRead, PersonRead, SideCode, Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { type MentionOf, mentionsOfKind } from "../../../../mention.ts";
import { lyingWithin } from "../../../../prepare/in-order.ts";
import { isArticle } from "../../../../prepare/page.ts";
import type { Sentence } from "../../../../prepare/sentences.ts";
import { type ActWord, actWords } from "../../words/acts.ts";
import { isSomeDay } from "../dates/days.ts";
import { otherSide } from "../people.ts";
import { type Actor, actorsOf, chiefGuest, ofPlace } from "./actors.ts";
import { onItsOwnClock } from "./clocks.ts";

export interface Act extends Span {
  word: ActWord;
  words: string;
}

/** Who acts, as far as the next act of the sentence may go on with it. */
export interface Begun {
  subject: Actor;
  beside: readonly Actor[];
  planned: boolean;
  /** Where the words of the act, with those it is done with, end. */
  end: number;
}

export interface Scene {
  sentence: Sentence;
  actors: Actor[];
  acts: Act[];
  dates: MentionOf<"date">[];
  places: MentionOf<"place">[];
  /** Every country, those inside titles too. */
  countries: MentionOf<"place">[];
  /** The act told last in this sentence: the next of a row goes on with its subject. */
  begun: Begun | null;
}

/** What is known of the article as a whole, and of what has been told so far. */
export interface Story {
  draft: Draft;
  text: string;
  home: SideCode;
  other: SideCode | null;
  /** All who are named or stand for somebody, in text order. */
  spoken: readonly Actor[];
  /** The first day that the report gives: that of its news. */
  mainDate: string | null;
  chiefGuest: PersonRead | null;
  engagements: EngagementRead[];
  /** Meetings of which nothing near says who is at home. */
  unsettled: {
    record: EngagementRead /** How many of the participants act. */;
    first: number;
    settle: () => [ParticipantRead["role"], ParticipantRead["role"]];
  }[];
  /** The last town or hall spoken of: what "Tại đây" means. */
  lastPlace: MentionOf<"place"> | null;
  /** The conference or ceremony told last, of which it is still to be said who was there. */
  openGathering: EngagementRead | null;
  lastDate: { date: string; partOfDay?: EngagementRead["partOfDay"] } | null;
}

const actsByWords = new Map(actWords.map(([words, act]) => [words.toLowerCase(), act]));

export function beginStory(draft: Draft): { story: Story; scenes: Scene[] } {
  const actors = actorsOf(draft);
  const scenes = scenesOf(draft, actors);
  const body = scenes.filter(({ sentence }) => sentence.block.kind !== "caption");
  const days = (body.some((scene) => scene.dates.length > 0) ? body : scenes).flatMap((scene) => scene.dates);
  const main = days.find((date) => isSomeDay(date.value.edtf)) ?? null;
  return {
    scenes,
    story: {
      draft,
      text: draft.page.text,
      home: "VN",
      other: otherSide(draft),
      spoken: actors,
      mainDate: main?.value.edtf ?? null,
      chiefGuest: chiefGuest(draft, actors),
      engagements: [],
      unsettled: [],
      lastPlace: null,
      openGathering: null,
      lastDate: null,
    },
  };
}

function scenesOf(draft: Draft, actors: readonly Actor[]): Scene[] {
  const acts = mentionsOfKind(draft.mentions, "act");
  const dates = mentionsOfKind(draft.mentions, "date");
  const places = mentionsOfKind(draft.mentions, "place");
  return draft.page.sentences
    .filter(({ block }) => isArticle(block) && block.kind !== "title" && block.kind !== "stamp")
    .map((sentence) => {
      const here = lyingWithin(actors, sentence);
      return {
        sentence,
        actors: here,
        acts: lyingWithin(acts, sentence).flatMap((act) => {
          const words = draft.page.text.slice(act.start, act.end).toLowerCase().replace(/\s+/gu, " ");
          const word = actsByWords.get(words);
          return word ? [{ start: act.start, end: act.end, word, words }] : [];
        }),
        dates: onItsOwnClock(lyingWithin(dates, sentence), draft.page.text, sentence).filter((date) => !isStamp(draft, sentence, date)),
        // A country inside a title ("Thủ tướng Lào …") is no place of the act.
        places: lyingWithin(places, sentence).filter(
          (place) =>
            !here.some((actor) => place.start >= actor.start && place.end <= actor.end && !isItsPlace(draft.page.text, actor, place)),
        ),
        countries: lyingWithin(places, sentence).filter((place) => place.rule === "places/country"),
        begun: null,
      };
    });
}

/** "làm việc với lãnh đạo tỉnh A": there. */
const isItsPlace = (text: string, actor: Actor, place: Span) =>
  actor.kind === "delegation" && place.end === actor.end && ofPlace.test(text.slice(actor.start, place.start));

/** "(Thứ Năm, 27/09/2018 08:05) - …" tells when the report came out. */
function isStamp({ page, published }: Draft, { start }: Sentence, date: MentionOf<"date">): boolean {
  return date.value.edtf === published && date.start - start < 24 && /^\([^()]*$/u.test(page.text.slice(start, date.start));
}
