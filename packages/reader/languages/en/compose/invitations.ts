import type { CommitmentRead, EngagementRead, Span } from "@bilateral/records";
import { type Draft, mentionsWithin } from "../../../draft.ts";
import type { Composer } from "../../../language.ts";
import type { Sentence } from "../../../prepare/sentences.ts";
import type { Actor } from "./actor.ts";
import { actorsWithin } from "./actors.ts";
import { visitTypes } from "./engagements/visit-types.ts";
import type { Person } from "./people/person.ts";
import { type Subject, Subjects } from "./subjects.ts";

/** "invited the King to pay a state visit next year": asked for, until it is accepted; then promised by the guest, and where a time is given a visit to come. */
export const invitationsComposer: Composer = {
  name: "invitations",
  compose(draft) {
    const subjects = new Subjects(draft);
    const made: Invitation[] = [];
    for (const sentence of draft.page.sentences) {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") continue;
      const invitation = invitationIn(draft, sentence, subjects);
      subjects.speakerOf(sentence);
      if (!invitation) continue;
      // Told again, it is the same invitation; the fuller report stands lower.
      const before = made.findIndex((other) => other.guest !== null && (other.guest === invitation.guest || invitation.guest === null));
      if (before >= 0) {
        const known = made[before] as Invitation;
        made[before] = {
          ...invitation,
          guest: known.guest,
          host: known.host,
          place: invitation.place ?? known.place,
          date: invitation.date ?? known.date,
          evidence: invitation.evidence,
          told: [...known.told, sentence],
        };
      } else made.push(invitation);
    }
    for (const invitation of made) {
      const accepted = acceptance(draft, invitation);
      draft.commitments.push(commitmentOf(draft, invitation, accepted !== null));
      if (accepted && invitation.date) draft.engagements.push(visitOf(draft, invitation, accepted));
    }
  },
};

interface Invitation {
  host: Subject | null;
  guest: Person | null;
  place: string | null;
  date: string | null;
  evidence: Span;
  told: Sentence[];
}

const invited = /\b(?:invited|invites|invite)\s(?=[^\n;]{1,140}\b(?:visit|trip)\b)/u;
const accepts = /\b(?:accepted|accept|agreed to the)\b[^.]{0,60}\binvitation\b/u;

/** "conveyed Prime Minister X's invitation to Y to visit Laos" */
const invitation =
  /(?<=['’]s?\s|\b(?:his|her|their|its|an|the)\s)(?:[\p{Ll}-]+\s)?invitation\s(?:to|for)\s(?=[^\n;.]{3,110}?\sto\s(?:pay\s[^\n;.]{3,40}\s)?visit\b)/u;

function invitationIn(draft: Draft, sentence: Sentence, subjects: Subjects): Invitation | null {
  const { text } = draft.page;
  const verb = invited.exec(sentence.text);
  const noun = verb || accepts.test(sentence.text) ? null : invitation.exec(sentence.text);
  const found = verb ?? noun;
  if (!found) return null;
  const start = sentence.start + found.index;
  const from = start + found[0].length;
  const owner = noun
    ? actorsWithin(draft, { start: Math.max(sentence.start, start - 120), end: start }).findLast(({ end }) =>
        /^['’]s?\s$/.test(text.slice(end, start)),
      )
    : null;
  const stop = /,\s(?:and|while|but|said|which)\b|\sand\s(?:he|she|said|the\s\p{Lu}?\w+\s(?:\w+\s)?accepted)\b|;|["”]|\.$/u.exec(
    text.slice(from, sentence.end),
  );
  const end = stop ? from + stop.index : sentence.end;
  const [guest] = actorsWithin(draft, { start: from, end }).filter(({ kind }: Actor) => kind === "person");
  const place = /\b(?:visit|trip)(?:\sto)?\s(?:the\s)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})/u.exec(text.slice(from, end));
  const host: Subject | null = owner
    ? { by: owner.side ? [owner.side] : [], people: owner.person ? [owner.person] : [], both: false }
    : subjects.before(sentence, start);
  return {
    host: host && (host.by.length > 0 || host.people.length > 0) ? host : subjects.last,
    guest: guest && guest.start - from < 30 ? guest.person : null,
    place: place?.[1] ?? null,
    date: mentionsWithin(draft, "date", { start: from, end }).at(-1)?.value.edtf ?? null,
    evidence: { start, end },
    told: [sentence],
  };
}

/** Where the guest says yes: in the same sentence or in one after it. */
function acceptance(draft: Draft, { told }: Invitation): Span | null {
  const [first] = told;
  if (!first) return null;
  for (const { start, end, text } of draft.page.sentences)
    if (start >= first.start && accepts.test(text)) return { start, end: text.endsWith(".") ? end - 1 : end };
  return null;
}

function commitmentOf(_draft: Draft, { host, guest, date, evidence }: Invitation, accepted: boolean): CommitmentRead {
  const guestSide = guest?.side ?? null;
  return {
    mode: accepted ? "pledged" : "proposed",
    by: accepted && guestSide ? [guestSide] : (host?.by ?? []),
    actors: accepted && guest ? [guest.name] : (host?.people.map(({ name }) => name) ?? []),
    areas: ["politics", "diplomacy"],
    due: date,
    evidence: [evidence],
    confidence: 0.8,
    rule: accepted ? "commitment: accepted invitation" : "commitment: invitation",
  };
}

function visitOf(_draft: Draft, { host, guest, place, date, told }: Invitation, accepted: Span): EngagementRead {
  const [first] = told;
  const words = first?.text ?? "";
  const same = first && first.start <= accepted.start && accepted.end <= first.end;
  return {
    kind: "visit",
    visitType: visitTypes.find(([pattern]) => pattern.test(words))?.[1] ?? "other",
    date,
    place,
    occasion: null,
    participants: [
      ...(guest ? [{ name: guest.name, side: guest.side, role: "guest" as const }] : []),
      ...(host?.people.slice(0, 1).map(({ name, side }) => ({ name, side, role: "host" as const })) ?? []),
    ],
    status: "planned",
    evidence: first
      ? [{ start: first.start, end: words.endsWith(".") ? first.end - 1 : first.end }, ...(same ? [] : [accepted])]
      : [accepted],
    confidence: 0.8,
    rule: "engagement: accepted invitation",
  };
}
