import type { Composer } from "../../../language.ts";

/** The title, and the day in the line that the report begins with. */
export const documentComposer: Composer = {
  name: "document",
  compose(draft) {
    const { blocks } = draft.page;
    const title = blocks.find(({ kind }) => kind === "title");
    draft.title = title ? { start: title.start, end: title.end } : null;
    const first = blocks.find(({ kind }) => kind === "paragraph");
    const stamp = draft.mentions.find((mention) => mention.kind === "date" && first !== undefined && mention.start - first.start < 40);
    if (stamp?.kind === "date") draft.published ??= stamp.value.edtf;
  },
};
