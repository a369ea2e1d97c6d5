import type { CommitmentMode, CommitmentRead, Span } from "@bilateral/records";
import { containment, wordsOf as setOf } from "../../../compose/near-duplicates.ts";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import { firstFrom } from "../../../prepare/in-order.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import type { ReasonLeftOut } from "../../../trace.ts";
import { countryOfWords } from "../find/countries.ts";
import { type Word, wordsOf } from "../tokens.ts";
import { areasOf } from "./commitments/areas-of.ts";
import type { Stretch } from "./commitments/end-of-undertaking.ts";
import type { Head } from "./commitments/head.ts";
import { headAt } from "./commitments/heads.ts";
import { asks } from "./commitments/list-items.ts";
import { OpenLists } from "./commitments/open-lists.ts";
import { toldOfBefore } from "./commitments/told-before.ts";
import { principals, type Subject, Subjects } from "./subjects.ts";

/** What was agreed, pledged, asked for and hoped for, sentence by sentence. */
export const commitmentsComposer: Composer = {
  name: "commitments",
  compose(draft) {
    const words = wordsOf(draft.page);
    const subjects = new Subjects(draft);
    const made: CommitmentRead[] = [];
    const lists = new OpenLists();
    for (const sentence of draft.page.sentences) {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") continue;
      if (asks(sentence, draft.page.text) || headline(sentence)) continue;
      const speaker = subjects.speakerOf(sentence);
      const from = firstFrom(words, sentence.start);
      const limit = closing(words, firstFrom(words, sentence.end));
      let at = from;
      for (const { subject, head } of lists.readIn({ draft, words, sentence, subjects, speaker, from, limit })) {
        made.push(...items(draft, words, head, subject.both && head.mode !== "hoped" ? "agreed" : head.mode, subject));
        at = Math.max(at, head.next);
      }
      while (at < limit) {
        const head = headAt(words, at, limit);
        const items = head ? read(draft, words, { head, sentence, subjects, speaker: speaker ?? lists.speaker }) : [];
        made.push(...items);
        at = head && (items.length > 0 || head.mode === "hoped") ? Math.max(at + 1, head.next) : at + 1;
      }
    }
    const kept = withoutRepeats(made, draft);
    draft.commitments.push(...kept);
    for (const item of made)
      if (!kept.includes(item)) for (const words of item.evidence) draft.trace.leftOut("commitments", words, "repeated");
  },
};

/** "Minister asks for more time": no sentence, though it stands among them. Items of lists go without a stop, too. */
const headline = ({ text, block }: Sentence) =>
  text.length === block.end - block.start &&
  text.length < 90 &&
  /^\p{Lu}[^:]*[\p{L}\p{N}]$/u.test(text) &&
  !/\b(?:to|on|that|following)$/.test(text);

const closing = (words: readonly Word[], limit: number) => (words[limit - 1]?.text === "." ? limit - 1 : limit);

interface Context {
  head: Head;
  sentence: Sentence;
  subjects: Subjects;
  speaker: Subject | null;
}

