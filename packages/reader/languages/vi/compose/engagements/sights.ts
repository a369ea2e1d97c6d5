/** What a guest is shown within a visit, and where wreaths are laid: a factory, a school, a museum, a shrine. */
import type { EngagementRead, SideCode } from "@bilateral/records";
import type { ReasonLeftOut } from "../../../../trace.ts";
import { keyOf } from "../../tokens.ts";
import { sightKinds } from "../../words/sights.ts";
import { type Actor, participant } from "./actors.ts";
import { add } from "./record.ts";
import type { Act, Begun, Scene, Story } from "./scene.ts";
import { type When, whenOf, whereOf } from "./when-where.ts";

const kinds = sightKinds
  .toSorted((a, b) => b.length - a.length)
  .map((kind) => kind.replaceAll(" ", "\\s"))
  .join("|");
/** Between the act and the sight: further acts at the same place, "tại". */
const toSight =
  "(?:,?\\s(?:và\\s)?(?:làm việc|dâng hương|dâng hoa|dâng vòng hoa|vào lăng viếng|viếng|đặt vòng hoa|thắp hương|tham quan|thăm|khảo sát|tưởng niệm(?!\\s\\p{Lu})[^,.;]{0,60}?))*(?:\\s(?:tại|ở|trước|đến|tới|với|vào))?\\s";
