import type { ProjectCard } from "../cards.ts";
import { placesMet } from "../engagements/places.ts";
import { settle, type Weighed } from "../settle.ts";
import type { Judged, Reason, Verdict } from "../verdict.ts";
import { type ProjectName, type Proper, properOf, readProjectName } from "./name.ts";
import { partOf } from "./words/works.ts";

/** Which projects of the register a document's mention means. A group is no single project. Likeliest first. */
export function matchProject(seen: ProjectCard, candidates: readonly ProjectCard[]): Judged[] {
  const known = new Map(candidates.filter(({ record }) => record !== seen.record).map((card) => [card.record, card]));
  const judged = [...known.values()].map((card) => judge(seen, card));
  return settle(judged, {
    apart: (one, other) => {
      const [left, right] = [known.get(one.record), known.get(other.record)];
      return left !== undefined && right !== undefined && judge(left, right).verdict === "different";
    },
    doubt: () => ({ code: "project-several-fit", words: { seen: seen.names[0] ?? "" } }),
  }).map(({ firm: _firm, ...one }) => one);
}

function judge(seen: ProjectCard, known: ProjectCard): Weighed {
  const pairs = seen.names
    .map(readProjectName)
    .flatMap((left) => known.names.map(readProjectName).map((right) => weigh(left, right, seen, known)));
  const order: Verdict[] = ["same", "unsure", "different"];
  pairs.sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict) || other.score - one.score);
  const [best] = pairs;
  // What the parts or places of the works themselves rule out, no likeness of names brings back.
  const ruledOut = pairs.find(({ verdict, reasons }) => verdict === "different" && decisive.has(reasons[0].code));
  return (
    ruledOut ??
    best ?? {
      record: known.record,
      verdict: "different",
      score: 0,
      reasons: [{ code: "project-other-name", words: { seen: "–", known: "–" } }],
      firm: false,
    }
  );
}

const decisive = new Set<string>(["project-group", "project-other-part", "project-other-place"]);

function weigh(left: ProjectName, right: ProjectName, seen: ProjectCard, known: ProjectCard): Weighed {
  const give = (verdict: Verdict, score: number, code: Reason["code"], words: Record<string, string> = {}, firm = false): Weighed => ({
    record: known.record,
    verdict,
    score,
    firm,
    reasons: [{ code, words: { seen: left.text, known: right.text, ...words } }],
  });
  const sameText = left.plain === right.plain || (left.bare !== "" && left.bare === right.bare);
  if (seen.group !== known.group) return give("different", 0, "project-group");
  if (seen.group) return sameText ? give("same", 0.8, "project-same-name") : give("different", 0, "project-other-name");

  // "The port" that is known by that name too, with and without its berths.
  const whole = left.numbers.length === 0 && right.numbers.length === 0 && left.proper.length > 0 && right.proper.length > 0;
  const parts = whole && (seen.parts.length === 0 || known.parts.length === 0) ? "equal" : partsMet(partsOf(seen), partsOf(known));
  if (parts === "other") {
    return give("different", 0.1, "project-other-part", {
      seenPart: [...partsOf(seen)].join(", "),
      knownPart: [...partsOf(known)].join(", "),
    });
  }
  const places = placesMet(seen.place, known.place);
  const names = namesMet(withoutPlaces(namesOf(left, seen), [seen, known]), withoutPlaces(namesOf(right, known), [seen, known]));
  const without = left.proper.length === 0 || right.proper.length === 0;
  if (places === "other" && (without || names !== "equal")) {
    return give("different", 0.1, "project-other-place", { seenPlace: seen.place ?? "", knownPlace: known.place ?? "" });
  }
  if (sameText && (!without || names === "equal" || seen.place === null || known.place === null)) {
    return give("same", without ? 0.8 : 0.97, "project-same-name", {}, !without);
  }
  const kinds = kindsMet(left.kinds, right.kinds);
  if (kinds === "other") return give("different", 0.05, "project-other-kind");
  if (names === "none" && without && nameless(left, right, seen, known)) {
    return give("same", 0.75, "project-same-work", { name: right.text });
  }
  if (names === "other" || names === "none") return give("different", 0.05, "project-other-name");
  if ([...left.qualities].join() !== [...right.qualities].join() && without) return give("unsure", 0.35, "project-kind-untold");
  const words = { name: wordsFor(right, known), seenName: wordsFor(left, seen), knownName: wordsFor(right, known) };
  if (kinds === "untold") return give("unsure", 0.45, "project-kind-untold", words);
  if (parts === "within" && (names === "equal" || names === "sound") && !without) return give("same", 0.8, "project-within", words);
  if (parts === "part" || parts === "within" || names === "part" || (kinds === "part" && parts !== "equal"))
    return give("unsure", 0.5, "project-part-of", words);
  if (names === "near") return give("unsure", 0.55, "project-spelled-otherwise", words);
  return give("same", names === "equal" ? 0.92 : 0.85, names === "equal" ? "project-same-work" : "project-spelled-otherwise", words, true);
}

