import type { Area } from "@bilateral/records";
import { agreements } from "./agreements.ts";
import { bodies } from "./bodies.ts";
import { border } from "./border.ts";
import { compositions } from "./compositions.ts";
import type { Concepts } from "./concept.ts";
import { deeds as deedsWorded, nouns, stages as stagesWorded } from "./deeds.ts";
import { economy } from "./economy.ts";
import { forums } from "./forums.ts";
import { localities } from "./localities.ts";
import { nature } from "./nature.ts";
import { politics } from "./politics.ts";
import { security } from "./security.ts";
import { society } from "./society.ts";
import { works } from "./works.ts";

/** What undertakings are about. */
export const things: Concepts = {
  ...politics,
  ...agreements,
  ...forums,
  ...security,
  ...border,
  ...economy,
  ...works,
  ...society,
  ...nature,
  ...localities,
  ...bodies,
  ...nouns,
};

/** What is done with them, and how far it has come. */
export const deeds: Concepts = deedsWorded;
export const stages: Concepts = stagesWorded;

/** The field of a body, where others say by it whose deed it is. */
export const fieldOfBody: Readonly<Record<string, Area>> = {
  parliaments: "legislature",
  "party-external-commissions": "party",
  "party-offices": "party",
  "party-organisation-commissions": "party",
  "party-propaganda-commissions": "party",
  "party-inspection-commissions": "party",
  "party-academies": "party",
  "foreign-ministries": "diplomacy",
  "defence-ministries": "defence",
  "security-ministries": "security",
  "border-guards": "border",
  courts: "justice",
  procuracies: "justice",
  "justice-ministries": "justice",
  "central-banks": "finance",
  "finance-ministries": "finance",
  "trade-ministries": "trade",
  "transport-ministries": "transport",
  "energy-ministries": "energy",
  "agriculture-ministries": "agriculture",
  "education-ministries": "education",
  "health-ministries": "health",
  "labour-ministries": "labour",
  "culture-ministries": "culture",
  "science-ministries": "science",
  "environment-ministries": "environment",
  "youth-unions": "youth",
  "friendship-associations": "people",
  "news-agencies": "media",
};

export { bodies, compositions };