const sightPattern = new RegExp(`^${toSight}((?:${kinds})(?!\\s(?:vực|trợ|cấp|ứng|nhà khoa học)|[\\p{L}]))`, "iu");
const stop =
  /[,;:()]|\.(?!\S)|\s[-–—]\s(?=\p{Ll})|\s(?:tại|ở|nơi|do|để|nhằm|trong|vào|là|được|cùng|theo|nhân|từ|đang|vừa|với|ngày|sáng|chiều|trưa|tối|và(?=\s\p{Ll}))\s|[“"][^”"]*[”"]/u;
const stopAfterKind = /[,;:()”"]|\.(?!\S)|\s(?:tại|ở|nơi|do|để|nhằm|trong|vào|là|được|cùng|theo|nhân|từ|đang|vừa|với|ngày)\s/u;
/** Stand with the name of whom they honour. */
const memorial = /^(?:khu|lăng|đài|tượng|nhà|nghĩa trang|bảo tàng|đền|quảng trường|trường|công viên)/iu;
const several = /(?:các|một số|những|nhiều)\s$/iu;
const wreaths = new Set(["đặt vòng hoa", "dâng vòng hoa"]);
const atMemorial = /^(?:\s(?:tưởng niệm|tưởng nhớ|viếng)[^,.;]{0,70}?)?\s(?:tại|ở|trước)\s/u;
/** Acts that are done at a sight, never at a country. */
const atSights = new Set([
  "tham quan",
  "thăm quan",
  "viếng",
  "dâng hương",
  "dâng hoa",
  "thắp hương",
  "đặt hoa",
  "thị sát",
  "khảo sát",
  "khảo sát thực tế",
  ...wreaths,
]);

/** "thăm các công trình trọng điểm, gồm Cảng A và Khu B" */
const listedSights =
  /^(?:\svà làm việc)?(?:\stại)?\s(?:các|một số|những|nhiều)\s(?:dự án|công trình|cơ sở|địa điểm|địa danh|di tích|điểm|nhà máy|đơn vị|mô hình|doanh nghiệp)[^.;:]{0,60}?,?\s(?:bao gồm|gồm có|gồm|như|trong đó có|là):?\s(\p{Lu}(?:(?!\s(?:để|nhằm|nơi|với|đồng thời|tại đây)\s)[^.;:]){3,150})/u;

export const isSight = ({ words }: Pick<Act, "words">) => atSights.has(words);

export interface Sight {
  name: string;
  end: number;
}

/** "Nhà máy ô tô A", "phòng trưng bày của B": the sight right after the act. */
export function sightAt(story: Story, scene: Scene, act: Act): Sight | null {
  const rest = story.text.slice(act.end, scene.sentence.end);
  // "vào Lăng viếng Chủ tịch …": whose mausoleum it is stands after the verb.
  const tomb = (
    act.words === "viếng" && /vào\s(?:lăng)\s$/iu.test(story.text.slice(act.start - 10, act.start))
      ? /^/u
      : /^,?\s(?:và\s)?vào\slăng\sviếng/iu
  ).exec(rest);
  const honoured = tomb && /^\s(\p{Lu}\p{L}+(?:\s\p{L}+)?(?:\s\p{Lu}\p{L}+)+)/u.exec(rest.slice(tomb[0].length));
  if (tomb && honoured?.[1]) return { name: `Lăng ${honoured[1]}`, end: act.end + tomb[0].length + honoured[0].length };
  const listed = listedSights.exec(rest);
  if (listed?.[1]) return { name: listed[1].trim(), end: act.end + listed[0].length };
  const found = sightPattern.exec(rest);
  if (!found?.[1]) return null;
  const from = found[0].length - found[1].length;
  if (several.test(rest.slice(0, from))) return null;
  // "Khu tưởng niệm - nghĩa trang A", "Chiến hạm “B”": a kind alone is no name yet.
  const plain = /^\p{L}+(?:\s\p{Ll}+)*\s?(?:[-–—]|[“"])/u.exec(rest.slice(from))?.[0].length ?? 0;
  const searched = rest.slice(from + plain).search(plain > 0 ? stopAfterKind : stop);
  const stopped = searched < 0 ? -1 : searched + plain;
  // A caption that has run into the text begins with a name.
  const next = memorial.test(found[1])
    ? scene.sentence.end
    : (scene.actors.find((actor) => actor.person && actor.start > act.end + from)?.start ?? scene.sentence.end);
  const length = Math.min(stopped < 0 ? rest.length - from : stopped, next - act.end - from);
  let name = rest.slice(from, from + length);
  // "Công ty A của Lào": what has a name of its own needs no owner.
  const owned = /\s(?:của|thuộc)\s/u.exec(name);
  if (owned && /\s\p{Lu}/u.test(name.slice(0, owned.index))) name = name.slice(0, owned.index);
  name = name.trim();
  if (!/\p{Lu}/u.test(name) || name.length > 110 || /Đại sứ quán|Tổng Lãnh sự quán/u.test(name)) return null;
  return { name, end: act.end + from + name.length };
}

/** Returns why it is no record of its own; null where it became one. */
export function tellSight(
  story: Story,
  scene: Scene,
  act: Act,
  { guest, sight, planned, shared }: { guest: Actor; sight: Sight | null; planned: boolean; shared: Begun | null },
): ReasonLeftOut | null {
  const { text } = story;
  // A fair or a show is where it is held.
  const held = sight && /^(?:triển lãm|hội chợ|gian hàng)/iu.test(sight.name) ? whereOf(story, scene, act).place : null;
  const town = sight ? null : townAfter(story, scene, act);
  const name = held ?? sight?.name ?? town;
  if (name === null) return "no-place-or-day";
  const country = countryOf(story, scene, act, { guest, end: sight?.end ?? act.end });
  if (guest.side === null || country === null || country === guest.side) return "one-side";
  const isWreath = wreaths.has(act.words) && atMemorial.test(text.slice(act.end, scene.sentence.end));
  const kind = isWreath ? "ceremony" : "visit";
  const known = story.engagements.find(
    (each) => isGuest(each, guest) && each.place !== null && samePlace(each.place, name) && each.rule.endsWith(" sight"),
  );
  if (known) return "repeated";
  const when = whenOf(story, scene, act, planned);
  const last = story.lastDate;
  const start = shared
    ? act.start
    : guest.end <= act.start && guest.start - scene.sentence.start < 160
      ? scene.sentence.start
      : Math.min(guest.start, act.start);
  add(story, scene, {
    kind,
    ...(kind === "visit" && { visitType: /^,?\s(?:và\s)?làm việc/u.test(text.slice(act.end, act.end + 14)) ? "working" : "other" }),
    when: when.date === null && !planned && last && !/^Trong chuyến/u.test(scene.sentence.text) ? dayOf(last.date) : when,
    place: name,
    occasion: null,
    participants: [...(shared?.beside ?? []), guest].map((each) => participant(each, "guest")),
    status: planned ? "planned" : "held",
    evidence: [{ start, end: Math.max(sight?.end ?? act.end, act.end) }],
    rule: `engagements/${act.words} sight`,
  });
  return null;
}

/** "dâng hương tại thị trấn A": the place that the act's own words name. */
function townAfter(story: Story, scene: Scene, act: Act): string | null {
  const next = scene.places.find((place) => place.start >= act.end && place.rule !== "places/country");
  return next && /^(?:\s\p{Ll}+){0,6}\s$/u.test(story.text.slice(act.end, next.start)) ? next.value.name : null;
}

const dayOf = (date: string): When => ({ date, certainty: "inferred", evidence: [], reason: "goes on with what was told before" });

/** Whose land it is: what the words about it name, else where the guest is on a visit, else, for a guest from abroad, the paper's own. */
function countryOf(story: Story, scene: Scene, act: Act, { guest, end }: { guest: Actor; end: number }): SideCode | null {
  const near = scene.places.filter(
    (place) => place.start >= act.end && place.start < end + 50 && !/[.;]\s/u.test(story.text.slice(end, Math.max(end, place.start))),
  );
  const named = near.find((place) => place.value.country !== null)?.value.country;
  if (named) return named;
  for (const visit of story.engagements.toReversed()) {
    const visited = visit.kind === "visit" && visit.place !== null && isGuest(visit, guest) ? countryNamed(story, visit.place) : null;
    if (visited) return visited;
  }
  // One of the delegation is where its head is.
  for (const visit of story.engagements) {
    const led = visit.kind === "visit" && visit.place !== null && visit.participants[0]?.side === guest.side;
    const visited = led && visit.place ? countryNamed(story, visit.place) : null;
    if (visited) return visited;
  }
  const elsewhere = scene.places.find(
    (place) => place.end <= act.start && place.value.country !== null && place.value.country !== guest.side,
  );
  if (elsewhere) return elsewhere.value.country;
  return guest.side === story.home ? null : story.home;
}

const isGuest = (each: EngagementRead, guest: Actor) =>
  each.participants.some((one) => (one.name !== null ? one.name === guest.person?.name : one.organization === guest.organization));

function countryNamed(story: Story, name: string): SideCode | null {
  for (const mention of story.draft.mentions)
    if (mention.kind === "place" && (mention.value.name === name || name.startsWith(mention.value.name))) return mention.value.country;
  return null;
}

const wordsOf = (name: string) => (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(keyOf);

function samePlace(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  return short.every((word) => long.includes(word));
}
