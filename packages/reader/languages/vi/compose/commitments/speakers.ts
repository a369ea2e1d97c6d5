/** Who speaks: the side and the names behind a party, remembering who held which post earlier in the article. */
import type { PersonRead, SideCode, Span } from "@bilateral/records";
import type { MentionValues } from "../../../../mention.ts";
import type { Frame } from "./frame.ts";
import type { Party } from "./parties.ts";

export interface Speaker {
  /** Sides it speaks for; a body of no country speaks under its own name. */
  sides: string[];
  joint: boolean;
  names: string[];
  /** The words it is called by, for what they tell of its field. */
  called: string;
  /** A person or a post, not a whole side. */
  personal: boolean;
  /** "chúng tôi": whoever speaks. */
  own: boolean;
  /** "tỉnh": the one of the speaker within another's words, else the paper's own. */
  local: boolean;
  /** Where the article names it. */
  said: Span[];
}

interface Holder {
  title: string;
  organization: string | null;
  name: string;
  side: SideCode | null;
}

/** An office of some state, whichever: it acts for the one who speaks of it. */
const office =
  /^(?:bộ|ban|cục|vụ|sở|tổng cục|ủy ban|uỷ ban|văn phòng|quốc hội|chính phủ|thượng viện|hạ viện|nghị viện|viện kiểm sát|tòa án|học viện|thành ủy|tỉnh ủy|hội đồng nhân dân)(?!\p{L})/iu;

/** Vietnamese provinces are governed by these. */
const ofProvinces = /^(?:UBND|HĐND|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy)(?!\p{L})/iu;

const postsOf = (person: PersonRead) => person.posts.map(({ title, organization }) => `${title} ${organization ?? ""}`);

export class Speakers {
  readonly #people: readonly PersonRead[];
  readonly #text: string;
  /** Who was last called by a title, in lower case. */
  readonly #byTitle: Holder[] = [];
  /** The last named person of each side. */
  readonly #lastOf = new Map<string, string>();
  /** The last of each side that spoke, and what it was called. */
  readonly #spoke = new Map<string, Speaker>();
  #lastForeign: SideCode | null = null;
  readonly #home: SideCode | null;
  readonly #foreign: SideCode | null;

  constructor(people: readonly PersonRead[], text: string, { home, other }: Frame) {
    this.#foreign = other;
    this.#people = people;
    this.#text = text;
    this.#home = home;
  }

