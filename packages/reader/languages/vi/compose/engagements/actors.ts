/** Who can take part in an act: named persons, posts that stand for their holders, delegations with or without a head, bodies. Long, because whom a delegation, a post and a body stand for is decided in one walk over the words. */
import type { ParticipantRead, PersonRead, SideCode, Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import type { MentionOf } from "../../../../mention.ts";
import { fits } from "../people/fits.ts";
import { otherSide } from "../people.ts";

export interface Actor extends Span {
  /** The person, where the words name or stand for one. */
  person: PersonRead | null;
  /** What the words name where they name no person. */
  organization: string | null;
  side: SideCode | null;
  kind: "person" | "post" | "delegation" | "body" | "pronoun";
  /** "hai Thủ tướng": more than one at once. */
  plural: boolean;
  /** Its delegation, where it leads one. */
  delegation?: string;
}

const joins = /^\s?(?:,|-|–|và|kiêm|, kiêm)?\s?(?:đồng chí\s|ông\s|bà\s|ngài\s)?$/iu;
const led = /^[^.;]{0,4}\s?(?:\([^)]*\)\s)?(?:đã\s)?do\s(?:đồng chí\s|ông\s|bà\s|ngài\s)?$/iu;
/** "A dẫn đầu Đoàn …", "A và Đoàn …": the delegation is with its head. */
export const withDelegation =
  /^\s?,?\s(?:(?:đã|sẽ|đang|vừa)\s)?(?:(?:bày tỏ\s|rất\s)*(?:vui mừng|vinh dự|hân hạnh|phấn khởi|xúc động)\s(?:(?:được|khi|lần này)\s)*)?(?:(?:và|cùng)\sphu (?:nhân|quân),?\s)?(?:và|cùng|cùng với|dẫn đầu|làm trưởng)\s(?:(?:các|toàn thể|một số|nhiều)\s)?(?:(?:thành viên|đại biểu|cán bộ|quan chức)(?: cấp cao)?\s(?:(?:trong|của|thuộc)\s)?)?$/iu;
const plural = /(?:hai|các|những|nhiều|một số|lãnh đạo)\s(?:đồng chí\s|vị\s)?$/iu;

/** "lãnh đạo tỉnh Quảng Nam", "chính quyền thành phố Huế" */
export const ofPlace = /(?<![\p{L}])(?:lãnh đạo|chính quyền)\s$/iu;
/** "đoàn Hà Tĩnh" */
const delegationOfPlace = /(?<!(?:tập|quân|công|sư|lữ|trung|liên)\s)(?<![\p{L}])đoàn\s$/iu;

