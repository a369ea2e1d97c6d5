import type { Composer } from "../../../language.ts";
import { mentionsOfKind } from "../../../mention.ts";
import { blockAt, isArticle } from "../../../prepare/page.ts";

/** Each person once, with the posts of every mention. */
export const peopleComposer: Composer = {
  name: "people",
  compose(draft) {
    for (const { start, value } of mentionsOfKind(draft.mentions, "person")) {
      const block = blockAt(draft.page, start);
      if (!block || !isArticle(block)) continue;
      const known = draft.people.find(({ name }) => name === value.name);
      if (known) known.side ??= value.side;
      else {
        const { name, side, posts, phrase } = value;
        draft.people.push({ name, side, posts, evidence: [phrase], confidence: 0.8, rule: "fr/people" });
      }
    }
  },
};
