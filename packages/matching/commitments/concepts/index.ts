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

export { bodies, compositions };
