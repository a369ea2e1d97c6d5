import { Link } from "@tanstack/react-router";
import { lazy, memo, Suspense, useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import type { FigureBesideView, LinkView, ProposalView } from "../../client/shapes.ts";
import { Facts } from "../../parts/facts/facts.tsx";
import { nameOf } from "../../parts/facts/naming.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { Quoted } from "../../parts/quoted.tsx";
import { StateMark } from "../../parts/state-mark.tsx";
import { useWords } from "../../words/words.tsx";
import { Beside } from "./beside.tsx";
import { usePointing } from "./light.ts";
import { Linked } from "./linked.tsx";
import { RejectForm } from "./reject-form.tsx";
import type { Review } from "./use-review.ts";
import { Why } from "./why.tsx";

/** Fetched when a card is pointed at: a document is read before anything of it is corrected. */
const correctionForm = () => import("./correction-form.tsx");
const CorrectionForm = lazy(async () => ({ default: (await correctionForm()).CorrectionForm }));

export interface CardProps {
  proposal: ProposalView;
  /** Of a tenure: the name of its person, under whom it stands. */
  whose: string | null;
  /** What is held of its links. */
  links: readonly LinkView[];
  /** Of a figure: what others report. */
  figures: readonly FigureBesideView[] | undefined;
  isLit: boolean;
  /** Which of its forms is open. */
  open: "correct" | "reject" | "why" | null;
  review: Review;
  /** On a phone: turns to the text. */
  onPlace: () => void;
}

/** One proposal: what it says, and what to do with it. */
export const Card = memo(function Card({ proposal, whose, links, figures, isLit, open, review, onPlace }: CardProps) {
  const spoken = useWords();
  const { t } = spoken;
  const { show, hover } = usePointing();
  const card = useRef<HTMLElement>(null);
  const { record, state, kind } = proposal;
  const name = nameOf(proposal, spoken);
  useReturnOfFocus(card, open);
  return (
    <article
      ref={card}
      className="card"
      id={cardId(record)}
      tabIndex={-1}
      data-record={record}
      data-state={state}
      data-nested={whose !== null || undefined}
      data-kind={kind}
      data-lit={isLit || undefined}
      aria-label={t("proposal.label", { kind: t(`kind.${kind}`), name: whose === null ? name : `${name} (${whose})` })}
      onPointerEnter={() => {
        hover(record, "card");
        void correctionForm();
      }}
      onPointerLeave={() => hover(null, "card")}
      onFocus={() => {
        show(record, "card");
        void correctionForm();
      }}
    >
      <header>
        <h4 data-long={kind === "commitment" || undefined}>
          <Quoted>{name}</Quoted>
        </h4>
        <StateMark state={state} corrected={proposal.corrected} />
      </header>
      {open === "correct" ? (
        <Suspense fallback={<Facts proposal={proposal} />}>
          <CorrectionForm key={proposal.head} proposal={proposal} review={review} />
        </Suspense>
      ) : (
        <>
          <Facts proposal={proposal} />
          {figures && <Beside figures={figures} />}
          <Linked proposal={proposal} links={links} />
          {open === "reject" ? (
            <RejectForm proposal={proposal} review={review} />
          ) : (
            <div className="card-tools tools">
              {state !== "confirmed" && (
                <Button className="button" onPress={() => review.confirm(proposal)} aria-keyshortcuts="c">
                  <Glyph of="check" /> {t(state === "rejected" ? "proposal.restore" : "proposal.confirm")}
                </Button>
              )}
              <Button className="button" data-quiet onPress={() => review.open(record, "correct")} aria-keyshortcuts="e">
                {t("proposal.correct")}
              </Button>
              {state !== "rejected" && (
                <Button className="button" data-quiet onPress={() => review.open(record, "reject")} aria-keyshortcuts="x">
                  {t("proposal.reject")}
                </Button>
              )}
              <PageOf proposal={proposal} />
              <Button
                className="button why-button"
                data-quiet
                aria-expanded={open === "why"}
                aria-keyshortcuts="w"
                onPress={() => review.open(record, open === "why" ? null : "why")}
              >
                {t("proposal.why")}
              </Button>
            </div>
          )}
          {open === "why" && <Why proposal={proposal} onPlace={onPlace} />}
        </>
      )}
    </article>
  );
});

/** The way to the page of what has one of its own. */
function PageOf({ proposal: { kind, record } }: { proposal: ProposalView }) {
  const { t } = useWords();
  if (kind === "commitment") {
    return (
      <Link className="button" data-quiet to="/commitments/$id" params={{ id: record }}>
        {t("proposal.page")} <span className="unseen">{t("commitment.open")}</span>
      </Link>
    );
  }
  if (kind !== "engagement") return null;
  return (
    <Link className="button" data-quiet to="/engagements/$id" params={{ id: record }}>
      {t("proposal.page")} <span className="unseen">{t("engagement.open")}</span>
    </Link>
  );
}

export function cardId(record: string): string {
  return `card-${record}`;
}

/** With the next frame, when the card is on the page. */
export function focusCard(record: string): void {
  requestAnimationFrame(() => document.getElementById(cardId(record))?.focus());
}

/** Where a form closes, the focus comes back to its card: the keys go on from there. */
function useReturnOfFocus(card: React.RefObject<HTMLElement | null>, open: CardProps["open"]) {
  const was = useRef(open);
  useEffect(() => {
    const closed = (was.current === "correct" || was.current === "reject") && open === null;
    was.current = open;
    if (closed && document.activeElement === document.body) card.current?.focus({ preventScroll: true });
  }, [card, open]);
}
