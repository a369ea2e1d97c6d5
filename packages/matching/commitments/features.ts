import { daysOf } from "@bilateral/records";
import type { CommitmentCard } from "../cards.ts";
import { tellsMatter } from "./compare/matter.ts";
import { conceptOf, conceptsIn, widened } from "./concepts/found-in.ts";
import { bodies, compositions, things as worded } from "./concepts/index.ts";
import { weights, wideAreas, wideBodies } from "./weights.ts";
import { type Figure, figuresIn } from "./words/figures.ts";
import { wordLanguage } from "./words/language.ts";
import { type ProperName, properNames } from "./words/names.ts";

/** What an undertaking is compared by, found once in its card. */
export interface CommitmentFeatures {
  card: CommitmentCard;
  /** Concepts that its words name, with the words. */
  things: ReadonlyMap<string, string>;
  /** These and the wider ones, projects and instruments, with what each weighs. */
  weighed: ReadonlyMap<string, number>;
  /** The sum of the weights. */
  weight: number;
  stages: ReadonlySet<string>;
  /** Bodies and fields whose undertaking it is, where it is not the countries'. */
  bodies: readonly string[];
  fields: readonly string[];
  /** Codes of the countries that it names or that undertake it. */
  countries: readonly string[];
  /** The country that its words name first, unless it is the one that undertakes: whose goods, people, language or works they are. */
  of: string | null;
  /** Deeds that its words name. */
  deeds: ReadonlySet<string>;
  /** Things that say in what matter it is, each at least of some weight. */
  matter: ReadonlySet<string>;
  /** Words that nothing explains; null where they cannot be told. */
  rest: ReadonlyMap<string, string> | null;
  /** null where the language shows none. */
  names: readonly ProperName[] | null;
  figures: readonly Figure[];
  /** First and last day on which it may have been undertaken; null where that is open. */
  days: { first: string; last: string } | null;
}

export function featuresOf(card: CommitmentCard): CommitmentFeatures {
  const language = wordLanguage(card.language);
  const found = conceptsIn(card.words, language);
  const figures = figuresIn(card.words);
  // Sending delegations by turns is no visit that one is invited to.
  if (found.things.has("delegation-exchange")) found.things.delete("invitation-to-visit");
  // Trade that is to reach a sum or to grow by a share is its turnover.
  const [trade, aim] = [found.things.get("trade"), figures[0]];
  if (trade !== undefined && aim) found.things.set("trade-turnover", `${trade} … ${aim.written}`);
  const weighed = weigh(found.things.keys(), found.deeds.keys());
  for (const project of card.projects) weighed.set(`project ${project}`, weights.project);
  for (const instrument of card.instruments) weighed.set(`instrument ${instrument}`, weights.instrument);
  const { first, last } = card.day === null ? { first: null, last: null } : daysOf(card.day);
  return {
    card,
    things: found.things,
    weighed,
    weight: weighed.values().reduce((sum, weight) => sum + weight, 0),
    stages: found.stages,
    bodies: [...found.things.keys()].filter((name) => name in bodies && !wideBodies.has(name)),
    fields: card.areas.filter((area) => !wideAreas.has(area)),
    countries: [...new Set([...card.by.filter((side) => /^[A-Z]{2}$/.test(side)), ...found.countries])],
    of: [...found.countries].find((code) => code !== found.opening || !card.by.includes(code)) ?? null,
    deeds: new Set(found.deeds.keys()),
    matter: new Set(
      weighed
        .keys()
        .filter((name) => tellsMatter(name) && conceptOf(name) !== undefined && (weighed.get(name) ?? 0) >= weights.concept.some),
    ),
    rest: found.rest,
    names: language === "lo" ? null : properNames(card.words, language, found.spans),
    figures,
    days: first === null || last === null ? null : { first, last },
  };
}

function weigh(things: Iterable<string>, deeds: Iterable<string>): Map<string, number> {
  const weighed = new Map<string, number>();
  for (const thing of [...things].toSorted((a, b) => Number(a in compositions) - Number(b in compositions))) {
    // A deed adds to its thing what the thing does not tell by itself.
    const told =
      thing in worded ? 0 : (compositions[thing]?.things.reduce((most, about) => Math.max(most, weighed.get(about) ?? 0), 0) ?? 0);
    for (const name of widened(thing)) {
      const weight = name in bodies ? weights.body : weights.concept[conceptOf(name)?.tells ?? "nothing"];
      if (weight > 0) weighed.set(name, Math.max(weight / 2, weight - told));
    }
  }
  for (const deed of deeds) if (conceptOf(deed)?.tells === "little") weighed.set(`deed ${deed}`, weights.deed);
  return weighed;
}
