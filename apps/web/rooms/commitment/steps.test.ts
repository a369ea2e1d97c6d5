import { expect, test } from "vitest";
import type { CommitmentRow } from "../../client/shapes.ts";
import { linkOf } from "../../parts/links/sample-link.ts";
import { stepsOf } from "./steps.ts";

const row = (record: string) => ({ record }) as CommitmentRow;
const rows = ["commitment:1", "commitment:2", "commitment:3"].map(row);
const restates = (from: string, to: string, more = {}) =>
  linkOf({ relation: "restatement", from: `commitment:${from}`, to: `commitment:${to}`, ...more });

test("each time stands with its links to earlier ones, whichever way round they were written", () => {
  const [down, up] = [restates("2", "1"), restates("2", "3")];
  const steps = stepsOf(rows, [down, up]);
  expect(steps.map(({ restates: some }) => some.map(({ link, earlier }) => [link, earlier.record]))).toEqual([
    [],
    [[down, "commitment:1"]],
    [[up, "commitment:2"]],
  ]);
});

test("what a person said goes first, then the nearest, then the surest", () => {
  const [far, weak, sure] = [
    restates("3", "1"),
    restates("3", "2", { score: 0.7 }),
    restates("3", "2", { score: 0.9, record: "link:sure" }),
  ];
  const order = (links: (typeof far)[]) => stepsOf(rows, links)[2]?.restates.map(({ link }) => link);
  expect(order([far, weak, sure])).toEqual([sure, weak, far]);
  const said = { ...far, by: "person" as const };
  expect(order([weak, said])).toEqual([said, weak]);
});
