import type { Area, ProjectRead, ProjectStatus } from "@bilateral/records";
import { mentionsWithin } from "../../../draft.ts";
import { matchesOf } from "../../../find/matches.ts";
import type { Composer } from "../../../language.ts";
import { countryOfWords } from "../find/countries.ts";

/** The word that makes a name that of a work, and the field it serves. */
const works: readonly (readonly [string, Area])[] = [
  [
    "hydropower (?:project|plant|station|dam)s?|hydro(?:electric)?(?:al)? (?:plant|station|power plant)|power (?:plant|station|line|project)|wind (?:farm|power plant)|thermal (?:power )?plant|dam|gas pipeline|oil pipeline|pipeline|refinery|transmission line",
    "energy",
  ],
  [
    "(?:high-speed )?rail(?:way)?(?: (?:line|project|link))?(?: and highway)?|expressway(?: project)?|highway(?: project)?|bridge|(?:international )?airport|(?:sea)?port(?: berths?)?|berths?|road(?: project)?|Friendship Bridge|Expressway(?: [Pp]roject)?|Railway(?: [Pp]roject)?|Hydropower (?:Project|Plant)",
    "transport",
  ],
  ["(?:[Hh]i- ?tech|[Hh]igh-tech|[Ss]cience|[Tt]echnology) [Pp]ark|[Ss]atellite", "science"],
  ["hospital|[Ff]riendship [Hh]ospital", "health"],
  ["university|school|[Ff]riendship [Ss]chool|[Tt]raining (?:center|centre)", "education"],
  ["National Assembly (?:House|building)|Friendship (?:Park|Palace)|(?:museum|cultural cent(?:er|re))|[Pp]ark", "culture"],
  ["industrial (?:park|zone)|economic zone|special economic zone|cement plant|mine", "investment"],
  ["television station|radio (?:and television )?station", "media"],
];
const cap =
  "(?!(?:The|In|At|On|He|She|They|It|This|That|These|Mr|Ms|Prime|President|Minister|When|While|Both|After)\\b)\\p{Lu}[\\p{L}\\p{N}'’.-]*";
const pattern = new RegExp(
  `(?<![\\p{L}-])(?:${cap}(?:\\s(?:and|of|-)\\s(?=\\p{Lu}))?\\s?(?:\\([^()]{2,20}\\)\\s)?(?:\\d+(?:,\\s\\d+)*(?:\\s(?:and|-)\\s\\d+)?\\s)?){1,6}(?<=\\s)(?:${works.map(([words]) => words).join("|")})(?!\\p{L})`,
  "gu",
);
const placed = new RegExp(
  `(?<![\\p{L}-])(?:a|an)\\s(?:[\\w-]+\\s)?(?:${works.map(([words]) => words).join("|")})\\s(?:in|near)\\s(?:(?:northern|southern|central|eastern|western)\\s)?((?:${cap}\\s?){1,3}(?:province)?)`,
  "gu",
);
const fields = works.map(([words, area]) => ({ words: new RegExp(`(?:${words})$`, "u"), area }));
const notWorks = /^(?:Embassy|Ministry|Department|National University|Belt and Road)/;

/** Named works: a railway, a power plant, a port, a school; and unnamed ones that a place tells apart. */
export const projectsComposer: Composer = {
  name: "projects",
  compose(draft) {
    for (const sentence of draft.page.sentences) {
      if (sentence.block.kind !== "paragraph" && sentence.block.kind !== "lead") continue;
      const spans: [number, string, string | null][] = [];
      for (const match of matchesOf(pattern, sentence.text)) spans.push([match.index, match[0], null]);
      for (const match of matchesOf(placed, sentence.text)) spans.push([match.index, match[0].trim(), match[1]?.trim() ?? null]);
      for (const [index, words, placeName] of spans) {
        const based = /^(\p{Lu}\p{L}+)-based\s/u.exec(words);
        const name = words.replace(/^(\p{Lu}\p{L}+)-based\s/u, "").replace(/^(?:a|an|the)\s/, "");
        if (
          /^\s(?:manufacturer|company|operator|ministry|industry|sector|authority|corporation|officials?)/.test(
            sentence.text.slice(index + words.length),
          )
        )
          continue;
        if (notWorks.test(name) || /^(?:Politburo|Airlines)/.test(name)) continue;
        const articleBefore = /\b[Tt]he\s$/.test(sentence.text.slice(0, index)) && based ? 4 : 0;
        const start = sentence.start + index - articleBefore;
        const end = sentence.start + index + words.length;
        const known = draft.projects.find((other) => likeNames(other.name, name));
        if (known) continue;
        const item: ProjectRead = {
          name,
          sector:
            fields.find(({ words: field }) => field.test(name))?.area ??
            (placeName ? (fields.find(({ words: field }) => field.test(name.split(/\s(?:in|near)\s/)[0] ?? ""))?.area ?? null) : null),
          place: placeName ?? based?.[1] ?? null,
          status: statusOf(sentence.text, index, words.length),
          date: null,
          ...(partsOf(name) && { parts: partsOf(name) }),
          evidence: [{ start, end }],
          confidence: 0.7,
          rule: placeName ? "project: placed" : "project: named",
        };
        if (item.status === "ongoing")
          item.date =
            mentionsWithin(draft, "date", sentence).find(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value.edtf ?? ""))?.value.edtf ?? null;
        if (!countryOfWords(name) || /\s/.test(name)) draft.projects.push(item);
      }
    }
  },
};

/** One letter apart in each word: two spellings of one name. */
function likeNames(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    name
      .toLowerCase()
      .replace(/\b(?:site|project|port|international|the)\b/g, "")
      .split(/\s+/)
      .filter(Boolean),
  );
  if (!x || !y || Math.abs(x.length - y.length) > 1) return false;
  return x.slice(0, 3).every((word, index) => [...word].sort().join("") === [...(y[index] ?? "")].sort().join("") || word === y[index]);
}

function statusOf(text: string, index: number, length: number): ProjectStatus | null {
  const lead = text.slice(Math.max(0, index - 90), index);
  const rest = text.slice(index + length, index + length + 60);
  if (
    /\b(?:start(?:ed)? construction of|broke ground for|laid\b[^.]*|under construction|ground-?breaking)\b/.test(lead) ||
    /^\s(?:is|are) (?:being built|under construction)/.test(rest)
  )
    return "ongoing";
  if (/\b(?:inaugurated|completed|opened)\s(?:the\s|a\s)?$/.test(lead)) return "completed";
  if (/\bhandover of\s(?:the\s)?$/.test(lead)) return "completed";
  return null;
}

function partsOf(name: string): string[] | undefined {
  const two = /\b(railway) and (highway)$/.exec(name);
  if (two) return [two[1] ?? "", two[2] ?? ""];
  const numbers = /\s(\d+(?:,\s?\d+)+(?:\s(?:and|-)\s\d+)?)\b/.exec(name);
  return numbers?.[1]?.match(/\d+/g) ?? undefined;
}
