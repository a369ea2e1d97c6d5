import type { AccountView, LinkView } from "../../client/shapes.ts";
import type { WordId } from "../../words/vi.ts";
import { useWords } from "../../words/words.tsx";
import { AccountName } from "./account-name.tsx";
import { EndName } from "./end-name.tsx";
import { seenFrom } from "./ends.ts";
import { LinkMark } from "./link-mark.tsx";
import { phraseOf } from "./phrase.ts";
import { Sentences } from "./sentences.tsx";
import { SettleTools } from "./settle-tools.tsx";
import "./links.css";

interface LinkItemProps {
  link: LinkView;
  /** The record that is looked at, and those that stand for the same. */
  records: ReadonlySet<string>;
  /** What each of several accounts says of it: two that were joined are told apart by whose they are. */
  accounts?: readonly AccountView[];
  /** How one says that it is not so. */
  not: WordId;
}

/** A link beside one of its two records: what the other is, why, who says so, and what to do about it. */
function LinkItem({ link, records, accounts = [], not }: LinkItemProps) {
  const { t } = useWords();
  const seen = seenFrom(link, records);
  const [one, other] = [link.from, link.to].map(({ record }) => accounts.find((account) => account.record === record));
  return (
    <li className="link-item" data-by={link.by} data-verdict={link.verdict} data-link={link.record}>
      <p className="link-head">
        {one && other ? (
          <span>
            <AccountName account={one} /> <span className="soft">· {t("link.sameAs")}:</span> <AccountName account={other} />
          </span>
        ) : (
          <span>
            <span className="soft">{t(phraseOf(seen))}:</span> <EndName end={seen.other} isHere={records.has(seen.other.canonical)} />
          </span>
        )}
        <LinkMark link={link} />
      </p>
      <Sentences of={link.sentences} />
      <SettleTools link={link} not={not} />
    </li>
  );
}

/** Links under a heading; nothing where there are none. */
export function LinkList({ links, heading, ...item }: { links: readonly LinkView[]; heading: WordId } & Omit<LinkItemProps, "link">) {
  const { t } = useWords();
  if (links.length === 0) return null;
  return (
    <section aria-label={t(heading)}>
      <h2>{t(heading)}</h2>
      <ul className="link-list">
        {links.map((link) => (
          <LinkItem key={link.record} link={link} {...item} />
        ))}
      </ul>
    </section>
  );
}