/** The proper names, or where it is for a work that has none: "the friendship hospital in Houaphanh". */
export function namesOf(name: ProjectName, { place }: ProjectCard): readonly Proper[] {
  if (name.proper.length > 0 || place === null) return name.proper;
  return readProjectName(place.replace(countryCodes, " ")).proper;
}

/** "(LA)", "(VN)" after a place. */
const countryCodes = /\(\p{Lu}{2}\)/gu;

/** "The airport of Nong Khang, Houaphanh" names the province besides. */
function withoutPlaces(proper: readonly Proper[], cards: readonly ProjectCard[]): readonly Proper[] {
  const places = cards.flatMap(({ place }) => (place === null ? [] : readProjectName(place.replace(countryCodes, " ")).proper));
  const left = proper.filter(
    (one) => !places.some((place) => place.plain === one.plain || (one.sound !== "" && place.sound === one.sound)),
  );
  return left.length > 0 ? left : proper;
}

function wordsFor(name: ProjectName, card: ProjectCard): string {
  return namesOf(name, card)
    .map(({ text }) => text)
    .join(" – ");
}

/** Works without a name of their own: of one sort and quality, for the same countries, and one of them is placed nowhere in particular. */
function nameless(left: ProjectName, right: ProjectName, seen: ProjectCard, known: ProjectCard): boolean {
  const [one, other] = [landsOf(left, seen), landsOf(right, known)];
  const of = one.size <= other.size ? one : other;
  return (
    left.proper.length + right.proper.length === 0 &&
    [...left.qualities].join() === [...right.qualities].join() &&
    of.size > 0 &&
    [...of].every((country) => one.has(country) && other.has(country))
  );
}

/** Countries that a work's name and place tell. */
export function landsOf(name: ProjectName, { place }: ProjectCard): ReadonlySet<string> {
  return new Set([...name.countries, ...(place === null ? [] : readProjectName(place).countries)]);
}

type NamesMet = "equal" | "sound" | "near" | "part" | "other" | "none";

/** `near`: only the consonants agree; `part`: one names an end that the other names beside others. */
function namesMet(left: readonly Proper[], right: readonly Proper[]): NamesMet {
  if (left.length === 0 || right.length === 0) return "none";
  let worst: NamesMet = "equal";
  const few = left.length <= right.length ? left : right;
  const many = few === left ? right : left;
  for (const one of few) {
    if (many.some((other) => other.plain === one.plain)) continue;
    if (one.sound !== "" && many.some((other) => other.sound === one.sound)) worst = worst === "near" ? "near" : "sound";
    else if (one.consonants.length > 2 && many.some((other) => other.consonants === one.consonants)) worst = "near";
    else return "other";
  }
  // A line is named by its ends, or by what lies between as well.
  const ends = [many[0], many.at(-1)];
  const isLine =
    few.length === 2 &&
    ends.every((end) => end && few.some((one) => one.plain === end.plain || (one.sound !== "" && one.sound === end.sound)));
  return few.length < many.length && !isLine ? "part" : worst;
}

function kindsMet(left: ReadonlySet<string>, right: ReadonlySet<string>): "same" | "part" | "untold" | "other" {
  if (left.size === 0 || right.size === 0) return "untold";
  if ([...left].some((kind) => right.has(kind))) return "same";
  const looser = (some: ReadonlySet<string>, others: ReadonlySet<string>) => [...some].some((kind) => others.has(partOf[kind] ?? ""));
  return looser(left, right) || looser(right, left) ? "part" : "other";
}

function partsOf({ parts, names }: ProjectCard): ReadonlySet<string> {
  const told = parts.flatMap((part) => part.match(/\d+/g) ?? properOf(part)?.plain ?? []);
  return new Set(told.length > 0 ? told : (names.map(readProjectName).find(({ numbers }) => numbers.length > 0)?.numbers ?? []));
}

function partsMet(left: ReadonlySet<string>, right: ReadonlySet<string>): "equal" | "part" | "within" | "other" {
  if (left.size === 0 && right.size === 0) return "equal";
  if (left.size === 0 || right.size === 0) return "part";
  const both = [...left].filter((part) => right.has(part)).length;
  if (both === 0) return "other";
  return both === left.size && both === right.size ? "equal" : both === left.size || both === right.size ? "within" : "part";
}
