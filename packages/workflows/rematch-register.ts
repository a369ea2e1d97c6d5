/** Matching all that the register holds once more, as after new rules or a new pack. What a person decided stays as it is. */
import { isOfPack, type Link, type RecordKind, type RevisionContent } from "@bilateral/records";
import type { Candidate } from "@bilateral/register";
import type { Context } from "./context.ts";
import { inTurn } from "./in-turn.ts";
import { commitmentCardOf, engagementCard, instrumentCard, observationCards, projectCard, toldOf } from "./match/cards.ts";
import { linkCards } from "./match/link-cards.ts";
import { sameInstruments, sameProjects } from "./match/link-named.ts";
import { linkPerson } from "./match/of-person.ts";
import { type RuleLink, ruleLinkAt } from "./match/rule-link.ts";

export interface Rematched {
  /** Records that were compared. */
  records: number;
  /** Links that were made or changed. */
  linked: number;
  /** Links of earlier rules that the rules of today do not make. */
  undone: number;
  /** Links that the rules would make otherwise than a person decided: they stay as the person said. */
  decided: number;
}

const kinds = ["person", "instrument", "project", "engagement", "commitment", "observation"] as const satisfies RecordKind[];
const atOnce = 200;

/** Kind by kind, since undertakings are compared by who people are and which acts are one. */
export function rematchRegister(context: Context): Promise<Rematched> {
  return inTurn(context.append, () => rematchNow(context));
}

async function rematchNow(context: Context): Promise<Rematched> {
  const done: Rematched = { records: 0, linked: 0, undone: 0, decided: 0 };
  for (const kind of kinds) {
    const made = new Set<string>();
    for (let after = ""; ; ) {
      const page = await context.read.recordsAfter({ kind, after, limit: atOnce });
      const last = page.at(-1);
      if (last === undefined) break;
      after = last;
      const own = await context.read.candidatesFor(page);
      done.records += own.length;
      const links = new Map((await linksOf(context, own)).map((link) => [keyOf(link), link]));
      for (const key of links.keys()) made.add(key);
      await append(context, [...links.values()].map(ruleLinkAt(context.now())), done);
    }
    await undoStale(context, { kind, made, done });
  }
  return done;
}

async function linksOf({ read }: Context, own: readonly Candidate[]): Promise<RuleLink[]> {
  // What documents gave; a pack's people, instruments and works are what those are held to.
  const given = own.filter(({ record }) => !isOfPack(record));
  const links: RuleLink[] = [];
  for (const one of given) if (one.kind === "person") links.push(...(await linkPerson(read, one)));
  const instruments = given.filter((one) => one.kind === "instrument");
  const projects = given.filter((one) => one.kind === "project");
  links.push(
    ...(await sameInstruments(
      read,
      instruments.map((one) => ({ ...instrumentCard(one.record, one.body), day: toldOf(one).told })),
    )),
    ...(await sameProjects(
      read,
      projects.map(({ record, body }) => projectCard(record, body)),
    )),
    ...(await linkCards(read, {
      engagements: own.filter((one) => one.kind === "engagement").map((one) => engagementCard(one.record, one.body, toldOf(one))),
      instruments: own.filter((one) => one.kind === "instrument").map(({ record, body }) => instrumentCard(record, body)),
      commitments: own.filter((one) => one.kind === "commitment").map(commitmentCardOf),
      observations: observationCards(own),
    })),
  );
  return links.filter(({ from, to }) => from !== to);
}

function keyOf(link: RuleLink): string {
  return ruleLinkAt("")(link).record;
}

async function append(context: Context, links: RevisionContent[], done: Rematched): Promise<void> {
  if (links.length === 0) return;
  const outcomes = (await context.append.append(links)).map(({ outcome }) => outcome);
  done.linked += outcomes.filter((outcome) => outcome === "appended").length;
  done.decided += outcomes.filter((outcome) => outcome === "decided").length;
}

/** Whether the rules still say so of these two alone: it may only have given way to likelier ones. */
async function stillHolds(context: Context, { record, body: { from, to, verdict } }: { record: string; body: Link }): Promise<boolean> {
  const pair = await context.read.candidatesFor([from, to]);
  const links = await linksOf({ ...context, read: { ...context.read, candidates: async () => pair } }, pair);
  return links.some((link) => keyOf(link) === record && link.verdict === verdict);
}

/** A rule's link that is not made again is one no more; nothing is deleted, and the log says so. */
async function undoStale(
  context: Context,
  { kind, made, done }: { kind: RecordKind; made: ReadonlySet<string>; done: Rematched },
): Promise<void> {
  for (let after = ""; ; ) {
    const page = await context.read.ruleLinks({ kind, after, limit: atOnce });
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.record;
    const stale: typeof page = [];
    for (const link of page) if (!made.has(link.record) && !(await stillHolds(context, link))) stale.push(link);
    const undone = stale.map(({ body: { relation, from, to } }) =>
      ruleLinkAt(context.now())({ relation, from, to, verdict: "different", score: 0, reasons: [{ code: "rule-no-longer" }] }),
    );
    if (undone.length > 0) done.undone += (await context.append.append(undone)).filter(({ outcome }) => outcome === "appended").length;
  }
}
