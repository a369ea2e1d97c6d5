import { isEdtf } from "@bilateral/records";
import type { LightPage } from "./lighten.ts";

export interface PageDescription {
  title: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
  /** The summary that the page gives of itself. */
  summary: string | null;
}

/** What the page says of its article in its linked data (schema.org) and its `<meta>` tags, linked data first. */
export function describe(page: LightPage): PageDescription {
  const article = page.linkedData.flatMap(parsed).find(isArticle) ?? {};
  const meta = (...names: string[]) => names.map((name) => page.metas.get(name)).find(Boolean) ?? null;
  const publisher = article.publisher as { name?: unknown } | undefined;
  return {
    title: words(article.headline) ?? words(meta("og:title", "twitter:title")) ?? words(page.titleTag),
    published:
      day(article.datePublished) ??
      day(meta("article:published_time", "datepublished", "pubdate", "publishdate", "publish-date", "dc.date.issued", "dc.date", "date")),
    publisher: words(meta("og:site_name")) ?? words(publisher?.name) ?? words(meta("application-name", "dc.publisher")),
    url: address(page.canonical) ?? address(meta("og:url")) ?? address(article.url),
    summary: words(meta("description", "og:description")),
  };
}

type LinkedItem = Record<string, unknown>;

function parsed(json: string): LinkedItem[] {
  try {
    // Many pages leave raw line breaks inside their strings.
    return flat(JSON.parse(json.replace(/^\s*(<!--|\/\/<!\[CDATA\[)|(-->|\/\/\]\]>)\s*$/g, "").replace(/\p{Cc}+/gu, " ")), 0);
  } catch {
    return [];
  }
}

function flat(value: unknown, depth: number): LinkedItem[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => flat(item, depth + 1));
  if (typeof value !== "object" || value === null) return [];
  const item = value as LinkedItem;
  return [item, ...("@graph" in item ? flat(item["@graph"], depth + 1) : [])];
}

function isArticle(item: LinkedItem): boolean {
  return [item["@type"]].flat().some((type) => typeof type === "string" && /(Article|BlogPosting|Report)$/.test(type));
}

/** Text with entities that were written twice decoded, on one line; null where there is none. */
export function words(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const plain = value
    .replace(
      /&(quot|#34|amp|#38|#39|apos|nbsp);/g,
      (_, name: string) => ({ quot: '"', "#34": '"', amp: "&", "#38": "&", nbsp: " " })[name] ?? "'",
    )
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? null : plain.slice(0, 1000);
}

/** The day as the page's own clock has it: a time zone is not applied, since both sides' papers write their local day. */
function day(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const numbers = /^\s*(\d{4})[-/](\d{2})(?:[-/](\d{2}))?/.exec(value);
  const worded = /^\s*(?:[A-Z][a-z]{2}, )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})/.exec(value);
  const found = numbers ? [numbers[1], numbers[2], numbers[3]] : worded ? [worded[3], month(worded[2]), worded[1]?.padStart(2, "0")] : [];
  const edtf = found.filter((part) => part !== undefined).join("-");
  return edtf !== "" && isEdtf(edtf) ? edtf : null;
}

function month(name: string | undefined): string {
  return String("JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(name ?? "") / 3 + 1).padStart(2, "0");
}

function address(value: unknown): string | null {
  return typeof value === "string" && /^https?:$/.test(URL.parse(value.trim())?.protocol ?? "") ? new URL(value.trim()).href : null;
}
