import { lazy, Suspense, useMemo, useState } from "react";
import type { DocumentView } from "../../client/shapes.ts";
import { usePageTitle } from "../../parts/page-title.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { useWide } from "../../parts/wide.ts";
import { focusCard } from "./card.tsx";
import { DocumentHead } from "./document-head.tsx";
import { groupsOf, marksOf } from "./groups.ts";
import { type Lit, LitContext, PointingContext } from "./light.ts";
import { linksOf } from "./links-of.ts";
import type { Part } from "./part.ts";
import { ProposalsPane } from "./proposals-pane.tsx";
import type { Mark } from "./segments.ts";
import { TextPane } from "./text-pane.tsx";
import { useKeys } from "./use-keys.ts";
import { useLit } from "./use-lit.ts";
import { useReview } from "./use-review.ts";
import "./document.css";

/** What the first view of a wide screen does not show is fetched when it is asked for. */
const Help = lazy(async () => ({ default: (await import("./help.tsx")).Help }));
const Tabbed = lazy(async () => ({ default: (await import("./tabbed.tsx")).Tabbed }));

/** The split screen of a review: text and proposals side by side, or behind two tabs where the screen is narrow. */
export function Reviewing({ view, at, record }: { view: DocumentView; at?: string | undefined; record?: string | undefined }) {
  const { document, text, noise, proposals, links, figures } = view;
  const marks = useMemo(() => marksOf(proposals, document.id), [proposals, document.id]);
  const groups = useMemo(() => groupsOf(proposals, marks), [proposals, marks]);
  const linksOfEach = useMemo(() => linksOf(proposals, links), [proposals, links]);
  const inOrder = useMemo(() => groups.flatMap((group) => group.proposals), [groups]);
  const { lit, pointing } = useLit(firstLit(marks, at, record));
  const { review, opened } = useReview(document.id);
  const [part, setPart] = useState<Part>(at === undefined ? "proposals" : "text");
  const [help, setHelp] = useState<boolean | null>(null);
  const wide = useWide("(min-width: 62rem), print");
  usePageTitle(document.title ?? document.name);
  useKeys({ proposals: inOrder, lit, pointing, review, opened, onHelp: () => setHelp(true), onCards: () => setPart("proposals") });

  const textPane = (
    <TextPane
      text={text}
      title={document.title}
      language={document.language}
      noise={noise}
      marks={marks}
      proposals={proposals}
      onOpen={(meant, { focus }) => {
        setPart("proposals");
        if (focus) focusCard(meant);
      }}
    />
  );
  const proposalsPane = (
    <ProposalsPane
      document={document.id}
      groups={groups}
      linksOf={linksOfEach}
      figures={figures}
      review={review}
      opened={opened}
      onPlace={() => setPart("text")}
    />
  );
  return (
    <PointingContext value={pointing}>
      <LitContext value={lit}>
        <div className="document" data-fills>
          <DocumentHead document={document} proposals={proposals} onHelp={() => setHelp(true)} />
          {wide ? (
            <div className="panes">
              {textPane}
              {proposalsPane}
            </div>
          ) : (
            <Suspense fallback={<Waiting tall />}>
              <Tabbed label={document.title ?? document.name} part={part} onPart={setPart} text={textPane} proposals={proposalsPane} />
            </Suspense>
          )}
          {help !== null && (
            <Suspense>
              <Help isOpen={help} onOpen={setHelp} />
            </Suspense>
          )}
        </div>
      </LitContext>
    </PointingContext>
  );
}

/** What the path points at: a record, or the narrowest mark at a place in the text. */
function firstLit(marks: readonly Mark[], at: string | undefined, record: string | undefined): Lit | null {
  const place = at === undefined ? Number.NaN : Number(at);
  const there = marks
    .filter(({ start, end }) => start <= place && place < end)
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  const exact = there.find(({ start }) => start === place) ?? there[0];
  const meant = record ?? exact?.record;
  return meant === undefined ? null : { record: meant, from: "path", start: exact?.start ?? null };
}
