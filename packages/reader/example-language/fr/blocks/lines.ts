import type { BlockRule } from "../../../prepare/blocks.ts";
import { pageLines } from "../words/page.ts";

const known = new Set(pageLines);

/** Imprimer · Partager */
export const furniture: BlockRule = { name: "furniture", kindOf: ({ text }) => (known.has(text) ? "furniture" : null) };

/** The first line that is none of the page's own, where no full stop ends it. */
export const titles: BlockRule = {
  name: "title",
  kindOf: ({ text }, _lines, before) =>
    before.every(({ kind }) => kind === "furniture") && !/[.!?…]$/u.test(text) && text.length < 200 ? "title" : null,
};
