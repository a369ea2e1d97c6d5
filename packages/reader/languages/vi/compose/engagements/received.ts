/** "Tiếp và làm việc với đoàn có các đồng chí: A, …": the first who is named receives the delegation that has just come. */
import type { Actor } from "./actors.ts";
import { participant } from "./actors.ts";
import { add } from "./record.ts";
import type { Scene, Story } from "./scene.ts";
import { whenOf, whereOf } from "./when-where.ts";

const receives =
  /^(?:Đón|Tiếp|Làm việc|Chủ trì)(?:(?:,|\svà)?\s(?:đón|tiếp|làm việc|trao đổi|hội đàm|buổi tiếp|buổi làm việc|buổi đón tiếp))*(?:\s(?:cùng|với))?\s[đĐ]oàn(?:\s[^.;:]{0,70}?)?(?:,\s[^.;:]{0,60}?)?\scó(?![\p{L}])/u;
const meetings: ReadonlySet<string> = new Set(["meeting", "talks", "courtesy-call"]);

export function tellReceived(story: Story, scene: Scene): void {
  const found = receives.exec(scene.sentence.text);
  if (!found || scene.sentence.block.kind === "caption") return;
  const start = scene.sentence.start;
  const host = scene.actors.find((actor) => actor.start >= start + found[0].length && actor.kind !== "body" && actor.person !== null);
  if (!host || host.side === null || host.plural) return;
  const guest = cameTo(story, host);
  if (!guest || story.engagements.some((each) => meetings.has(each.kind) && each.participants.some((one) => one.name === guest.name)))
    return;
  add(story, scene, {
    kind: "meeting",
    when: whenOf(story, scene, { start, end: start + 4 }, false),
    place: whereOf(story, scene, { start, end: start + 4 }).place,
    occasion: null,
    participants: [participant(host, "host"), guest],
    status: "held",
    evidence: [{ start, end: host.end }],
    rule: "engagements/tiếp đoàn có",
  });
}

/** Who the delegation is: the guest of the visit told last, else the chief guest of the article. */
function cameTo(story: Story, host: Actor) {
  const visitor = story.engagements
    .findLast((each) => each.kind === "visit" && !each.rule.endsWith(" sight"))
    ?.participants.find((each) => each.role === "guest" && each.side !== null && each.side !== host.side);
  if (visitor) return visitor;
  const chief = story.chiefGuest;
  return chief && chief.side !== host.side ? { name: chief.name, side: chief.side, role: "guest" as const } : null;
}
