import { Parser } from "htmlparser2";

/** A page without what is not for reading, and what it says of itself. */
export interface LightPage {
  markup: string;
  /** `<meta>` contents by lower-case name or property; of several, the first. */
  metas: Map<string, string>;
  canonical: string | null;
  /** The pieces of `application/ld+json`, unparsed. */
  linkedData: string[];
  titleTag: string;
}

const dropped = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "math",
  "iframe",
  "object",
  "canvas",
  "video",
  "audio",
  "select",
]);
const keptAttributes = new Set(["class", "id", "role", "itemprop", "datetime", "hidden", "aria-hidden", "style", "href", "colspan"]);
/** Of the frame that every page is put into anew. */
const frame = new Set(["html", "head", "body", "title", "meta", "link"]);
const empty = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

/** Deeper elements melt into the one around them, as in browsers, so that no walk over the page runs out of stack. */
const deepest = 200;
/** Beyond these a page is no article, whatever else it is. */
const mostDepth = 5_000;
const mostElements = 100_000;

/**
 * One pass over the markup, before any tree is built: scripts, pictures and attributes that hold no words go, so that a page of megabytes
 * becomes one of kilobytes. Null where the page is nested or crowded beyond any article. Nothing of a page is ever run.
 */
export function lighten(html: string): LightPage | null {
  const page: LightPage = { markup: "", metas: new Map(), canonical: null, linkedData: [], titleTag: "" };
  const pieces: string[] = [];
  let depth = 0;
  let elements = 0;
  let inDropped = 0;
  let linked: string[] | null = null;
  let titled = false;

  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (depth > mostDepth || elements > mostElements) return parser.pause();
      if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) linked = [];
      if (dropped.has(name)) inDropped++;
      if (inDropped) return;
      if (name === "meta") keepMeta(page, attributes);
      if (name === "link" && attributes.rel?.toLowerCase() === "canonical") page.canonical ??= attributes.href ?? null;
      if (name === "title") titled = true;
      if (depth > deepest || frame.has(name)) return;
      elements++;
      pieces.push("<", name, ...Object.entries(attributes).map(attribute), ">");
    },
    ontext(text) {
      if (linked) linked.push(text);
      if (inDropped) return;
      if (titled) page.titleTag += text;
      else pieces.push(escaped(text));
    },
    onclosetag(name) {
      if (linked && name === "script") page.linkedData.push(linked.join(""));
      if (name === "script") linked = null;
      if (name === "title") titled = false;
      if (!inDropped && depth <= deepest && !frame.has(name) && !empty.has(name)) pieces.push("</", name, ">");
      if (dropped.has(name)) inDropped--;
      depth--;
    },
  });
  // In pieces, so that a pause (above) is felt.
  for (let at = 0; at < html.length && depth <= mostDepth && elements <= mostElements; at += 65_536)
    parser.write(html.slice(at, at + 65_536));
  if (depth > mostDepth || elements > mostElements) return null;
  parser.end();
  page.markup = `<!doctype html><html><head></head><body>${pieces.join("")}</body></html>`;
  return page;
}

function keepMeta(page: LightPage, attributes: Record<string, string>): void {
  const name = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
  const content = attributes.content?.trim();
  if (name && content && !page.metas.has(name)) page.metas.set(name, content.slice(0, 2000));
}

function attribute([name, value]: [string, string]): string {
  return keptAttributes.has(name) && value.length < 300 ? ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"` : "";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
