import { daysOf } from "@bilateral/records";
import type { PersonCard, PersonSeen, TenureCard } from "../cards.ts";
import { agreementOf, heightOf, keysOfPost, postsIn } from "./agreement.ts";
import { coversDay, isAttestedAround } from "./tenure.ts";

/** What the posts that a document gives someone say about a person, the strongest first. */
const relations = ["held", "held-some-day", "may-have-held", "held-otherwise", "other", "far", "nothing-seen", "nothing-known"] as const;
type Relation = (typeof relations)[number];

export interface PostRelation {
  by: Relation;
  /** As the document has it. */
  post: string;
  /** As the person is known, with the time. */
  known: string;
  time: string;
  /** Of `held`: one person holds it at a time, so that no namesake can. */
  alone: boolean;
  /** Of `held`: the tenure has ended, or a source shows it within some years of the day. */
  isFirm: boolean;
  /** The deputy of a leader, of whom there are few. */
  isHighDeputy: boolean;
}

/** `held`: a tenure of the post covers the day · `held-some-day`: no day is known · `held-otherwise`: at another time · `far`: far above or below. */
export function postRelationOf(seen: PersonSeen, person: PersonCard): PostRelation {
  const nothing = (by: Relation): PostRelation => ({ by, post: seen.posts[0]?.title ?? "", known: "", time: "", alone: false, ...unknown });
  if (seen.posts.length === 0) return nothing("nothing-seen");
  if (person.tenures.length === 0) return nothing("nothing-known");
  const found = seen.posts.flatMap((post) =>
    person.tenures.map((tenure): PostRelation => {
      const by = relationTo(post, { tenure, day: seen.day });
      const isHeld = by === "held";
      return {
        by,
        post: titleOf(post),
        known: tenure.titles[0] ?? "",
        time: timeOf(tenure),
        alone: isHeld && isAlone(post),
        isFirm: isHeld && isAttestedAround(tenure, seen.day),
        isHighDeputy: isHeld && !isFormer(post) && postsIn(titled(post)).some((each) => each.deputy && heightOf(each) === 2),
      };
    }),
  );
  found.sort((one, other) => relations.indexOf(one.by) - relations.indexOf(other.by) || Number(other.alone) - Number(one.alone));
  const [best] = found;
  return best && best.by === "other" && isFar(seen, person) ? { ...best, by: "far" } : (best ?? nothing("other"));
}

const unknown = { isFirm: false, isHighDeputy: false };

function relationTo(post: PersonSeen["posts"][number], { tenure, day }: { tenure: TenureCard; day: string | null }): Relation {
  if (post.side !== null && tenure.side !== null && post.side !== tenure.side) return "other";
  const agreement = agreementOf({ titles: [post.title], organizations: organizationsOf(post) }, tenure);
  if (agreement === "other") return "other";
  const covers = isFormer(post) ? hadBegun(tenure, day) : tenure.former ? "open" : coversDay(tenure, day);
  if (covers === "outside") return agreement === "same" ? "held-otherwise" : "other";
  if (agreement === "may-be") return "may-have-held";
  return covers === "open" ? "held-some-day" : "held";
}

function isFormer(post: PersonSeen["posts"][number]): boolean {
  return post.former === true || postsIn(titled(post)).some(({ former }) => former);
}

function isAlone(post: PersonSeen["posts"][number]): boolean {
  return !isFormer(post) && postsIn(titled(post)).some((each) => keysOfPost(each).length > 0);
}

function hadBegun(tenure: TenureCard, day: string | null): "within" | "outside" | "open" {
  const begins = tenure.from === null ? null : daysOf(tenure.from).first;
  const last = day === null ? null : daysOf(day).last;
  return begins === null || last === null ? "open" : begins <= last ? "within" : "outside";
}

/** The heights of the posts that a document gives, and of those that a person is known in; see `heightOf`. */
export function heightsOf(posts: readonly { titles: readonly string[]; organizations: readonly string[] }[]): number[] {
  return posts.flatMap((post) => postsIn(post)).flatMap((post) => heightOf(post) ?? []);
}

/** Leaders are few: two of one name among ministers and above are hardly met. */
export function areBothHigh(seen: PersonSeen, person: PersonCard): boolean {
  const [ours, theirs] = [heightsOf(seen.posts.map(titled)), heightsOf(person.tenures)];
  return Math.min(...ours) <= 2 && Math.min(...theirs) <= 2;
}

/** Two steps or more between the nearest of their posts. */
function isFar(seen: PersonSeen, person: PersonCard): boolean {
  const [ours, theirs] = [heightsOf(seen.posts.map(titled)), heightsOf(person.tenures)];
  if (theirs.length === 0 || ours.length === 0) return false;
  return Math.min(...ours.flatMap((left) => theirs.map((right) => Math.abs(left - right)))) >= 2;
}

/** Who else of the side held one of the posts on the day, where one person holds it at a time. */
export function otherHolder(seen: PersonSeen, { person, others }: { person: PersonCard; others: readonly PersonCard[] }) {
  const single = seen.posts.filter(
    (post) => !isFormer(post) && postsIn(titled(post)).some((each) => !each.acting && keysOfPost(each).length > 0),
  );
  for (const post of single) {
    for (const other of others) {
      if (other.record === person.record || other.side === null || other.side !== (post.side ?? seen.side)) continue;
      const holds = other.tenures.some(
        (tenure) =>
          agreementOf(titled(post), tenure) === "same" &&
          tenure.from !== null &&
          !postsIn(tenure).some(({ acting }) => acting) &&
          coversDay(tenure, seen.day) === "within",
      );
      if (holds) return { record: other.record, name: other.names[0] ?? "", post: titleOf(post) };
    }
  }
  return null;
}

function titled(post: PersonSeen["posts"][number]) {
  return { titles: [post.title], organizations: organizationsOf(post) };
}

function organizationsOf({ organization }: PersonSeen["posts"][number]): string[] {
  return organization === null ? [] : [organization];
}

function titleOf(post: PersonSeen["posts"][number]): string {
  return post.organization === null || postsIn({ titles: [post.title], organizations: [] }).some(({ bodies }) => bodies.size > 0)
    ? post.title
    : `${post.title}, ${post.organization}`;
}

/** EDTF; `..` where open. */
function timeOf({ from, to, attested }: TenureCard): string {
  if (from === null && to === null) return attested.join(", ") || "..";
  return `${from ?? ".."}/${to ?? ".."}`;
}