export function actorsOf(draft: Draft): Actor[] {
  const found: Actor[] = [];
  const text = draft.page.text;
  const byName = new Map<string, PersonRead>();
  for (const person of draft.people) for (const name of [person.name, ...(person.aliases ?? [])]) byName.set(name, person);
  const persons = draft.mentions.filter((mention): mention is MentionOf<"person"> => mention.kind === "person");
  // Which units of the text a person's phrase, a hall or a post holds: what lies in one is no actor of its own.
  const inPerson = new Uint8Array(text.length + 1);
  const inOther = new Uint8Array(text.length + 1);
  for (const { value } of persons) inPerson.fill(1, value.phrase.start, value.phrase.end);
  for (const mention of draft.mentions)
    if (mention.kind === "post" || (mention.kind === "place" && mention.rule === "places/hall"))
      inOther.fill(1, mention.start, mention.end);
  const countryEnds = new Map(
    draft.mentions.flatMap((mention) =>
      mention.kind === "place" && mention.rule === "places/country" ? [[mention.start, mention.end] as const] : [],
    ),
  );
  const within = (held: Uint8Array, span: Span) => held[span.start] === 1 && held[span.end - 1] === 1;
  let posts: MentionOf<"post">[] = [];
  const flush = () => {
    const [first, last] = [posts[0], posts.at(-1)];
    if (first && last) found.push(postActor(draft, found, posts, text.slice(first.start, last.end)));
    posts = [];
  };
  for (const mention of draft.mentions) {
    if (mention.kind === "post") {
      if (within(inPerson, mention)) continue;
      const before = posts.at(-1);
      if (before && (before.value.run !== mention.value.run || !joins.test(text.slice(before.end, mention.start)))) flush();
      posts.push(mention);
      continue;
    }
    if (mention.kind === "person") {
      flush();
      const person = byName.get(mention.value.name) ?? holderByPart(draft, mention.value.name);
      if (!person) continue;
      const { start, end } = mention.value.phrase;
      // "Vua A và Hoàng hậu B": a phrase may hold two names; each actor is its own.
      found.push({
        start: Math.min(start, mention.start),
        end: Math.max(end, mention.end),
        person,
        organization: null,
        side: person.side,
        kind: "person",
        plural: false,
      });
    }
    if (mention.kind === "place" && mention.rule === "places/town") {
      const words = text.slice(Math.max(0, mention.start - 12), mention.start);
      const lead = ofPlace.exec(words) ?? delegationOfPlace.exec(words);
      if (!lead || within(inPerson, mention) || within(inOther, mention)) continue;
      flush();
      const start = mention.start - lead[0].length;
      found.push({
        start,
        end: mention.end,
        person: null,
        organization: text.slice(start, mention.end),
        side: mention.value.country,
        kind: "delegation",
        plural: false,
      });
    }
    if (mention.kind === "body") {
      const inside = within(inPerson, mention) || within(inOther, mention);
      // "Vương quốc Campuchia" is a country, whatever it begins like.
      if (inside || countryEnds.get(mention.start) === mention.end) continue;
      flush();
      const isDelegation = mention.rule === "bodies/delegation";
      found.push({
        start: mention.start,
        end: mention.end,
        person: null,
        organization: mention.value.name,
        side: mention.value.side,
        kind: isDelegation ? "delegation" : "body",
        plural: false,
      });
    }
  }
  flush();
  return joinDelegations(
    found.toSorted((a, b) => a.start - b.start || b.end - a.end),
    text,
  );
}

/** "do A làm trưởng đoàn", however far after the delegation. */
const leads = (text: string, actor: Actor) =>
  actor.person !== null &&
  /(?<![\p{L}])do\s(?:đồng chí\s|ông\s|bà\s|ngài\s)?$/iu.test(text.slice(Math.max(0, actor.start - 14), actor.start)) &&
  /^[\s,–-]{1,3}(?:làm trưởng đoàn|dẫn đầu|đứng đầu)/iu.test(text.slice(actor.end, actor.end + 20));

/** "Đoàn … do A dẫn đầu" is one actor, its head. */
function joinDelegations(actors: Actor[], text: string): Actor[] {
  const joined: Actor[] = [];
  for (const actor of actors) {
    const before = joined.at(-1);
    if (before && actor.start < before.end) {
      if (actor.person && !before.person) joined[joined.length - 1] = actor;
      continue;
    }
    if (
      before?.person &&
      actor.kind === "delegation" &&
      (actor.side === null || actor.side === before.side) &&
      withDelegation.test(text.slice(before.end, actor.start))
    ) {
      continue;
    }
    const body = leads(text, actor) ? joined.findLast((other) => other.kind === "delegation" && !other.person) : undefined;
    if (body && actor.start - body.end < 260 && !/[.;]\s/u.test(text.slice(body.end, actor.start))) {
      joined.splice(joined.indexOf(body));
      joined.push({
        ...actor,
        start: body.start,
        side: actor.side ?? body.side,
        ...(body.organization && { delegation: body.organization }),
      });
      continue;
    }
    if (
      before?.kind === "delegation" &&
      (actor.kind === "person" || actor.kind === "post") &&
      led.test(text.slice(before.end, actor.start))
    ) {
      const tail = /^(?:,|\s[-–])?\s(?:làm [Tt]rưởng [Đđ]oàn|dẫn đầu|đứng đầu)/u.exec(text.slice(actor.end, actor.end + 30));
      joined[joined.length - 1] = {
        ...actor,
        start: before.start,
        end: actor.end + (tail?.[0].length ?? 0),
        side: actor.side ?? before.side,
        ...(before.organization && { delegation: before.organization }),
      };
      continue;
    }
    // "A, Tư lệnh B, Bộ Quốc phòng Việt Nam đã …": the wider body he serves in.
    if (
      before?.kind === "person" &&
      actor.kind === "body" &&
      (actor.side === null || actor.side === before.side) &&
      before.person?.posts.length &&
      /^(?:,|\s(?:thuộc|của))\s$/u.test(text.slice(before.end, actor.start)) &&
      goesOn.test(text.slice(actor.end, actor.end + 24))
    ) {
      before.end = actor.end;
      continue;
    }
    // "Nhà vua và Hoàng hậu" travel as one.
    if (
      before?.kind === "post" &&
      actor.kind === "post" &&
      !before.person &&
      !actor.person &&
      text.slice(before.end, actor.start) === " và "
    ) {
      joined[joined.length - 1] = {
        ...before,
        end: actor.end,
        organization: `${before.organization} và ${actor.organization}`,
        side: before.side ?? actor.side,
      };
      continue;
    }
    joined.push(actor);
  }
  // A delegation whose head is told once is his wherever it is named.
  for (const actor of joined) {
    if (actor.kind !== "delegation" || actor.person) continue;
    const name = actor.organization?.toLowerCase() ?? "";
    const led = joined.find((other) => {
      const told = other.person ? other.delegation?.toLowerCase() : undefined;
      // "đoàn … Bộ Công an" and "đoàn … Bộ Công an Việt Nam"
      return (
        told !== undefined &&
        (told === name || ((name.startsWith(told) || told.startsWith(name)) && (actor.side === null || other.side === actor.side)))
      );
    });
    if (led) actor.person = led.person;
  }
  return joined;
}