  /** To be told every party in text order, speakers or not. */
  meet(party: Party): void {
    for (const mention of party.mentions) {
      if (mention.kind === "person") {
        const person = this.#personNamed(mention.value.name);
        const name = person?.name ?? mention.value.name;
        const side = person?.side ?? mention.value.side;
        for (const post of [...mention.value.posts, ...(person?.posts ?? [])])
          if (!post.former) this.#hold({ title: post.title.toLowerCase(), organization: post.organization, name, side });
        if (side) this.#lastOf.set(side, name);
        if (side && side !== this.#home) this.#lastForeign = side;
      } else {
        const side = mention.kind === "place" ? mention.value.country : mention.value.side;
        if (side && side !== this.#home) this.#lastForeign = side;
      }
    }
  }

  /** The latest stand last, each holder of a title once. */
  #hold(holder: Holder): void {
    const before = this.#byTitle.findIndex(({ title, name }) => title === holder.title && name === holder.name);
    if (before >= 0) this.#byTitle.splice(before, 1);
    this.#byTitle.push(holder);
  }

  /** The words of the article in a stretch of it. */
  words({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }

  of(parties: readonly Party[]): Speaker {
    const each = parties.map((party) => this.#one(party));
    const sides = [...new Set(each.flatMap((speaker) => speaker.sides))];
    return {
      sides,
      joint: sides.length > 1 || each.some((speaker) => speaker.joint),
      names: [...new Set(each.flatMap((speaker) => speaker.names))],
      called: each.map((speaker) => speaker.called).join(" "),
      personal: each.some((speaker) => speaker.personal),
      own: parties.some(({ kind }) => kind === "own"),
      local: parties.some(({ kind }) => kind === "local"),
      said: parties.map(({ start, end }) => ({ start, end })),
    };
  }

  #one(party: Party): Omit<Speaker, "said" | "own" | "local"> {
    const called = this.#text.slice(party.start, party.end);
    if (party.kind === "joint") return this.#both(called);
    if (party.kind === "own" || party.kind === "local")
      return { sides: this.#home ? [this.#home] : [], joint: false, names: [], called, personal: false };
    if (party.kind === "other")
      return { sides: this.#lastForeign ? [this.#lastForeign] : [], joint: false, names: [], called, personal: false };
    const posts: string[] = [];
    const sides = new Set<string>();
    const names = new Set<string>();
    for (const mention of party.mentions) {
      if (mention.kind === "person") {
        const person = this.#personNamed(mention.value.name);
        names.add(person?.name ?? mention.value.name);
        const side = person?.side ?? mention.value.side;
        if (side) sides.add(side);
        else if (this.#foreign && !mention.value.syllabic) sides.add(this.#foreign);
        if (person) posts.push(...postsOf(person));
      } else if (mention.kind === "post") {
        const holder = this.#holderOf(mention.value);
        if (party.kind !== "person" && holder) names.add(holder.name);
        const side =
          mention.value.side ??
          holder?.side ??
          (mention.value.international
            ? null
            : mention.value.organization && !ofProvinces.test(mention.value.organization)
              ? this.#foreign
              : this.#home);
        if (side && party.kind !== "person") sides.add(side);
      } else {
        const side = mention.kind === "place" ? mention.value.country : mention.value.side;
        if (side && sides.size === 0) sides.add(side);
        else if (!side && mention.kind === "body" && party.mentions.length === 1 && !office.test(mention.value.name))
          sides.add(mention.value.name);
      }
    }
    return {
      sides: [...sides].slice(0, 1),
      joint: false,
      names: [...names].slice(0, 1),
      called: [called, ...posts].join(" "),
      personal: party.kind === "person" || party.kind === "post",
    };
  }

  /** The side that is not this one's. */
  opposite({ sides: [side] }: Speaker): Speaker {
    const other = side === this.#home ? (this.#lastForeign ?? this.#foreign) : this.#home;
    return { sides: other ? [other] : [], joint: false, names: [], called: "", personal: false, own: false, local: false, said: [] };
  }

  /** To be told who spoke: "hai bên" later are they. */
  heard(speaker: Speaker): void {
    const [side] = speaker.sides;
    if (!speaker.joint && side && speaker.personal && speaker.names.length > 0) this.#spoke.set(side, speaker);
  }

  #both(called: string): Omit<Speaker, "said" | "own" | "local"> {
    const sides = [...new Set([...this.#spoke.keys(), ...this.#lastOf.keys()])].slice(0, 2);
    const names = sides.flatMap((side) => this.#spoke.get(side)?.names ?? this.#lastOf.get(side) ?? []);
    const posts = this.#people.filter(({ name }) => names.includes(name)).flatMap(postsOf);
    return { sides: [], joint: true, names, called: [called, ...posts].join(" "), personal: true };
  }

  #personNamed(name: string): PersonRead | undefined {
    return (
      this.#people.find((person) => person.name === name || person.aliases?.includes(name)) ??
      this.#people.find((person) => person.name.endsWith(` ${name}`) || person.name.startsWith(`${name} `))
    );
  }

  #holderOf({ title, organization, side }: MentionValues["post"]): { name: string; side: SideCode | null } | undefined {
    const wanted = title.toLowerCase();
    const fits = (holder: { title: string; side: SideCode | null }) => side === null || holder.side === null || holder.side === side;
    return (
      this.#byTitle.findLast((holder) => holder.title === wanted && holder.side === (side ?? this.#home)) ??
      this.#byTitle.findLast((holder) => holder.title === wanted && fits(holder)) ??
      (organization ? this.#byTitle.findLast((holder) => holder.organization === organization && fits(holder)) : undefined) ??
      this.#byTitle.findLast((holder) => (holder.title.startsWith(`${wanted} `) || wanted.startsWith(`${holder.title} `)) && fits(holder))
    );
  }
}
