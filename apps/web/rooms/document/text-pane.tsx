import type { Span } from "@bilateral/records";
import { memo, useEffect, useMemo, useRef } from "react";
import type { ProposalView } from "../../client/shapes.ts";
import { useWords } from "../../words/words.tsx";
import { bringIntoView, useLitRecord, usePointing } from "./light.ts";
import { type Mark, type Paragraph, segmentsOf } from "./segments.ts";
import "./text-pane.css";

interface TextPaneProps {
  text: string;
  title: string | null;
  language: string | null;
  noise: Span[];
  marks: Mark[];
  proposals: ProposalView[];
  /** Turns to a record's card: by keyboard the focus goes there too. */
  onOpen: (record: string, how: { focus: boolean }) => void;
}

/** The document's own words, lit where they prove something. */
export function TextPane({ text, title, language, noise, marks, proposals, onOpen }: TextPaneProps) {
  const { t, language: page } = useWords();
  const lit = useLitRecord();
  const { show, hover } = usePointing();
  const pane = useRef<HTMLElement>(null);
  const paragraphs = useMemo(() => segmentsOf(text, marks, noise), [text, marks, noise]);
  const states = useMemo(() => new Map(proposals.map(({ record, state }) => [record, state])), [proposals]);
  const inOrder = useMemo(() => [...marks].sort((one, other) => one.start - other.start), [marks]);

  useEffect(() => {
    if (lit === null || lit.from === "text" || pane.current === null) return;
    const places = [...pane.current.querySelectorAll(`[data-records~="${CSS.escape(lit.record)}"]`)];
    const target = places.find((place) => Number(place.getAttribute("data-start")) >= (lit.start ?? 0)) ?? places[0];
    if (target) bringIntoView(pane.current, target);
  }, [lit]);

  const walk = (event: React.KeyboardEvent) => {
    const forward = event.key === "ArrowRight";
    if (event.key === "Enter" && lit) onOpen(lit.record, { focus: true });
    if (!forward && event.key !== "ArrowLeft") return;
    event.preventDefault();
    const at = inOrder.findIndex(({ record, start }) => record === lit?.record && (lit.start === null || start === lit.start));
    const next = at === -1 ? inOrder[0] : inOrder[at + (forward ? 1 : -1)];
    if (next === undefined) return;
    show(next.record, "text", next.start);
    const element = pane.current?.querySelector(`[data-start="${next.start}"]`);
    if (pane.current && element) bringIntoView(pane.current, element);
  };

  return (
    // The text is read as text, so its marks are no buttons; the pane takes the keys, and everything in it can be reached from the cards as well.
    <section
      ref={pane}
      className="text-pane"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls has to be reached by keyboard.
      tabIndex={0}
      aria-label={t("document.text")}
      aria-describedby="text-hint"
      onKeyDown={walk}
      onPointerOver={(event) => hover(recordUnder(event.target), "text")}
      onPointerLeave={() => hover(null, "text")}
      onClick={(event) => {
        const record = recordUnder(event.target);
        if (record !== null && getSelection()?.isCollapsed !== false) {
          show(record, "text");
          onOpen(record, { focus: false });
        }
      }}
    >
      <p id="text-hint" className="unseen">
        {t("document.textHint")}
      </p>
      <div className="text-body" lang={language && language !== page ? language : undefined}>
        {paragraphs.map((paragraph) => (
          <ParagraphText
            key={paragraph.start}
            text={text}
            paragraph={paragraph}
            isTitle={title !== null && text.slice(paragraph.start, paragraph.end).trim() === title.trim()}
            states={states}
            lit={litIn(paragraph, lit?.record)}
          />
        ))}
      </div>
    </section>
  );
}

const ParagraphText = memo(function ParagraphText(props: {
  text: string;
  paragraph: Paragraph;
  isTitle: boolean;
  states: Map<string, string>;
  lit: string | null;
}) {
  const { text, paragraph, isTitle, states, lit } = props;
  const quiet = paragraph.segments.every(({ noise }) => noise);
  return (
    <p data-noise={quiet || undefined} data-title={isTitle || undefined}>
      {paragraph.segments.map(({ start, end, records, noise }) => {
        const words = text.slice(start, end);
        if (records.length === 0)
          return noise && !quiet ? (
            <span key={start} data-noise>
              {words}
            </span>
          ) : (
            words
          );
        const inner = records.at(-1) ?? "";
        const isLit = lit !== null && records.includes(lit);
        return (
          <mark
            key={start}
            data-start={start}
            data-records={records.join(" ")}
            data-state={states.get(inner)}
            data-lit={isLit || undefined}
          >
            {words}
          </mark>
        );
      })}
    </p>
  );
});

function litIn({ segments }: Paragraph, record: string | undefined): string | null {
  return record !== undefined && segments.some(({ records }) => records.includes(record)) ? record : null;
}

/** The record that the narrowest mark under the pointer means. */
function recordUnder(target: EventTarget): string | null {
  const mark = target instanceof Element ? target.closest("[data-records]") : null;
  return mark?.getAttribute("data-records")?.split(" ").at(-1) ?? null;
}
