import type { Fact } from "../fact.ts";
import { type Finding, firstDay, lastDay } from "./finding.ts";

type Instrument = Fact<"instrument">;

/** What supersedes what: never one that was signed later, and never in a circle. */
export function successions(instruments: Instrument[]): Finding[] {
  const byRecord = new Map(instruments.map((fact) => [fact.record, fact]));
  return instruments.flatMap((fact) => [...later(fact, byRecord), ...circle(fact, byRecord)]);
}

function later(fact: Instrument, byRecord: Map<string, Instrument>): Finding[] {
  return fact.body.supersedes.flatMap((record, index): Finding[] => {
    const older = byRecord.get(record);
    const [before, after] = [firstDay(older?.body.signed ?? null), lastDay(fact.body.signed)];
    if (!older || before === null || after === null || before <= after) return [];
    const words = { other: older.entry.called, later: older.body.signed ?? "?" };
    return [{ fault: "supersedes-later", fact, other: older, path: ["supersedes", index], words }];
  });
}

/** Told once a circle: at its member that stands first in the file. */
function circle(fact: Instrument, byRecord: Map<string, Instrument>): Finding[] {
  const order = [...byRecord.keys()];
  const back = wayBack(fact.record, fact, byRecord, new Set());
  if (!back || back.some(({ record }) => order.indexOf(record) < order.indexOf(fact.record))) return [];
  const words = { circle: [fact, ...back].map(({ entry }) => entry.called).join(" → ") };
  return [{ fault: "supersedes-in-a-circle", fact, path: ["supersedes"], words }];
}

/** The instruments that lead back to `home` by what they supersede, `home` last; null where none do. */
function wayBack(home: string, from: Instrument, byRecord: Map<string, Instrument>, been: Set<string>): Instrument[] | null {
  for (const record of from.body.supersedes) {
    const next = byRecord.get(record);
    if (!next || been.has(record)) continue;
    been.add(record);
    if (record === home) return [next];
    const rest = wayBack(home, next, byRecord, been);
    if (rest) return [next, ...rest];
  }
  return null;
}
