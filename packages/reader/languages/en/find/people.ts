import type { Finder } from "../../../language.ts";
import type { Mention } from "../../../mention.ts";
import { wordsOf } from "../tokens.ts";
import { personAt } from "./people/person-at.ts";

/**
 * People with their posts, in whatever order they stand: "Lao Deputy Prime Minister and Foreign Minister Saleumxay Kommasith",
 * "Foreign Minister Penny Wong of Australia", "Sok Chenda Sophea, deputy prime minister of Cambodia", "his Thai counterpart, Maris Sangiampongsa", "Mr Wong".
 */
export const people: Finder = {
  name: "person",
  find(page) {
    const words = wordsOf(page);
    const found: Mention[] = [];
    let at = 0;
    while (at < words.length) {
      const next = personAt(words, at, page.text, found);
      at = next > at ? next : at + 1;
    }
    return found;
  },
};
