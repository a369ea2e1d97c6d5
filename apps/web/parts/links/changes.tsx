import { commitmentChanges, commitmentModes } from "@bilateral/records/lists";
import type { LinkEnd, LinkView } from "../../client/shapes.ts";
import { readEdtf } from "../../dates/edtf.ts";
import { useWords } from "../../words/words.tsx";
import { Quoted } from "../quoted.tsx";
import { When } from "../when.tsx";
import { EndName } from "./end-name.tsx";

interface ChangesProps {
  of: LinkView["changes"];
  /** The instruments and projects that the later one names. */
  named: readonly LinkEnd[];
}

/** What the later undertaking says otherwise than the earlier, each with what was and what is. */
export function Changes({ of, named }: ChangesProps) {
  const { term } = useWords();
  const known = of.filter(({ change }) => commitmentChanges.codes.some((code) => code === change));
  if (known.length === 0) return null;
  return (
    <ul className="changes">
      {known.map(({ change, from, to }) => {
        const [before, now] = [from, to].map((value) => value !== null && isSayable(value, named));
        return (
          <li key={`${change}${from}${to}`} data-change={change}>
            <strong>{term(commitmentChanges, change)}</strong>
            {(before || now) && ": "}
            {before && to === null && (
              <del>
                <Value of={from ?? ""} named={named} />
              </del>
            )}
            {before && to !== null && <Value of={from ?? ""} named={named} />}
            {before && now && " → "}
            {now && <Value of={to ?? ""} named={named} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The stages of a work are codes of the rules, which no list words. */
const stages = ["study", "start", "continue", "increase", "finish"];

function isSayable(value: string, named: readonly LinkEnd[]): boolean {
  const isRecord = /^[a-z]+:/.test(value);
  return !stages.includes(value) && (!isRecord || named.some(({ record }) => record === value));
}

function Value({ of: value, named }: { of: string; named: readonly LinkEnd[] }) {
  const { term } = useWords();
  const record = named.find((end) => end.record === value);
  if (record) return <EndName end={record} dated={false} />;
  if (commitmentModes.codes.some((code) => code === value)) return term(commitmentModes, value);
  return readEdtf(value) === null ? <Quoted>{value}</Quoted> : <When date={value} />;
}
