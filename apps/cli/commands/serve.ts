import { Problem, type UiLanguage } from "@bilateral/records";
import { start } from "@bilateral/server/start";
import { stopSignal, untilAborted } from "@bilateral/server/stop-signal";
import { harmless } from "../complain.ts";
import { endWhereLost } from "../lost.ts";
import { say, wordsIn } from "../words.ts";

export interface ServeOptions {
  port?: string;
  host?: string;
  data?: string;
  relationship?: string;
  samples: boolean;
}

/** Starts the register on this machine, says where it is and what it holds, and stops cleanly when asked to. */
export async function serve({ port, host, data, relationship, samples }: ServeOptions, language: UiLanguage): Promise<void> {
  const words = wordsIn(language);
  const signal = stopSignal({ asked: () => console.log(words.stopping) });
  const place = { host, port: port === undefined ? undefined : portOf(port) };
  try {
    const { address, context, close } = await start({
      ...place,
      folder: data,
      relationship,
      samples,
      signal,
      lost: endWhereLost(data, language),
    });
    const one = { limit: 1 };
    const [documents, people, engagements] = await Promise.all([
      context.read.documents(one),
      context.read.people(one),
      context.read.engagements(one),
    ]);
    const { name } = context.relationship;
    console.log(say(words.address, { address }));
    const loaded = { name: name[language] ?? "", documents: documents.total, people: people.total, engagements: engagements.total };
    console.log(harmless(say(words.loaded, loaded)));
    console.log(words.stop);
    await untilAborted(signal);
    await close();
  } catch (error) {
    // A start that was stopped is no failure.
    if (!signal.aborted || error !== signal.reason) throw error;
  }
  console.log(words.stopped);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Problem("bad-option", { value: text, option: "--port", allowed: "0–65535" });
}
