import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { DocumentView, LinkView, ProposalView } from "../../client/shapes.ts";
import { Glyph } from "../../parts/glyph.tsx";
import { Message } from "../../parts/message.tsx";
import { Quoted } from "../../parts/quoted.tsx";
import { useWords } from "../../words/words.tsx";
import { AllDecided } from "./all-decided.tsx";
import { Card, cardId } from "./card.tsx";
import { type Group, isOpen } from "./groups.ts";
import { bringIntoView, useLitRecord } from "./light.ts";
import type { OpenPart, Review } from "./use-review.ts";
import "./proposals-pane.css";

interface ProposalsPaneProps {
  document: string;
  groups: Group[];
  linksOf: (record: string) => readonly LinkView[];
  figures: DocumentView["figures"];
  review: Review;
  opened: { record: string; part: OpenPart } | null;
  onPlace: () => void;
}

/** What the reader proposes, list by list in the order of the text. */
export function ProposalsPane({ document, groups, linksOf, figures, review, opened, onPlace }: ProposalsPaneProps) {
  const { t } = useWords();
  const lit = useLitRecord();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (lit === null || lit.from === "card") return;
    const card = window.document.getElementById(cardId(lit.record));
    if (pane.current && card) bringIntoView(pane.current, card);
  }, [lit]);
  const all = groups.flatMap(({ proposals }) => proposals);
  return (
    <section ref={pane} className="proposals-pane" aria-label={t("document.proposals")}>
      <h2 className="unseen">{t("document.proposals")}</h2>
      {all.length === 0 && (
        <Message title={t("documents.nothing")}>
          <p>{t("document.noProposals")}</p>
        </Message>
      )}
      {all.length > 0 && !all.some(isOpen) && <AllDecided document={document} />}
      {groups.map((group) => (
        <GroupOf key={group.words} group={group} review={review}>
          {group.proposals.map((proposal, at) => (
            <li key={proposal.record}>
              <KnownPerson of={proposal} before={group.proposals[at - 1]} />
              <Card
                proposal={proposal}
                whose={ownerName(proposal, group)}
                links={linksOf(proposal.record)}
                figures={figures[proposal.record]}
                isLit={lit?.record === proposal.record}
                open={opened?.record === proposal.record ? opened.part : null}
                review={review}
                onPlace={onPlace}
              />
            </li>
          ))}
        </GroupOf>
      ))}
    </section>
  );
}

function GroupOf({ group, review, children }: { group: Group; review: Review; children: React.ReactNode }) {
  const { t, number } = useWords();
  const waiting = group.proposals.filter(isOpen).length;
  const id = group.words.replace(".", "-");
  return (
    <section className="group" aria-labelledby={id}>
      <header>
        <h3 id={id}>
          {t(group.words)} <span className="soft figures">{number(group.proposals.length)}</span>
        </h3>
        {waiting > 1 && (
          <button type="button" className="button tools" data-quiet onClick={() => review.confirmAll(group.proposals)}>
            <Glyph of="check" /> {t("group.confirmAll", { count: waiting })}
          </button>
        )}
      </header>
      <ol>{children}</ol>
    </section>
  );
}

/** The person of a post, where the register knew that one before this document: named once above the posts. */
function KnownPerson({ of: { matched, kind, belongsTo }, before }: { of: ProposalView; before: ProposalView | undefined }) {
  if (kind !== "tenure" || matched === null || belongsTo !== matched.record || before?.belongsTo === belongsTo) return null;
  return (
    <p className="known-person">
      <Link to="/people/$id" params={{ id: matched.record }}>
        <Quoted>{matched.name}</Quoted>
      </Link>
    </p>
  );
}

/** Whose post a tenure is; null for what belongs to no one. */
function ownerName({ belongsTo, matched }: ProposalView, { proposals }: Group): string | null {
  if (belongsTo === null) return null;
  const name = proposals.find(({ record }) => record === belongsTo)?.body.name ?? matched?.name;
  return typeof name === "string" ? name : null;
}
