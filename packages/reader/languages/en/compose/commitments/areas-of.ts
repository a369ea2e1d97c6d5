import type { Area, Span } from "@bilateral/records";
import type { Draft } from "../../../../draft.ts";
import { isIn } from "../../../../find/matches.ts";
import { firstFrom } from "../../../../prepare/in-order.ts";
import { areaWords } from "../../words/areas.ts";
import type { Subject } from "../subjects.ts";

const areas = (Object.entries(areaWords) as [Area, string][]).map(([area, words]) => ({
  area,
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})`, "iu"),
}));

const within = (text: string): Area[] => areas.filter(({ pattern }) => isIn(pattern, text)).map(({ area }) => area);

/** Words that point back at what was just spoken of. */
const pointing = /\b(?:this|such|these|those|it|them|the (?:projects?|issue|matter|field|talks|plan|problem|work|process))\b/i;
/** Posts that speak of all things. */
const allThings = /foreign|prime|president|general secretary|external|ambassador|vice president|king/i;

/** Two of one office speak of it alone in these; of two ministers of finance it is not so sure. */
const closed: ReadonlySet<Area> = new Set(["defence", "security", "party", "legislature", "justice"]);

/** What an undertaking is about: by its own words, by what they point back at, by the office of who speaks. */
export function areasOf(draft: Draft, span: Span, subject: Subject): Area[] {
  const { text, sentences } = draft.page;
  const own = text.slice(span.start, span.end);
  const said = within(own);
  if (said.length > 0) return said;
  if (pointing.test(own)) {
    const at = firstFrom(sentences, span.start + 1) - 1;
    for (const from of [sentences[at]?.start ?? span.start, sentences[at - 1]?.start ?? span.start]) {
      const before = within(text.slice(from, span.start));
      if (before.length > 0) return before;
    }
  }
  const office = subject.people
    .flatMap(({ posts }) => posts.map(({ title, organization }) => `${title} ${organization ?? ""}`))
    .filter((words) => /minist|secretary|chief|command|governor|director|commission|department/i.test(words) && !allThings.test(words));
  const ofOffice =
    office.length > 0
      ? within(office.join(" ")).filter((area) => (subject.both ? closed.has(area) : area !== "politics" && area !== "diplomacy"))
      : [];
  return ofOffice.length > 0 ? ofOffice : ["general"];
}