/** After one who acts: the verb. */
const goesOn = /^,?\s(?:đã|sẽ|vừa|có|cũng|đang|dẫn đầu|làm [Tt]rưởng đoàn|chủ trì|tiếp|hội đàm|đến|sang|tới)\s/u;

const ofState: ReadonlySet<string> = new Set(["Tổng Bí thư", "Chủ tịch nước", "Thủ tướng", "Chủ tịch Quốc hội"]);

/** The holder of a post that stands without a name: the last one spoken of who fits, else the first to come. */
function postActor(draft: Draft, before: readonly Actor[], posts: readonly MentionOf<"post">[], words: string): Actor {
  const [first, last] = [posts[0], posts.at(-1)];
  const start = first?.start ?? 0;
  const side = posts.find((post) => post.value.side !== null)?.value.side ?? null;
  const several = plural.test(draft.page.text.slice(Math.max(0, start - 20), start));
  const fitting = draft.people.filter(
    (person) =>
      (side === null || person.side === side) &&
      posts.every((post) => person.posts.some((held) => !held.former && fits(post.value.title, held.title))),
  );
  const spoken = before.findLast((actor) => actor.person && fitting.includes(actor.person))?.person;
  // "Chủ tịch nước", "Thủ tướng" with no country are the paper's own, where it speaks of theirs at all.
  const own =
    side === null && posts.every((post) => ofState.has(post.value.title)) ? fitting.find((each) => each.side === "VN") : undefined;
  const person = several ? null : (own ?? spoken ?? fitting.find((each) => each.side === "VN" && side === null) ?? fitting[0] ?? null);
  return {
    start,
    end: last?.end ?? start,
    person,
    organization: person ? null : words.replace(/\s+/gu, " "),
    side: person?.side ?? side,
    kind: "post",
    plural: several,
  };
}

function holderByPart(draft: Draft, name: string): PersonRead | undefined {
  return draft.people.find((person) => person.name.endsWith(` ${name}`) || person.name.startsWith(`${name} `));
}

export function participant(actor: Actor, role: ParticipantRead["role"]): ParticipantRead {
  if (actor.person) return { name: actor.person.name, side: actor.person.side, role };
  return { name: null, organization: actor.organization ?? "", side: actor.side, role };
}

/** The person on the other side of whom the article speaks most: who "Đoàn" alone stands for. */
export function chiefGuest(draft: Draft, actors: readonly Actor[]): PersonRead | null {
  const other = otherSide(draft);
  const counts = new Map<PersonRead, number>();
  for (const { person } of actors) if (person && person.side === other && other !== null) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