function read(draft: Draft, words: readonly Word[], { head, sentence, subjects, speaker }: Context): CommitmentRead[] {
  const verb = words[head.at];
  if (!verb) return [];
  const none = (reason: ReasonLeftOut): CommitmentRead[] => {
    for (const phrase of head.phrases) draft.trace.leftOut("commitments", spanOf(words, phrase), reason);
    return [];
  };
  // Hopes and promises of people who stand for nobody are none between the sides.
  const standsForNobody = (subject: Subject) => subject.by.length === 0 && subject.people.every(({ posts }) => posts.length === 0);
  const modal = /commitment: (?:will|would(?! like)|shall|should|must|needs?$)/.test(head.rule);
  const lead = draft.page.text.slice(sentence.start, verb.start);
  if (head.mode === "agreed" && (impersonal.test(lead) || head.rule.endsWith("agreements include")))
    return items(draft, words, head, head.mode, { by: ["both"], people: principals(draft), both: true });
  if (/ed (?:to|on|doing|that)$/.test(head.rule) && toldOfBefore(draft, sentence, verb)) return none("narration");
  const itself = sayingIt.exec(lead);
  const teller = itself && subjects.before(sentence, sentence.start + itself.index);
  const own = teller?.people.length === 0 ? teller : subjects.before(sentence, verb.start);
  // "noted Australia's support for": what the other side does.
  const othersOwn =
    /\b(?:not(?:ed|es|ing)|recall(?:ed|s|ing)|recogni[sz](?:ed|es|ing))\s(?:the\s)?(\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)['’]s?\s(?:[\p{L}-]+\s){0,3}$/u.exec(
      lead,
    );
  const owner = othersOwn && countryOfWords(othersOwn[1] ?? "");
  if (owner && own && !own.by.includes(owner)) return none("narration");
  // "As Laos will hold the Games, Vietnam is ready to …": the reason, no promise.
  if (/commitment: (?:will|would)(?! like)/.test(head.rule) && reason.test(lead)) return none("narration");
  // "spoke of the visit and affirmed it would cement ties": what would come of the visit.
  if (itself && /commitment: (?:will|would)/.test(head.rule) && ofTheVisit.test(lead)) return none("narration");
  // What would come of something, not what someone said would be done.
  if (/commitment: would(?! like)/.test(head.rule) && !reported.test(sentence.text)) return none("narration");
  if (head.rule.endsWith("be done")) {
    const giver = speaker && !standsForNobody(speaker) && reported.test(sentence.text) ? speaker : null;
    return giver ? items(draft, words, head, giver.both ? "agreed" : "pledged", giver) : none("narration");
  }
  if (!own && !modal && others.test(lead)) return none("nobody");
  const subject = own ?? (modal ? null : (speaker ?? subjects.last));
  if (!subject || (subject.by.length === 0 && subject.people.length === 0)) {
    if (modal && speaker && !speaker.both && ownBody.test(lead)) return items(draft, words, head, head.mode, speaker);
    if (modal && ofBoth.test(lead))
      return head.mode === "proposed" && speaker && !speaker.both
        ? items(draft, words, head, "proposed", speaker)
        : items(draft, words, head, head.mode === "proposed" ? "proposed" : "agreed", { by: ["both"], people: [], both: true });
    if (modal && /\b[Oo]ur\s(?:\p{L}+\s){1,4}$/u.test(lead) && !speaker)
      return items(draft, words, head, "agreed", { by: ["both"], people: principals(draft), both: true });
    if (modal && head.mode === "proposed" && speaker && !speaker.both && thirdParty.test(lead))
      return items(draft, words, head, head.mode, speaker);
    if (modal && head.mode === "proposed" && jointBody.test(lead) && speaker) return items(draft, words, head, head.mode, speaker);
    return none(modal ? "narration" : "nobody");
  }
  if (standsForNobody(subject)) return none("unofficial");
  // "Thailand needs to …", said by a Thai, is no word to the other side.
  if (modal && head.mode === "proposed" && subject.kind === "country" && speaker && subject.by.join() === speaker.by.join())
    return none("one-side");
  if (head.rule.endsWith("together") && !subject.both) return none("narration");
  if (modal && head.mode === "proposed") {
    const said = speaker ?? (subject.kind === "both" && subjects.last.people.length > 0 ? subjects.last : null);
    return items(draft, words, head, "proposed", said && !said.both ? said : subject);
  }
  const mode: CommitmentMode =
    subject.both &&
    (head.mode === "pledged" ||
      (head.mode === "proposed" &&
        (/need|necessity|: (?:tasked|entrusted|directed|instructed|assigned) /.test(head.rule) ||
          ownAgencies.test(draft.page.text.slice(verb.start, verb.start + 120)))))
      ? "agreed"
      : head.mode;
  return items(draft, words, head, mode, subject);
}

/** "asked the ministries concerned to": both ask their own. */
const ownAgencies =
  /^(?:asked|ask|requested|urged|encouraged)\s(?:(?:the|their|both|all|two|relevant|concerned|competent|related|respective|specialised|specialized|functional|joint|countries['’]?|sides['’]?|of)\s){0,6}(?:ministries|ministers|officials|agencies|sectors|authorities|committees?|commission|delegations|teams|bodies|departments|experts|working groups?)\b/;

