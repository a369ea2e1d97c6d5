import type { Actor } from "./actors.ts";
import { type Clause, subjectBefore } from "./clause.ts";
import type { Act, Scene, Story } from "./scene.ts";

const received = /(?<![\p{L}])(?:(?:đã|cũng|lần lượt|vinh dự)\s)*được\s(?:(?:đồng chí|ông|bà|ngài)\s)?$/iu;
const listed = /^(?:,\s|,?\svà\s|;\s)(?:(?:đồng chí|ông|bà|ngài)\s)?$/u;

/** "A (đã lần lượt) được B, C và D tiếp": each of those named between is a host of a meeting of its own. */
export function passiveClauses(story: Story, scene: Scene, act: Act): Clause[] {
  if (act.word.subject !== "host") return [];
  const { text } = story;
  const hosts: Actor[] = [];
  let end = act.start;
  for (let index = scene.actors.length - 1; index >= 0; index--) {
    const actor = scene.actors[index];
    if (!actor || actor.end > end) continue;
    const gap = text.slice(actor.end, end);
    if (hosts.length === 0 ? !/^,?\s(?:(?:đã|thân mật|trọng thị|tiếp)\s)*$/u.test(gap) : !listed.test(gap)) break;
    hosts.unshift(actor);
    end = actor.start;
    const lead = text.slice(Math.max(scene.sentence.start, end - 40), end);
    const found = received.exec(lead);
    if (!found) continue;
    const guest = subjectBefore(story, scene, { start: end - found[0].length, end: act.end });
    return guest
      ? hosts.map((host) => ({
          act,
          subject: host,
          beside: [],
          objects: [guest],
          planned: /(?<![\p{L}])sẽ\s/u.test(lead),
          cancelled: false,
        }))
      : [];
  }
  return [];
}
