import type { Context } from "./context.ts";
import { loadPack } from "./load-pack.ts";
import { packMark } from "./pack-mark.ts";
import { rematchRegister } from "./rematch-register.ts";
import { describedSample, samplesIn } from "./samples-in.ts";
import { takeInDocument } from "./take-in-document.ts";

/**
 * Makes a new register ready: the facts of the knowledge pack, then the sample articles. What is there already is left as it is, so that a
 * start that was cut short goes on where it stopped. Samples come into a register that holds nothing else: once a real document is there, no
 * sample is added. Fails as `loadPack` and `takeInDocument` do.
 */
export async function firstStart(context: Context, { samples }: { samples: boolean }): Promise<void> {
  const mark = await packMark(context);
  if (!mark.isLoaded) {
    await loadPack(context, { folder: context.pack });
  }
  if (samples) await takeInSamples(context);
  if (!mark.isLoaded) {
    // What new facts say of each other, and of documents that were there before them.
    await rematchRegister(context);
    await mark.loaded();
  }
}

async function takeInSamples(context: Context): Promise<void> {
  const articles = await samplesIn(context.pack);
  const ours = new Set(articles.map(({ document }) => document));
  const { items, total } = await context.read.documents({ limit: articles.length + 1 });
  if (total === ours.size || items.some(({ id }) => !ours.has(id))) return;
  const held = new Set(items.map(({ id }) => id));
  for (const article of articles) {
    if (!held.has(article.document)) await takeInDocument(context, await describedSample(context.pack, article));
  }
}
