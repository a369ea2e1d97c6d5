import { Problem, type UiLanguage } from "@bilateral/records";
import { openContext, serve as serveContext, stopSignal } from "@bilateral/server";
import { firstStart } from "@bilateral/workflows/first-start";
import { harmless } from "../complain.ts";
import { say, wordsIn } from "../words.ts";

export interface ServeOptions {
  port?: string;
  host?: string;
  data?: string;
  samples: boolean;
}

/** Starts the register on this machine, says where it is and what it holds, and stops cleanly when asked to. */
export async function serve({ port, host, data, samples }: ServeOptions, language: UiLanguage): Promise<void> {
  const words = wordsIn(language);
  const stopped = stopSignal();
  const context = await openContext({ folder: data });
  try {
    await firstStart(context, { samples });
    const serving = await serveContext({ context, host, port: port === undefined ? undefined : portOf(port) });
    const one = { limit: 1 };
    const [documents, people, engagements] = await Promise.all([
      context.read.documents(one),
      context.read.people(one),
      context.read.engagements(one),
    ]);
    const { name } = context.relationship;
    console.log(say(words.address, { address: serving.address }));
    const loaded = { name: name[language] ?? "", documents: documents.total, people: people.total, engagements: engagements.total };
    console.log(harmless(say(words.loaded, loaded)));
    console.log(words.stop);
    await stopped;
    await serving.close();
  } finally {
    await context.close();
  }
  console.log(words.stopped);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Problem("bad-option", { value: text, option: "--port", allowed: "0–65535" });
}