/** "It was agreed that …", "Agreement was reached to …". */
const impersonal =
  /(?:\b[Ii]t\s(?:was|is|has been|had been)|\b[Aa]greements?\s(?:was|were|has been|have been))\s(?:also\s|further\s|\p{L}+ly\s)?$/u;

/** "…, adding that it will": its own side. */
const sayingIt =
  /\b(?:said|announced|added|stressed|affirmed|promised|reaffirmed|reiterated|confirmed|pledged|stated|noted|emphasi[sz]ed|underlined|indicated|declared|adding|saying|stressing|noting|affirming|announcing|pledging|promising|reaffirming|confirming)(?:\sthat)?\sit(?:\salso)?\s$/;

const reason =
  /(?:^|[,;]\s|\bthat\s|[“"])(?:[Aa]s|[Ww]hen|[Ii]f|[Bb]ecause|[Oo]nce|[Ss]ince|[Uu]ntil|[Aa]lthough|[Tt]hough|[Uu]nless)\s[^,;“”"]*$/u;
const ofTheVisit = /\b(?:visit|trip|tour|meeting|event|session|talks|stay|agreement|document)\b[^.;,]{0,24}$/u;

const reported =
  /\b(?:said|says|told|added|adding|stress\w+|affirm\w+|noted|noting|promis\w+|pledg\w+|agree\w*|announc\w+|stat(?:ed|ing)|confirm\w+|reiterat\w+|reaffirm\w+|inform\w+|assur\w+|indicat\w+|according to|express\w+|emphasi[sz]\w+|underlin\w+|declar\w+|vow\w+|reveal\w+|reported|saying|revealed|explained|hoped)\b/;

/** "Agencies and companies of the two countries will …" */
const ofBoth =
  /\b(?:of|from|in|between)\s(?:the two|both)\s(?:\p{Ll}+\s)?(?:sides|countries|nations|parties|provinces|localities|peoples|ministries|governments|armies|states|cities)\s(?:also\s)?$/u;

/** "…, reiterated that the Union must …": a demand on one who does not speak here. */
const thirdParty = /\bthat\s(?:the\s|all\s)?(?:\p{Lu}[\p{L}’'.-]*\s){1,4}$/u;

/** "The signatories hope": others than those who speak here. */
const others =
  /(?:^|[,;]\s|\bthat\s|\band\s|["“])(?:(?:the|these|many|some|local|most|The|These|Many|Some|Local|Most)\s(?:\p{Ll}+\s){0,2})?(?!sides|leaders|ministers|countries|parties|officials|delegates|participants|members|ties|relations|always)(?:\p{Ll}{4,}s|Farmers|Residents|Analysts|Observers|Experts|Critics|Investors|Businesses|Companies|Firms|Locals|Villagers|Traders|Diplomats)\s(?:also\s)?$/u;

/** "X said that the Ministry of Health will …": the speaker's own body. */
const ownBody =
  /\b(?:that|said|added|affirmed|announced|stressed|saying|adding)\s(?:the|his|her|its|our)\s(?:(?!two\b|both\b)[\p{L}’'-]+\s){0,4}?(?:[Mm]inistry|[Gg]overnment|[Pp]rovince|[Pp]arty|[Aa]rmy|[Aa]dministration|[Cc]abinet|[Nn]avy|[Aa]ir [Ff]orce|[Mm]ilitary|[Aa]gency|[Cc]ommittee|[Cc]ommission|[Bb]ank|[Cc]ity|[Nn]ational [Aa]ssembly|NA|[Ll]egislature|[Ff]ront|[Aa]ssociation|[Uu]nion|[Cc]ompany|[Gg]roup|[Uu]niversity|[Ee]mbassy)(?:\s(?:of|for)\s\p{Lu}[^,.;]{2,60}?)?\s(?:also\s)?$/u;

const jointBody =
  /\b(?:[Cc]ommission|[Cc]ommittee|[Mm]inistries|[Mm]inistry|agencies|businesses|companies|departments|sectors|localities|parties|governments|sides|countries|working groups?|peoples|enterprises)\s(?:\w+\s){0,3}$/;

function items(draft: Draft, words: readonly Word[], head: Head, mode: CommitmentMode, subject: Subject): CommitmentRead[] {
  return head.phrases.flatMap((phrase) => {
    const span = spanOf(words, phrase);
    if (phrase.to - phrase.from < 2 || span.end - span.start < 8) return [];
    const text = draft.page.text.slice(span.start, span.end);
    // "take the following actions:" heads a list.
    if (/\bthe following\b/.test(text) && draft.page.text[span.end] === ":") return [];
    // "asked him to convey his regards to": manners.
    if (/^convey\s(?:\S+\s){0,3}(?:regards|greetings|wishes|congratulations|thanks|respects)\b/.test(text)) return [];
    const courtesy = mode === "hoped" && ownSuccess.test(text) && !together.test(text);
    if (courtesy || (/^(?:be|it|that|this|so)\b/.test(text) && phrase.to - phrase.from < 5)) {
      draft.trace.leftOut("commitments", span, courtesy ? "courtesy" : "state-of-affairs");
      return [];
    }
    const dates = mentionsWithin(draft, "date", span);
    if (head.rule.endsWith("accepted invitation") && dates.length === 0) return [];
    return [
      {
        mode,
        by: subject.by.length > 0 ? subject.by : [],
        actors: subject.people.map(({ name }) => name),
        areas: areasOf(draft, span, subject),
        due:
          dates.findLast(({ start }) => !ofSomethingElse.test(draft.page.text.slice(Math.max(span.start, start - 60), start)))?.value
            .edtf ?? null,
        evidence: [span],
        confidence: head.rule.includes("will") || head.rule.includes("would") ? 0.7 : 0.85,
        rule: head.rule,
      },
    ];
  });
}

/** Words before a date that is that of a document or of something past: "the agreement signed in 2018", "the plan for 2021-2025". */
const ofSomethingElse =
  /\b(?:signed|concluded|adopted|established|founded|issued|launched|made|reached)\s(?:in|on)\s$|\b(?:protocol|plan|agreement|programme|program|strategy|treaty|memorandum|minutes)\b[^,;]{0,40}\b(?:for|of)\s(?:the\s)?(?:period\s)?$|\bsince\s$|\bon the\s$|(?<!\b(?:end|start|beginning|half|quarter|middle|course|spring|summer|autumn|winter|months?|weeks?|days?))\sof\s$/i;

/** A courtesy wish for the other side's own success undertakes nothing. */
const ownSuccess =
  /\b(?:(?:achieve|reap|gain|obtain|attain|record|score|secure|make|enjoy|achieving|gaining)\b[^.;]{0,80}\b(?:achievements?|success(?:es)?|victories|accomplishments|progress|results)|(?:successfully|excellently|well) (?:assume|fulfil|fulfill|organi[sz]e|host|hold|perform|accomplish|realise|reali[sz]e|complete its|carry out its|implement (?:the|its) (?:resolution|goals|five-year))|(?:visit|trip|attendance|congress|tour) (?:will|would) (?:be|contribute|help|create)|enter a new (?:era|stage|period)|successfully fulfil|under the (?:\p{Ll}+ )?leadership of|(?:build|create|enjoy|have) a (?:better|brighter|prosperous) (?:future|life)|reunification)/u;
const together = /\b(?:two sides|both sides|two countries|cooperation|jointly|together|with (?:Laos|Vietnam|Viet Nam|Việt Nam))\b/;

const spanOf = (words: readonly Word[], { from, to }: Stretch): Span => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });

/** Told twice, in the lead and below, it is one invitation. */
const accepting = "commitment: accepted invitation";

/** A lead that the body repeats is left to the body; a promise told twice in the same words counts once. */
function withoutRepeats(made: CommitmentRead[], draft: Draft): CommitmentRead[] {
  const sets = made.map(({ evidence }) => setOf(draft.page.text.slice(evidence[0]?.start ?? 0, evidence[0]?.end ?? 0)));
  return made.filter(
    (item, index) =>
      !made.some(
        (other, later) =>
          later > index &&
          ((other.rule === accepting && item.rule === accepting) ||
            (other.mode === item.mode &&
              other.by.join() === item.by.join() &&
              containment(sets[index] ?? new Set(), sets[later] ?? new Set()) >= 0.85 &&
              Math.min(sets[index]?.size ?? 0, sets[later]?.size ?? 0) >= 4)),
      ),
  );
}
