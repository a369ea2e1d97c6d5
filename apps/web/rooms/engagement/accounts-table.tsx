import type { AccountView, EngagementRow, LinkView } from "../../client/shapes.ts";
import { sayDate } from "../../dates/say-date.ts";
import { Fact } from "../../parts/facts/fact.tsx";
import { fieldsOf } from "../../parts/facts/specs.ts";
import { AccountName } from "../../parts/links/account-name.tsx";
import { StateMark } from "../../parts/state-mark.tsx";
import { useWords } from "../../words/words.tsx";
import { compared, differencesOf } from "./differences.ts";

/** The accounts of one act side by side, with a mark on what they do not agree in; nothing is averaged. On a phone each field is a block. */
export function AccountsTable({ row, links }: { row: EngagementRow; links: readonly LinkView[] }) {
  const { t } = useWords();
  const { accounts } = row;
  const differing = differencesOf(accounts, links);
  const fields = fieldsOf("engagement").filter(
    ({ name }) => compared.some((one) => one === name) && accounts.some(({ body }) => saysSomething(body[name])),
  );
  const labels = useAccountLabels(accounts);
  return (
    <section aria-labelledby="accounts" className="accounts-section">
      <h2 id="accounts">{t("engagement.accounts", { count: accounts.length })}</h2>
      {differing.size === 0 && <p className="soft">{t("engagement.agree")}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: `display: block` on a phone would take the roles away. */}
      <table className="accounts" role="table">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
          <tr role="row">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
            <th role="columnheader" scope="col">
              {t("engagement.compared")}
            </th>
            {accounts.map((account, at) => (
              // biome-ignore lint/a11y/noRedundantRoles: see above.
              <th role="columnheader" scope="col" key={account.record}>
                <AccountHead account={account} place={at + 1} />
              </th>
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
        <tbody role="rowgroup">
          {fields.map((spec) => {
            const differs = differing.has(spec.name as (typeof compared)[number]);
            return (
              // biome-ignore lint/a11y/noRedundantRoles: see above.
              <tr role="row" key={spec.name} data-field={spec.name} data-differs={differs || undefined}>
                {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
                <th role="rowheader" scope="row">
                  {t(spec.label)}
                  {differs && <span className="differs">{t("engagement.differs")}</span>}
                </th>
                {accounts.map(({ record, body }) => (
                  <td {...{ role: "cell" }} key={record} data-label={labels.get(record)}>
                    {saysSomething(body[spec.name]) ? (
                      <Fact spec={spec} value={body[spec.name]} />
                    ) : (
                      <span className="silent">{t("proposal.silent")}</span>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Whose account it is: the document with a way to the place, its publisher and day. */
function AccountHead({ account, place }: { account: AccountView; place: number }) {
  const { language } = useWords();
  const { sources, state } = account;
  const [source] = sources;
  const origin = source && [source.publisher, source.published && sayDate(source.published, language)].filter(Boolean).join(", ");
  return (
    <div className="account-head">
      <span>
        <span className="soft figures">{place}. </span>
        <AccountName account={account} />
      </span>
      {origin && <span className="small soft">{origin}</span>}
      <StateMark state={source && source.document === null && state === "confirmed" ? "pack" : state} />
    </div>
  );
}

/** A name for each account, short enough to stand before every value of it. */
function useAccountLabels(accounts: readonly AccountView[]): Map<string, string> {
  const { t } = useWords();
  return new Map(
    accounts.map(({ record, sources: [source] }, at) => {
      const name = source?.document === null ? t("source.pack") : (source?.publisher ?? source?.title ?? t("source.none"));
      return [record, `${at + 1}. ${name}`];
    }),
  );
}

function saysSomething(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}
