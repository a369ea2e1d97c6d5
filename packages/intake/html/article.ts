import { Problem } from "@bilateral/records";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { describe, type PageDescription, words } from "./describe.ts";
import { lighten } from "./lighten.ts";
import { linesOf } from "./lines.ts";

export type Article = Omit<PageDescription, "summary"> & { text: string };

/** Fewer letters than this outside links are no article. */
const fewestLetters = 80;

/** The article of a page: its title, its lead, then a paragraph, caption or list item a line. Throws `no-text` where the page has none. */
export function articleFrom({ name, html }: { name: string; html: string }): Article {
  const page = lighten(html);
  if (!page) throw new Problem("no-text", { path: name });
  const { summary, ...description } = describe(page);
  const document = parseHTML(page.markup).document as unknown as Document;
  const title = titleOn(document, description.title);
  const lead = leadOn(document, summary);

  const found = new Readability<Element>(document, { serializer: (node) => node as Element, disableJSONLD: true }).parse();
  const body = found?.content;
  if (!body || lettersOutsideLinks(body) < fewestLetters) throw new Problem("no-text", { path: name });
  const lines = linesOf(body);
  const opening = [title, lead].filter((line) => line !== null && !lines.slice(0, 5).some((other) => sameWords(other, line)));
  return { ...description, title: title ?? description.title, text: [...opening, ...lines].join("\n") };
}

/** The headline as the page shows it: of its first-level headings the one that agrees with what the page says of itself. */
function titleOn(document: Document, described: string | null): string | null {
  const headings = [...document.querySelectorAll("h1")].flatMap((heading) => words(heading.textContent) ?? []);
  if (described === null) return headings.length === 1 ? (headings[0] ?? null) : null;
  return headings.find((heading) => heading.length > 8 && sameWords(described.slice(0, heading.length), heading)) ?? described;
}

/** Many papers set the lead apart from the body, where an extractor loses it: it is the shown text that the page gives as its summary. */
function leadOn(document: Document, summary: string | null): string | null {
  if (summary === null || summary.length < 60) return null;
  for (const element of document.querySelectorAll("h2, p, strong, div, span")) {
    if (element.children.length > 3) continue;
    const text = words(element.textContent);
    if (text !== null && text.length < summary.length * 2 && sameWords(text.slice(0, summary.length - 5), summary.slice(0, -5)))
      return text;
  }
  return null;
}

function lettersOutsideLinks(body: Element): number {
  const inLinks = [...body.querySelectorAll("a")].reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return body.textContent.trim().length - inLinks;
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
  return bare(one) === bare(other);
}
