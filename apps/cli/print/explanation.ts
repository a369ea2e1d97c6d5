/** A reading explained, for people to look at: passage by passage, what matched, what was made of it and what lost. */
import type { FieldNote, Span, UiLanguage } from "@bilateral/records";
import type { FileExplained, LeftOut, Passage } from "@bilateral/workflows/explain-file";
import { harmless } from "../complain.ts";
import { type ExplainWords, explainWordsIn } from "../explain-words.ts";
import { say } from "../words.ts";
import { flatMention } from "./mentions.ts";
import { recordValues } from "./record-values.ts";
import { cells, padded, wrap } from "./wrap.ts";

interface Look {
  language: UiLanguage;
  width: number;
}
type Quote = (span: Span) => string;

/** Words of an article that are quoted to name a place in it: long ones lose their middle. */
const longestQuote = 90;

export function explanationLines({ path, text, reading, passages, leftOut }: FileExplained, look: Look): string[] {
  const words = explainWordsIn(look.language);
  const quote: Quote = ({ start, end }) => `“${shortened(clean(text.slice(start, end)))}”`;
  const head = [path, reading.language, reading.published, reading.publisher].filter(Boolean).join(" · ");
  const whole = leftOut.map(({ list, reason }) => [words.lists[list], words.reasons[reason]]);
  return [
    ...wrap(clean(head), look.width),
    ...section(words.whole, whole, look),
    ...passages.flatMap((passage) => passageLines(passage, { text, quote, words, look })),
  ];
}

interface Given {
  text: string;
  quote: Quote;
  words: ExplainWords;
  look: Look;
}

function passageLines(passage: Passage, { text, quote, words, look }: Given): string[] {
  const { start, end, block, furniture } = passage;
  const what = [`${start}–${end}`, words.blocks[block.kind], say(words.rule, { name: block.rule }), furniture && words.page];
  return [
    "",
    ...wrap(`── ${what.filter(Boolean).join(" · ")}`, look.width),
    ...indented(clean(text.slice(start, end)), "   ", look.width),
    ...section(
      words.found,
      passage.mentions.map((mention) => [words.mentions[mention.kind], quote(mention), meaning(mention), mention.rule]),
      look,
    ),
    ...recordLines(passage, { text, quote, words, look }),
    ...section(
      words.lost,
      passage.lost.map(({ mention, to, by }) => [
        words.mentions[mention.kind],
        quote(mention),
        to ? say(words.gaveWay, { words: quote(to) }) : say(words.takenOut, { name: by ?? "" }),
      ]),
      look,
    ),
    ...section(
      words.leftOut,
      passage.leftOut.map((left: LeftOut) => [words.lists[left.list], quote(left), words.reasons[left.reason]]),
      look,
    ),
  ];
}

function recordLines({ records }: Passage, { quote, words, look }: Given): string[] {
  if (records.length === 0) return [];
  return [
    `   ${words.made}`,
    ...records.flatMap(({ list, item }) => {
      const sure = say(words.confidence, { value: item.confidence.toFixed(2) });
      const rows = recordValues(list, item, look.language).map(({ field, label, value }) => [
        label,
        clean(value),
        noteOf(item.fields?.[field], quote, words),
      ]);
      return [
        ...indented(`${words.lists[list]} · ${sure} · ${say(words.rule, { name: item.rule })}`, "     ", look.width),
        ...table(rows, "       ", look.width),
      ];
    }),
  ];
}

function noteOf(note: FieldNote | undefined, quote: Quote, words: ExplainWords): string {
  if (!note) return "";
  if (note.certainty === "said") return say(words.said, { words: note.evidence.map(quote).join(" ") });
  return note.reason ? say(words.because, { reason: note.reason }) : words.inferred;
}

/** What a mention means: its plain value, and what else is known of it. */
function meaning(mention: Passage["mentions"][number]): string {
  const { kind: _kind, start: _start, end: _end, rule: _rule, value, ...more } = flatMention(mention);
  const details = Object.values(more).filter((each) => typeof each === "string" || typeof each === "number");
  return [value ?? "?", ...details].join(", ");
}

function section(name: string, rows: string[][], { width }: Look): string[] {
  return rows.length === 0 ? [] : [`   ${name}`, ...table(rows, "     ", width)];
}

/** Rows of cells that flow on: the first stands in a column of its own, the others follow each other and are broken where the line ends. */
function table(rows: readonly string[][], indent: string, width: number): string[] {
  const first = Math.max(0, ...rows.map(([cell]) => cells(cell ?? "")));
  return rows.flatMap(([cell = "", ...rest]) => {
    const flow = rest.filter((each) => each !== "").join(" · ");
    const room = Math.max(20, width - indent.length - first - 2);
    return wrap(clean(flow), room).map((line, at) => `${indent}${padded(at === 0 ? cell : "", first)}  ${line}`.trimEnd());
  });
}

function indented(text: string, indent: string, width: number): string[] {
  return wrap(text, Math.max(20, width - indent.length)).map((line) => indent + line);
}

const clean = (text: string) => harmless(text).replace(/\s+/g, " ").trim();

function shortened(words: string): string {
  if (words.length <= longestQuote) return words;
  return `${words.slice(0, longestQuote / 2).trimEnd()} … ${words.slice(-longestQuote / 3).trimStart()}`;
}
